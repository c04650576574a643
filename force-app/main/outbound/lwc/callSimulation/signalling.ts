import type { CallConditions } from './conditions';
import { drawDuration } from './duration';
import type { Recorder } from './events';
import type { MagicStep } from './magicNumbers';
import type { RandomStream } from './random';

/** How the request for a call got on with the server. Times in milliseconds of the simulation. */
export type Delivery =
    /** `answeredAt` is when the server's answer reaches the connector. */
    | { readonly kind: 'answered'; readonly receivedAt: number; readonly answeredAt: number }
    | { readonly kind: 'refused'; readonly at: number }
    | { readonly kind: 'given-up'; readonly at: number }
    | { readonly kind: 'silence' };

/** Enough for weeks of doubled intervals; keeps a loss of 100 % from being tried for ever. */
const MOST_TRANSMISSIONS = 24;
/** The longest interval between two answers of a server (timer T2 of RFC 3261, 17.2.1). */
const LONGEST_ANSWER_INTERVAL = 4000;

type ServerState = 'up' | 'refuses' | 'is-silent';

function serverState(
    conditions: CallConditions,
    at: number,
    magic: MagicStep | undefined
): ServerState {
    if (magic) {
        if (magic.effect === 'server-unreachable') {
            return 'refuses';
        }
        return magic.effect === 'server-timeout' ? 'is-silent' : 'up';
    }
    const { outage } = conditions.server;
    return outage && at >= outage.from && (outage.to === null || at < outage.to)
        ? outage.answer
        : 'up';
}

/** Sends the request until it is acknowledged. Gives when the server had it first, and when the sender knew. */
function deliverRequest(
    conditions: CallConditions,
    startAt: number,
    stopAt: number,
    magic: MagicStep | undefined,
    random: RandomStream,
    record: Recorder
): { receivedAt: number; acknowledgedAt: number } | { refusedAt: number } | undefined {
    const { packetLoss, oneWayMilliseconds, firstRetransmissionMilliseconds } = conditions.network;
    let interval = firstRetransmissionMilliseconds;
    let sentAt = startAt;
    let receivedAt = Number.POSITIVE_INFINITY;
    for (let count = 0; count < MOST_TRANSMISSIONS && sentAt < stopAt; count++) {
        const what = count === 0 ? 'request-sent' : 'request-sent-again';
        record(sentAt, 'connector', 'telephony', what, 'call-request');
        const arrivesAt = sentAt + oneWayMilliseconds;
        const state = serverState(conditions, arrivesAt, magic);
        if (random.next() < packetLoss) {
            record(arrivesAt, 'telephony', 'telephony', 'request-lost', null);
        } else if (state === 'refuses') {
            return { refusedAt: arrivesAt + oneWayMilliseconds };
        } else if (state === 'is-silent') {
            record(arrivesAt, 'telephony', 'telephony', 'request-ignored', null);
        } else {
            receivedAt = Math.min(receivedAt, arrivesAt);
            const acknowledgedAt = arrivesAt + oneWayMilliseconds;
            if (random.next() >= packetLoss) {
                record(arrivesAt, 'telephony', 'connector', 'request-acknowledged', null);
                return { receivedAt, acknowledgedAt };
            }
            record(acknowledgedAt, 'connector', 'connector', 'acknowledgement-lost', null);
        }
        sentAt += interval;
        interval *= 2;
    }
    return undefined;
}

/** When an answer that is sent at a time arrives, sent again until it does; infinite where it never does. */
function deliverAnswer(
    conditions: CallConditions,
    firstSentAt: number,
    random: RandomStream,
    record: Recorder
): number {
    const { packetLoss, oneWayMilliseconds, firstRetransmissionMilliseconds } = conditions.network;
    let interval = firstRetransmissionMilliseconds;
    let sentAt = firstSentAt;
    for (let count = 0; count < MOST_TRANSMISSIONS; count++) {
        if (random.next() >= packetLoss) {
            return sentAt + oneWayMilliseconds;
        }
        record(sentAt + oneWayMilliseconds, 'connector', 'connector', 'answer-lost', null);
        sentAt += interval;
        interval = Math.min(interval * 2, LONGEST_ANSWER_INTERVAL);
    }
    return Number.POSITIVE_INFINITY;
}

/**
 * Asks the server for a call over a way that loses messages (RFC 3261, 17.1.1 and 17.2.1: the request is sent again until
 * it is acknowledged, the answer until it arrives; once acknowledged, the sender waits for the answer without limit).
 * @param startAt when the request is sent first
 * @param deadlineAt when the connector stops waiting, infinite where it does not
 */
export function askServer(
    conditions: CallConditions,
    startAt: number,
    deadlineAt: number,
    magic: MagicStep | undefined,
    random: RandomStream,
    record: Recorder
): Delivery {
    const { giveUpMilliseconds, oneWayMilliseconds } = conditions.network;
    const giveUpAt =
        giveUpMilliseconds === null ? Number.POSITIVE_INFINITY : startAt + giveUpMilliseconds;
    const stopAt = Math.min(giveUpAt, deadlineAt);
    const delivery = deliverRequest(conditions, startAt, stopAt, magic, random, record);
    if (delivery && 'refusedAt' in delivery) {
        return { kind: 'refused', at: delivery.refusedAt };
    }
    if (!delivery || delivery.acknowledgedAt > giveUpAt) {
        return Number.isFinite(giveUpAt) ? { kind: 'given-up', at: giveUpAt } : { kind: 'silence' };
    }
    const { receivedAt, acknowledgedAt } = delivery;
    const latency =
        drawDuration(conditions.server.latency, random) + (magic?.delayMilliseconds ?? 0);
    const firstSentAt = Math.max(receivedAt + latency, acknowledgedAt - oneWayMilliseconds);
    const answeredAt = deliverAnswer(conditions, firstSentAt, random, record);
    return Number.isFinite(answeredAt)
        ? { kind: 'answered', receivedAt, answeredAt }
        : { kind: 'silence' };
}
