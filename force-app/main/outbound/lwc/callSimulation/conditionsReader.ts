import { DIAL_RESOLUTIONS, OUTAGE_ANSWERS } from './conditions';
import type {
    CalleeConditions,
    CallConditions,
    NetworkConditions,
    Outage,
    ServerConditions
} from './conditions';
import type { Duration } from './duration';
import type { DialPlan } from './numbers';
import type { ValueReader } from './valueReader';
import { VENDOR_IDS } from './vendorProfiles';

/** Limits that keep a scenario from a stranger within what the simulation is made for. */
const LONGEST_DURATION = 86_400_000;
const LARGEST_COUNT = 1_000_000;
const MOST_AREAS = 500;

function milliseconds(place: ValueReader, least = 0): number {
    return place.wholeNumber(least, LONGEST_DURATION);
}

function count(place: ValueReader): number {
    return place.wholeNumber(0, LARGEST_COUNT);
}

function share(place: ValueReader): number {
    return place.number(0, 1);
}

/** @throws ScenarioRefusal */
export function readDuration(place: ValueReader): Duration {
    switch (place.kind(['constant', 'uniform', 'log-normal'])) {
        case 'constant': {
            const field = place.fields(['kind', 'milliseconds']);
            return { kind: 'constant', milliseconds: milliseconds(field('milliseconds')) };
        }
        case 'uniform': {
            const field = place.fields(['kind', 'from', 'to']);
            const from = milliseconds(field('from'));
            return { kind: 'uniform', from, to: milliseconds(field('to'), from) };
        }
        case 'log-normal': {
            const field = place.fields(['kind', 'median', 'percentile95']);
            const median = milliseconds(field('median'), 1);
            const percentile95 = milliseconds(field('percentile95'), median);
            return { kind: 'log-normal', median, percentile95 };
        }
    }
}

function readDialPlan(place: ValueReader): DialPlan {
    const field = place.fields([
        'homeCountry',
        'requiresE164',
        'acceptsPossible',
        'countries',
        'areaCodes'
    ]);
    const area = field('areaCodes').fields(['dialable', 'barred']);
    const texts = (list: ValueReader) => list.list(MOST_AREAS, (item) => item.text(20));
    return {
        homeCountry: field('homeCountry').text(2, 2),
        requiresE164: field('requiresE164').flag(),
        acceptsPossible: field('acceptsPossible').flag(),
        countries: field('countries').orNull((list) =>
            list.list(MOST_AREAS, (item) => item.text(2, 2))
        ),
        areaCodes: { dialable: area('dialable').orNull(texts), barred: texts(area('barred')) }
    };
}

function readOutage(place: ValueReader): Outage {
    const field = place.fields(['answer', 'from', 'to']);
    const from = milliseconds(field('from'));
    return {
        answer: field('answer').oneOf(OUTAGE_ANSWERS),
        from,
        to: field('to').orNull((to) => milliseconds(to, from))
    };
}

function readServer(place: ValueReader): ServerConditions {
    const field = place.fields(['latency', 'outage']);
    return { latency: readDuration(field('latency')), outage: field('outage').orNull(readOutage) };
}

function readNetwork(place: ValueReader): NetworkConditions {
    const field = place.fields([
        'packetLoss',
        'oneWayMilliseconds',
        'firstRetransmissionMilliseconds',
        'giveUpMilliseconds'
    ]);
    return {
        packetLoss: share(field('packetLoss')),
        oneWayMilliseconds: milliseconds(field('oneWayMilliseconds')),
        firstRetransmissionMilliseconds: milliseconds(field('firstRetransmissionMilliseconds'), 1),
        giveUpMilliseconds: field('giveUpMilliseconds').orNull((time) => milliseconds(time))
    };
}

function readCallee(place: ValueReader): CalleeConditions {
    const field = place.fields([
        'weights',
        'postDialDelay',
        'pickUp',
        'noAnswerMilliseconds',
        'talk'
    ]);
    const weight = field('weights').fields(['answers', 'busy', 'noAnswer', 'declines']);
    return {
        weights: {
            answers: count(weight('answers')),
            busy: count(weight('busy')),
            noAnswer: count(weight('noAnswer')),
            declines: count(weight('declines'))
        },
        postDialDelay: readDuration(field('postDialDelay')),
        pickUp: readDuration(field('pickUp')),
        noAnswerMilliseconds: milliseconds(field('noAnswerMilliseconds')),
        talk: readDuration(field('talk'))
    };
}

/** Reads the conditions of a call. @throws ScenarioRefusal */
export function readConditions(place: ValueReader): CallConditions {
    const field = place.fields([
        'vendor',
        'rep',
        'limits',
        'background',
        'outboundQueueConfigured',
        'dialPlan',
        'server',
        'network',
        'connector',
        'callee'
    ]);
    const rep = field('rep').fields(['softphoneRegistered', 'mayDialOut', 'activeCalls']);
    const limit = field('limits').fields(['callsPerRep', 'callsOfSystem', 'callsPerSecond']);
    const background = field('background').fields(['callsOfSystem', 'callsPerSecond']);
    const connector = field('connector').fields(['deadlineMilliseconds', 'dialResolves']);
    return {
        vendor: field('vendor').oneOf(VENDOR_IDS),
        rep: {
            softphoneRegistered: share(rep('softphoneRegistered')),
            mayDialOut: rep('mayDialOut').flag(),
            activeCalls: count(rep('activeCalls'))
        },
        limits: {
            callsPerRep: limit('callsPerRep').orNull(count),
            callsOfSystem: limit('callsOfSystem').orNull(count),
            callsPerSecond: limit('callsPerSecond').orNull(count)
        },
        background: {
            callsOfSystem: count(background('callsOfSystem')),
            callsPerSecond: count(background('callsPerSecond'))
        },
        outboundQueueConfigured: field('outboundQueueConfigured').flag(),
        dialPlan: readDialPlan(field('dialPlan')),
        server: readServer(field('server')),
        network: readNetwork(field('network')),
        connector: {
            deadlineMilliseconds: connector('deadlineMilliseconds').orNull((deadline) =>
                milliseconds(deadline)
            ),
            dialResolves: connector('dialResolves').oneOf(DIAL_RESOLUTIONS)
        },
        callee: readCallee(field('callee'))
    };
}
