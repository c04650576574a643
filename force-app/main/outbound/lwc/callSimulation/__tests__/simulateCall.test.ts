import fc from 'fast-check';
import { DIAL_RESOLUTIONS, HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions } from '../conditions';
import { FAILURE_KINDS } from '../failures';
import type { FailureKind } from '../failures';
import { DEFAULT_MAGIC_NUMBERS } from '../magicNumbers';
import { simulateCall } from '../simulateCall';
import type { Call, CallRun } from '../simulateCall';
import { failureCodes, VENDOR_IDS } from '../vendorProfiles';
import { judgePhoneNumber } from 'c/phoneNumbers';

const NUMBER = '+12015550123';
const EVERYTHING_QUICK: CallConditions = {
    ...HEALTHY_CONDITIONS,
    server: { latency: { kind: 'constant', milliseconds: 100 }, outage: null },
    callee: {
        weights: { answers: 1, busy: 0, noAnswer: 0, declines: 0 },
        postDialDelay: { kind: 'constant', milliseconds: 1000 },
        pickUp: { kind: 'constant', milliseconds: 4000 },
        noAnswerMilliseconds: 30_000,
        talk: { kind: 'constant', milliseconds: 60_000 }
    }
};

function under(
    changes: Partial<CallConditions>,
    call: Partial<Call> = {},
    magicNumbers = DEFAULT_MAGIC_NUMBERS
): CallRun {
    return simulateCall({ ...EVERYTHING_QUICK, ...changes }, { number: NUMBER, ...call }, 1, {
        judge: judgePhoneNumber,
        magicNumbers
    });
}

function lines({ events }: CallRun): string[] {
    return events.map(
        ({ at, actor, to, what, payload }) =>
            `${at} ${actor}>${to} ${what}${payload === null ? '' : ` ${payload}`}`
    );
}

function callees(busy: number, noAnswer: number, declines: number): CallConditions['callee'] {
    return { ...EVERYTHING_QUICK.callee, weights: { answers: 0, busy, noAnswer, declines } };
}

const { rep, limits, background, dialPlan, server, network, connector } = EVERYTHING_QUICK;
const CONDITIONS_OF: Readonly<Record<FailureKind, Partial<CallConditions>>> = {
    'softphone-not-registered': { rep: { ...rep, softphoneRegistered: 0 } },
    'server-unreachable': {
        server: { ...server, outage: { answer: 'refuses', from: 0, to: null } }
    },
    'server-timeout': {
        network: { ...network, packetLoss: 1 },
        connector: { ...connector, deadlineMilliseconds: null }
    },
    'rate-exceeded': {
        limits: { ...limits, callsPerSecond: 10 },
        background: { ...background, callsPerSecond: 10 }
    },
    'caller-not-permitted': { rep: { ...rep, mayDialOut: false } },
    'rep-at-capacity': { rep: { ...rep, activeCalls: 1 } },
    'system-at-capacity': {
        limits: { ...limits, callsOfSystem: 500 },
        background: { ...background, callsOfSystem: 500 }
    },
    'queue-not-configured': { outboundQueueConfigured: false },
    'number-invalid': { dialPlan: { ...dialPlan, homeCountry: 'US' } },
    'number-not-e164': { dialPlan: { ...dialPlan, requiresE164: true } },
    'country-not-dialable': { dialPlan: { ...dialPlan, countries: ['DE'] } },
    'area-code-not-dialable': {
        dialPlan: { ...dialPlan, areaCodes: { dialable: null, barred: ['+1201'] } }
    },
    'callee-busy': { callee: callees(1, 0, 0) },
    'callee-no-answer': { callee: callees(0, 1, 0) },
    'callee-declined': { callee: callees(0, 0, 1) }
};
const NUMBER_OF: Partial<Record<FailureKind, string>> = {
    'number-invalid': '12',
    'number-not-e164': '(201) 555-0123'
};

