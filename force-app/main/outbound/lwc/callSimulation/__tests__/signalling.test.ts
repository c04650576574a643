import fc from 'fast-check';
import { HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions, NetworkConditions } from '../conditions';
import { createTimeline, recordNothing } from '../events';
import { SeededRandom } from '../random';
import type { RandomStream } from '../random';
import { askServer } from '../signalling';
import type { Delivery } from '../signalling';

const NEVER = Number.POSITIVE_INFINITY;

function conditions(network: Partial<NetworkConditions>): CallConditions {
    return {
        ...HEALTHY_CONDITIONS,
        server: { latency: { kind: 'constant', milliseconds: 100 }, outage: null },
        network: { ...HEALTHY_CONDITIONS.network, packetLoss: 0.5, ...network }
    };
}

/** Loses as listed, then nothing. */
function losing(losses: readonly boolean[]): RandomStream {
    let index = 0;
    return { next: () => (losses[index++] ? 0 : 0.9) };
}

function ask(
    losses: readonly boolean[],
    network: Partial<NetworkConditions> = {}
): {
    delivery: Delivery;
    events: string[];
} {
    const { record, events } = createTimeline();
    const delivery = askServer(conditions(network), 0, NEVER, undefined, losing(losses), record);
    return { delivery, events: events().map(({ at, what }) => `${at} ${what}`) };
}

describe('askServer', () => {
    it('sends a lost request again after 500 ms', () => {
        expect(ask([true])).toEqual({
            delivery: { kind: 'answered', receivedAt: 520, answeredAt: 640 },
            events: [
                '0 request-sent',
                '20 request-lost',
                '500 request-sent-again',
                '520 request-acknowledged'
            ]
        });
    });

    it('counts the receipt of the first request where only its acknowledgement is lost', () => {
        expect(ask([false, true])).toEqual({
            delivery: { kind: 'answered', receivedAt: 20, answeredAt: 540 },
            events: [
                '0 request-sent',
                '40 acknowledgement-lost',
                '500 request-sent-again',
                '520 request-acknowledged'
            ]
        });
    });

    it('sends a lost answer again, at most every four seconds', () => {
        const { delivery, events } = ask([false, false, true, true, true, true, true]);

        expect(delivery).toEqual({ kind: 'answered', receivedAt: 20, answeredAt: 11_640 });
        expect(events.filter((line) => line.includes('answer-lost'))).toEqual([
            '140 answer-lost',
            '640 answer-lost',
            '1640 answer-lost',
            '3640 answer-lost',
            '7640 answer-lost'
        ]);
    });

    it('gives up where no acknowledgement came in time', () => {
        expect(ask([true, true], { giveUpMilliseconds: 900 }).delivery).toEqual({
            kind: 'given-up',
            at: 900
        });
    });

    it('stops sending when the connector stops waiting', () => {
        const { record, events } = createTimeline();

        askServer(conditions({ packetLoss: 1 }), 0, 600, undefined, new SeededRandom(1), record);

        expect(events().filter(({ what }) => what.startsWith('request-sent'))).toHaveLength(2);
    });

    it('ends with silence where everything is lost and nobody gives up', () => {
        const everything = conditions({ packetLoss: 1, giveUpMilliseconds: null });

        const random = new SeededRandom(1);

        expect(askServer(everything, 0, NEVER, undefined, random, recordNothing)).toEqual({
            kind: 'silence'
        });
    });

    it('loses as many messages as it should', () => {
        let sent = 0;
        let lost = 0;
        fc.assert(
            fc.property(fc.integer(), (seed) => {
                const { record, events } = createTimeline();
                const random = new SeededRandom(seed);
                askServer(conditions({ packetLoss: 0.2 }), 0, NEVER, undefined, random, record);
                sent += events().filter(({ what }) => what.startsWith('request-sent')).length;
                lost += events().filter(({ what }) => what === 'request-lost').length;
            }),
            { numRuns: 4000, seed: 1 }
        );

        expect(lost / sent).toBeGreaterThan(0.18);
        expect(lost / sent).toBeLessThan(0.22);
    });
});
