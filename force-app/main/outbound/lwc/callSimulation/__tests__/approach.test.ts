import { approachServer, deadlineOf, deadlinePassed, rejected } from '../approach';
import type { Approach, PreparedCall } from '../approach';
import { HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions } from '../conditions';
import { createTimeline } from '../events';

const { connector, network, rep } = HEALTHY_CONDITIONS;
const STEADY: CallConditions = {
    ...HEALTHY_CONDITIONS,
    server: { latency: { kind: 'constant', milliseconds: 100 }, outage: null }
};
const CALL: PreparedCall = { startAt: 1000, numberFailure: null, magic: undefined };
const SILENT: CallConditions['server'] = {
    ...STEADY.server,
    outage: { answer: 'is-silent', from: 0, to: null }
};
const REFUSING: CallConditions['server'] = {
    ...STEADY.server,
    outage: { answer: 'refuses', from: 0, to: null }
};

function approach(
    changes: Partial<CallConditions> = {},
    magic?: PreparedCall['magic']
): { readonly approach: Approach; readonly story: readonly string[] } {
    const { record, events } = createTimeline();
    const random = { next: () => 0.5 };
    const result = approachServer({ ...STEADY, ...changes }, { ...CALL, magic }, random, record);
    return { approach: result, story: events().map(({ at, what }) => `${at} ${what}`) };
}

function withDeadline(deadlineMilliseconds: number | null): CallConditions['connector'] {
    return { ...connector, deadlineMilliseconds };
}

describe('a dial on its way to the server', () => {
    it('arrives after one way and is answered after the server has thought', () => {
        expect(approach()).toEqual({
            approach: { kind: 'arrived', receivedAt: 1020, answeredAt: 1140 },
            story: [
                '1000 number-dialled',
                '1000 dial-called',
                '1000 request-sent',
                '1020 request-acknowledged'
            ]
        });
    });

    it('does not leave a softphone that is not registered', () => {
        const { approach: result, story } = approach({ rep: { ...rep, softphoneRegistered: 0.5 } });

        expect(result).toEqual({
            kind: 'ended',
            outcome: {
                kind: 'failed',
                failure: 'softphone-not-registered',
                codes: ['sip:401'],
                dialResolved: false,
                settledAt: 1000,
                endedAt: 1000
            }
        });
        expect(story.slice(2)).toEqual(['1000 softphone-refused', '1000 dial-rejected']);
    });

    it.each([
        ['refuses', REFUSING, 'server-unreachable', 1040, 'connection-refused'],
        ['is silent', SILENT, 'server-timeout', 33_000, 'request-given-up']
    ] as const)('is rejected by a server that %s', (_, server, failure, settledAt, what) => {
        const { approach: result, story } = approach({
            server,
            connector: withDeadline(null)
        });

        expect(result).toMatchObject({ kind: 'ended', outcome: { failure, settledAt } });
        expect(story.slice(-2)).toEqual([`${settledAt} ${what}`, `${settledAt} dial-rejected`]);
    });

    it.each([
        ['refusal', REFUSING, 39],
        ['end of trying', SILENT, 10_000],
        ['receipt of the request', STEADY.server, 19]
    ] as const)('ends at a deadline before the %s', (_, server, deadline) => {
        const { approach: result, story } = approach({
            server,
            connector: withDeadline(deadline)
        });

        expect(result).toMatchObject({
            outcome: { kind: 'deadline-passed', settledAt: 1000 + deadline }
        });
        expect(story).toContain(`${1000 + deadline} dial-rejected`);
    });

    it('arrives where the server has it with the deadline, and its answer is still to come', () => {
        expect(approach({ connector: withDeadline(20) }).approach.kind).toBe('arrived');
    });

    it.each([
        [null, 'never-settles'],
        [5000, 'deadline-passed']
    ])('that nobody hears and nobody gives up, with a deadline of %j, %s', (deadline, kind) => {
        const { approach: result } = approach({
            server: SILENT,
            network: { ...network, giveUpMilliseconds: null },
            connector: withDeadline(deadline)
        });

        expect(result).toMatchObject({ kind: 'ended', outcome: { kind } });
    });

    it('does what a magic number says, whatever the softphone', () => {
        const step = { times: null, delayMilliseconds: 60 } as const;
        const unregistered = { rep: { ...rep, softphoneRegistered: 0 } };

        expect(approach(unregistered, { ...step, effect: 'connects' }).approach).toEqual({
            kind: 'arrived',
            receivedAt: 1020,
            answeredAt: 1200
        });
        expect(approach({}, { ...step, effect: 'softphone-not-registered' })).toMatchObject({
            approach: { outcome: { failure: 'softphone-not-registered' } }
        });
    });
});

describe('the deadline of a call', () => {
    it.each([
        [500, 1500],
        [null, Number.POSITIVE_INFINITY]
    ])('of %j ms is at %d', (deadline, at) => {
        expect(deadlineOf({ ...STEADY, connector: withDeadline(deadline) }, CALL)).toBe(at);
    });

    it('cancels the call before Salesforce hears of it', () => {
        const { record, events } = createTimeline();

        const outcome = deadlinePassed(70, record);

        expect(outcome).toEqual({ kind: 'deadline-passed', settledAt: 70, endedAt: 70 });
        expect(events().map(({ what, payload }) => [what, payload])).toEqual([
            ['deadline-passed', null],
            ['call-cancelled', 'cancel-request'],
            ['dial-rejected', 'deadline-error']
        ]);
    });
});

describe('a dial that is rejected', () => {
    it('carries the outermost code of the vendor and keeps those behind it', () => {
        const { record, events } = createTimeline();

        const outcome = rejected(STEADY, 'rate-exceeded', 5, record);

        expect(outcome).toMatchObject({ codes: ['sip:503', 'q850:42'], settledAt: 5 });
        expect(events()).toEqual([
            {
                at: 5,
                actor: 'connector',
                to: 'salesforce',
                what: 'dial-rejected',
                payload: 'sip:503'
            }
        ]);
    });
});
