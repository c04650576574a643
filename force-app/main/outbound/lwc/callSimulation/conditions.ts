import type { Duration } from './duration';
import type { DialPlan } from './numbers';
import type { VendorId } from './vendorProfiles';

/** When the connector's `dial()` resolves. What fails later cannot use the outbound error constants: it is a hang-up. */
export const DIAL_RESOLUTIONS = ['accepted', 'ringing', 'answered'] as const;
export type DialResolution = (typeof DIAL_RESOLUTIONS)[number];

/** What a server that is down does with a request. */
export const OUTAGE_ANSWERS = ['refuses', 'is-silent'] as const;
export type OutageAnswer = (typeof OUTAGE_ANSWERS)[number];

/** A time without a server, in milliseconds of the simulation; for good where `to` is null. */
export interface Outage {
    readonly answer: OutageAnswer;
    readonly from: number;
    readonly to: number | null;
}

export interface RepConditions {
    /** The share of dials for which the softphone is registered: 1 is always, 0 never. */
    readonly softphoneRegistered: number;
    readonly mayDialOut: boolean;
    /** Calls that the rep has already, beside those that are simulated. */
    readonly activeCalls: number;
}

/** The system's limits; none where null. */
export interface Limits {
    readonly callsPerRep: number | null;
    readonly callsOfSystem: number | null;
    readonly callsPerSecond: number | null;
}

/** What other traffic uses of the limits. */
export interface BackgroundTraffic {
    readonly callsOfSystem: number;
    readonly callsPerSecond: number;
}

export interface ServerConditions {
    /** From the receipt of a request to its answer. */
    readonly latency: Duration;
    readonly outage: Outage | null;
}

/**
 * The way between connector and server. A request that nobody acknowledges is sent again after an interval that doubles
 * each time, until the sender gives up: timers A and B of RFC 3261, 17.1.1.2 (500 ms and 32 s).
 */
export interface NetworkConditions {
    /** The share of signalling messages that are lost, from 0 to 1, in each direction. */
    readonly packetLoss: number;
    readonly oneWayMilliseconds: number;
    readonly firstRetransmissionMilliseconds: number;
    /** Null where nothing ever gives up. */
    readonly giveUpMilliseconds: number | null;
}

export interface ConnectorConditions {
    /** How long the connector waits before it rejects by itself; null where it has no deadline, as the SDK has none. */
    readonly deadlineMilliseconds: number | null;
    readonly dialResolves: DialResolution;
}

/** How likely each behaviour is, as weights: 3 to 1 is the same as 75 to 25. */
export interface CalleeWeights {
    readonly answers: number;
    readonly busy: number;
    readonly noAnswer: number;
    readonly declines: number;
}

export interface CalleeConditions {
    readonly weights: CalleeWeights;
    /** From the server's acceptance to the first ring or the busy tone. */
    readonly postDialDelay: Duration;
    /** From the first ring to picking up or declining. */
    readonly pickUp: Duration;
    /** How long it rings before the network gives up. */
    readonly noAnswerMilliseconds: number;
    readonly talk: Duration;
}

/** Everything that decides how a call goes, beside the call itself and the seed. Times in milliseconds. */
export interface CallConditions {
    readonly vendor: VendorId;
    readonly rep: RepConditions;
    readonly limits: Limits;
    readonly background: BackgroundTraffic;
    readonly outboundQueueConfigured: boolean;
    readonly dialPlan: DialPlan;
    readonly server: ServerConditions;
    readonly network: NetworkConditions;
    readonly connector: ConnectorConditions;
    readonly callee: CalleeConditions;
}

/** A healthy system whose callees pick up, with a connector that has a deadline. */
export const HEALTHY_CONDITIONS: CallConditions = {
    vendor: 'sip',
    rep: { softphoneRegistered: 1, mayDialOut: true, activeCalls: 0 },
    limits: { callsPerRep: 1, callsOfSystem: null, callsPerSecond: null },
    background: { callsOfSystem: 0, callsPerSecond: 0 },
    outboundQueueConfigured: true,
    dialPlan: {
        homeCountry: 'US',
        requiresE164: false,
        acceptsPossible: false,
        countries: null,
        areaCodes: { dialable: null, barred: [] }
    },
    server: {
        latency: { kind: 'log-normal', median: 120, percentile95: 400 },
        outage: null
    },
    network: {
        packetLoss: 0,
        oneWayMilliseconds: 20,
        firstRetransmissionMilliseconds: 500,
        giveUpMilliseconds: 32_000
    },
    connector: { deadlineMilliseconds: 10_000, dialResolves: 'accepted' },
    callee: {
        weights: { answers: 1, busy: 0, noAnswer: 0, declines: 0 },
        postDialDelay: { kind: 'uniform', from: 800, to: 2500 },
        pickUp: { kind: 'uniform', from: 3000, to: 12_000 },
        noAnswerMilliseconds: 30_000,
        talk: { kind: 'log-normal', median: 90_000, percentile95: 420_000 }
    }
};
