import {
    ALWAYS,
    DEFAULT_MAGIC_NUMBERS,
    FAILURE_KINDS,
    HEALTHY_CONDITIONS,
    VENDOR_IDS
} from 'c/callSimulation';
import { SDK_GENERATIONS } from 'c/connectorContract';
import type { SimulatedRun } from 'c/simulatedRun';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { dialAttempt, errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

function happened({ steps }: SimulatedRun): readonly string[] {
    return steps.map(({ what, detail }) => `${what} ${detail}`.trim());
}

describe('a simulated run', () => {
    it('goes from dialling to what the rep is told', () => {
        const run = runOf(errorAttempt('twilio:31206'));

        expect(happened(run)).toEqual([
            'number-dialled',
            'dial-called',
            'log-posted DIAL',
            'request-sent',
            'call-refused twilio:31206',
            'error-mapped CALL_THROTTLED',
            'dial-rejected',
            'event-posted CALL_FAILED',
            'log-posted CALL_FAILED',
            'event-posted ERROR CALL_THROTTLED',
            'rep-told CALL_THROTTLED',
            'log-posted DIAL'
        ]);
        expect(run).toMatchObject({ ending: 'failed', told: 'CALL_THROTTLED' });
    });

    it('tells what each SDK makes of it', () => {
        const { generations } = runOf(errorAttempt('twilio:31206'));

        expect(generations.map(({ told }) => told)).toEqual([
            'CAN_NOT_START_THE_CALL',
            'CAN_NOT_START_THE_CALL',
            'CALL_THROTTLED'
        ]);
    });

    it('makes a hang-up of a failure after dial() has resolved', () => {
        const run = runOf(errorAttempt('sip:486', true));

        expect(run.ending).toBe('hung-up');
        expect(run.told).toBeUndefined();
        expect(happened(run).slice(-3)).toEqual([
            'event-posted HANGUP',
            'rep-sees-hang-up',
            'log-posted HANGUP'
        ]);
    });

    it('rejects without a type where no constant fits', () => {
        const run = runOf(errorAttempt('sip:486'));
        const rejection = run.steps.find(({ what }) => what === 'dial-rejected');

        expect(rejection?.payload).not.toContain('"type"');
        expect(run.told).toBe('CAN_NOT_START_THE_CALL');
    });

    it('numbers its steps in order and never goes back in time', () => {
        const { steps } = runOf(dialAttempt());

        expect(steps.map(({ key }) => key)).toEqual(steps.map((_, index) => index));
        expect(steps.every(({ at }, index) => at >= (steps[index - 1]?.at ?? 0))).toBe(true);
    });

    it('connects once the trigger is used up, and goes through a sequence before', () => {
        const attempt = {
            kind: 'error',
            ids: ['sip:503', 'twilio:31206'],
            dialResolved: false,
            trigger: { times: 1, delayMilliseconds: 500 }
        } as const;

        const tolds = [0, 1, 2].map((dialledBefore) => runOf(attempt, { dialledBefore }).told);

        expect(tolds).toEqual(['UNABLE_TO_CONNECT_TO_AGENT', 'CALL_THROTTLED', undefined]);
        expect(runOf(attempt, { dialledBefore: 2 }).ending).toBe('connected');
        expect(runOf(attempt).steps.at(-1)?.at).toBe(650);
    });

    it('takes a payload with its message, which reaches the log', () => {
        const failure = { pack: 'twilio', code: '31206', message: 'no +15005550006' };
        const run = runOf({ kind: 'payload', failure, dialResolved: false, trigger: ALWAYS });

        expect(run.told).toBe('CALL_THROTTLED');
        expect(JSON.stringify(run.predictions)).toContain('no +15005550006');
    });

    it('connects a healthy call', () => {
        const run = runOf(dialAttempt());

        expect(run.ending).toBe('connected');
        expect(run.decision).toBeUndefined();
    });

    it.each(VENDOR_IDS)('follows every failure of %s to an end', (vendor) => {
        const ends = FAILURE_KINDS.map((effect) => {
            const run = runOf(
                dialAttempt({
                    number: '+15005550001',
                    conditions: { ...HEALTHY_CONDITIONS, vendor },
                    magicNumbers: [
                        {
                            number: '+15005550001',
                            steps: [{ effect, times: null, delayMilliseconds: 0 }],
                            afterwards: 'follow-conditions'
                        }
                    ]
                })
            );
            return run.ending;
        });

        expect(new Set(ends)).toEqual(new Set(['failed', 'hung-up']));
    });

    it('stops at the deadline of the connector', () => {
        const run = runOf(
            dialAttempt({ number: '+15005550022', magicNumbers: DEFAULT_MAGIC_NUMBERS })
        );

        expect(run).toMatchObject({ condition: 'deadline-passed', told: 'TIMEOUT_ERROR' });
    });

    it('never ends without a deadline where nobody answers', () => {
        const conditions = {
            ...HEALTHY_CONDITIONS,
            connector: { deadlineMilliseconds: null, dialResolves: 'accepted' },
            network: { ...HEALTHY_CONDITIONS.network, packetLoss: 1, giveUpMilliseconds: null }
        } as const;
        const run = runOf(dialAttempt({ conditions }));

        expect(run.ending).toBe('never-settles');
        expect(run.steps.at(-1)?.what).toBe('nothing-follows');
    });

    it.each(SDK_GENERATIONS)('is the same for the same seed on %s', (generation) => {
        expect(runOf(dialAttempt(), { generation })).toEqual(runOf(dialAttempt(), { generation }));
    });

    it('lets an override decide', () => {
        const overrides = new Map([
            [
                'sip:486',
                { type: 'CALL_THROTTLED', confidence: 'high', why: 'ours', alternatives: [] }
            ]
        ] as const);

        expect(runOf(errorAttempt('sip:486'), { overrides }).told).toBe('CALL_THROTTLED');
    });

    it('maps as the catalog does for every entry that is a failure', () => {
        const wrong = SHIPPED_CATALOG.entries.filter(({ id, outbound }) => {
            const { told } = runOf(errorAttempt(id));
            return told !== (outbound.type ?? 'CAN_NOT_START_THE_CALL');
        });

        expect(wrong.map(({ id }) => id)).toEqual([]);
    });
});