describe('simulateCall', () => {
    it('tells the whole way of a call that connects', () => {
        const run = under({});

        expect(lines(run)).toEqual([
            '0 rep>salesforce number-dialled dialled-number',
            '0 salesforce>connector dial-called dial-message',
            '0 connector>telephony request-sent call-request',
            '20 telephony>connector request-acknowledged',
            '140 telephony>connector call-accepted call-progress',
            '140 telephony>callee callee-called call-request',
            '140 connector>salesforce dial-resolved call-result',
            '1140 callee>telephony callee-rings call-progress',
            '1140 telephony>connector ringing-reported call-progress',
            '5140 callee>telephony callee-answered call-progress',
            '5140 telephony>connector call-connected call-progress'
        ]);
        expect(run.outcome).toEqual({
            kind: 'connected',
            settledAt: 140,
            answeredAt: 5140,
            endedAt: 65_140
        });
        expect(run.judgement).toEqual({ kind: 'valid', e164: NUMBER, country: 'US' });
    });

    it.each(VENDOR_IDS.flatMap((vendor) => FAILURE_KINDS.map((kind) => [kind, vendor] as const)))(
        'fails by its conditions with the codes of the vendor: %s, %s',
        (kind, vendor) => {
            const number = NUMBER_OF[kind] ?? NUMBER;

            const { outcome } = under({ ...CONDITIONS_OF[kind], vendor }, { number });

            expect(outcome).toMatchObject({
                kind: 'failed',
                failure: kind,
                codes: failureCodes(vendor, kind),
                dialResolved: kind.startsWith('callee-')
            });
        }
    );

    it.each(FAILURE_KINDS.map((kind) => [kind]))(
        'fails by a magic number though all is well: %s',
        (kind) => {
            const magic = DEFAULT_MAGIC_NUMBERS.find(({ steps }) => steps[0]?.effect === kind)!;
            const patient = { connector: { ...connector, deadlineMilliseconds: null } };

            const { outcome } = under(patient, { number: magic.number });

            expect(outcome).toMatchObject({ kind: 'failed', failure: kind });
        }
    );

    it('connects by a magic number though nothing is well', () => {
        const { outcome } = under(
            {
                ...CONDITIONS_OF['softphone-not-registered'],
                ...CONDITIONS_OF['server-unreachable'],
                ...CONDITIONS_OF['callee-busy']
            },
            { number: '(500) 555-0006' }
        );

        expect(outcome.kind).toBe('connected');
    });

    it('counts the dials of a magic number that fails once', () => {
        const number = '+15005550020';

        expect(under({}, { number }).outcome).toMatchObject({ failure: 'rate-exceeded' });
        expect(under({}, { number, dialledBefore: 1 }).outcome.kind).toBe('connected');
    });

    it('delays the answer by as much as a magic number asks', () => {
        const patient = { connector: { ...connector, deadlineMilliseconds: null } };

        const { outcome } = under(patient, { number: '+15005550022' });

        expect(outcome).toMatchObject({ kind: 'connected', settledAt: 15_140 });
    });

    it('takes a number for magic only where it is in the list', () => {
        expect(under({}, { number: '+15005550014' }, []).outcome.kind).toBe('connected');
    });

    it('sends a request that is lost again at doubled intervals and gives up after 32 seconds', () => {
        const run = under(CONDITIONS_OF['server-timeout']);

        expect(
            run.events
                .filter(({ actor, to }) => actor !== to && to === 'telephony')
                .map(({ at }) => at)
        ).toEqual([0, 500, 1500, 3500, 7500, 15_500, 31_500]);
        expect(lines(run).at(-1)).toBe('32000 connector>salesforce dial-rejected sip:408');
    });

    it('never settles where the server is silent and nobody has a deadline', () => {
        const run = under({
            server: { ...server, outage: { answer: 'is-silent', from: 0, to: null } },
            network: { ...network, giveUpMilliseconds: null },
            connector: { ...connector, deadlineMilliseconds: null }
        });

        expect(run.outcome).toEqual({ kind: 'never-settles' });
        expect(run.events.map(({ what }) => what)).not.toContain('dial-rejected');
    });

    it('comes through once the outage is over', () => {
        const { outcome } = under({
            server: { ...server, outage: { answer: 'is-silent', from: 0, to: 1000 } }
        });

        // The third transmission, after 0 and 500, leaves at 1500.
        expect(outcome).toMatchObject({ kind: 'connected', settledAt: 1640 });
    });

    it('rejects and cancels at the deadline, with no code of the telephony system', () => {
        const run = under({ connector: { ...connector, deadlineMilliseconds: 139 } });

        expect(run.outcome).toEqual({ kind: 'deadline-passed', settledAt: 139, endedAt: 139 });
        expect(lines(run).slice(-3)).toEqual([
            '139 connector>connector deadline-passed',
            '139 connector>telephony call-cancelled cancel-request',
            '139 connector>salesforce dial-rejected deadline-error'
        ]);
    });

    it('takes an answer that comes with the deadline', () => {
        const { outcome } = under({ connector: { ...connector, deadlineMilliseconds: 140 } });

        expect(outcome.kind).toBe('connected');
    });

    it.each([
        ['accepted', 'callee-busy', true],
        ['accepted', 'callee-no-answer', true],
        ['accepted', 'callee-declined', true],
        ['ringing', 'callee-busy', false],
        ['ringing', 'callee-no-answer', true],
        ['ringing', 'callee-declined', true],
        ['answered', 'callee-busy', false],
        ['answered', 'callee-no-answer', false],
        ['answered', 'callee-declined', false]
    ] as const)(
        'where dial() resolves when %s, %s comes after that: %s',
        (dialResolves, kind, dialResolved) => {
            const run = under({
                ...CONDITIONS_OF[kind],
                connector: { deadlineMilliseconds: null, dialResolves }
            });

            expect(run.outcome).toMatchObject({ failure: kind, dialResolved });
            expect(run.events.at(-1)?.what).toBe(
                dialResolved ? 'hang-up-reported' : 'dial-rejected'
            );
        }
    );

    it('does not look at the number while the system is flooded', () => {
        const { outcome } = under(CONDITIONS_OF['rate-exceeded'], { number: '12' });

        expect(outcome).toMatchObject({ failure: 'rate-exceeded' });
    });

    const anyConditions = fc
        .record({
            softphoneRegistered: fc.constantFrom(0, 0.5, 1),
            packetLoss: fc.constantFrom(0, 0.3, 0.9, 1),
            giveUpMilliseconds: fc.constantFrom(null, 0, 3000, 32_000),
            deadlineMilliseconds: fc.constantFrom(null, 0, 500, 10_000),
            dialResolves: fc.constantFrom(...DIAL_RESOLUTIONS),
            outage: fc.constantFrom(
                null,
                { answer: 'refuses' as const, from: 100, to: null },
                { answer: 'is-silent' as const, from: 0, to: 2000 }
            ),
            busy: fc.nat(2),
            noAnswer: fc.nat(2),
            declines: fc.nat(2)
        })
        .map((drawn): CallConditions => ({
            ...HEALTHY_CONDITIONS,
            rep: { ...rep, softphoneRegistered: drawn.softphoneRegistered },
            network: {
                ...network,
                packetLoss: drawn.packetLoss,
                giveUpMilliseconds: drawn.giveUpMilliseconds
            },
            connector: {
                deadlineMilliseconds: drawn.deadlineMilliseconds,
                dialResolves: drawn.dialResolves
            },
            server: { ...HEALTHY_CONDITIONS.server, outage: drawn.outage },
            callee: {
                ...HEALTHY_CONDITIONS.callee,
                weights: { ...drawn, answers: 1 }
            }
        }));

    it('settles dial() once, by the deadline, in a story without a step back in time', () => {
        const surroundings = { judge: judgePhoneNumber };
        fc.assert(
            fc.property(anyConditions, fc.integer(), fc.nat(5000), (conditions, seed, startAt) => {
                const call = { number: NUMBER, startAt };
                const run = simulateCall(conditions, call, seed, surroundings);
                const { events, outcome } = run;
                const settled = events.filter(({ what }) =>
                    ['dial-resolved', 'dial-rejected'].includes(what)
                );
                const deadline = conditions.connector.deadlineMilliseconds;

                expect(run).toEqual(simulateCall(conditions, call, seed, surroundings));
                expect(events.map(({ at }) => at)).toEqual(
                    events.map(({ at }) => at).sort((left, right) => left - right)
                );
                expect(settled.map(({ at }) => at)).toEqual(
                    outcome.kind === 'never-settles' ? [] : [outcome.settledAt]
                );
                expect(outcome.kind === 'never-settles' && deadline !== null).toBe(false);
                expect((settled[0]?.at ?? startAt) - startAt).toBeLessThanOrEqual(
                    deadline ?? Number.POSITIVE_INFINITY
                );
                expect(events.every(({ at }) => at >= startAt && Number.isSafeInteger(at))).toBe(
                    true
                );
            }),
            { numRuns: 300 }
        );
    });
});
