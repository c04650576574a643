import { ALWAYS, HEALTHY_CONDITIONS } from 'c/callSimulation';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { dialAttempt, errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';
import { toExplanationView } from '../explanationView';

const TEXTS = {
    decidedOverride: 'override',
    decidedEntry: 'entry {0}',
    decidedFamily: 'family {0}',
    decidedDefault: 'default',
    hangUp: 'hang-up instead of {0}',
    swallowed: '{0} swallows {1}',
    notAFailure: 'no failure',
    connects: 'connects',
    deadline: 'deadline',
    never: 'never',
    caseTold: 'told {0}',
    caseNothing: 'told nothing'
};
const NO_DEADLINE = {
    ...HEALTHY_CONDITIONS,
    connector: { deadlineMilliseconds: null, dialResolves: 'accepted' },
    network: { ...HEALTHY_CONDITIONS.network, packetLoss: 1, giveUpMilliseconds: null }
} as const;

describe('the explanation of a run', () => {
    it('has the constant, who decided, why, and what to do', () => {
        const view = toExplanationView(runOf(errorAttempt('twilio:31206')), TEXTS);

        expect(view).toMatchObject({
            constant: 'CALL_THROTTLED',
            decided: 'entry twilio:31206',
            entryId: 'twilio:31206',
            warnings: [],
            summary: ''
        });
        expect(view.fix.length).toBeGreaterThan(0);
        expect(view.why).not.toBe('');
        expect(view.meaning).not.toBe('');
    });

    it('warns of an SDK that swallows the constant', () => {
        const run = runOf(errorAttempt('twilio:31206'), { generation: '3.x' });

        expect(toExplanationView(run, TEXTS).warnings).toEqual(['3.x swallows CALL_THROTTLED']);
    });

    it('warns that the ten cannot be used after dial() has resolved', () => {
        const run = runOf(errorAttempt('twilio:31206', true));

        expect(toExplanationView(run, TEXTS).warnings).toEqual([
            'hang-up instead of CALL_THROTTLED'
        ]);
    });

    it('warns that a code is no failed call', () => {
        const code = SHIPPED_CATALOG.entries.find(({ outbound }) => outbound.type === null);
        const run = runOf(errorAttempt(code?.id ?? ''));

        expect(toExplanationView(run, TEXTS).warnings).toEqual(['no failure']);
    });

    it.each([
        ['a family', errorAttempt('sip:499'), 'family sip:499'],
        ['nothing', errorAttempt('nobody:1'), 'default']
    ])('says that %s decides', (_, attempt, decided) => {
        expect(toExplanationView(runOf(attempt), TEXTS).decided).toBe(decided);
    });

    it.each([
        ['a call that connects', runOf(dialAttempt()), 'connects'],
        [
            'a deadline',
            runOf(
                dialAttempt({
                    conditions: { ...NO_DEADLINE, connector: HEALTHY_CONDITIONS.connector }
                })
            ),
            'deadline'
        ],
        ['silence', runOf(dialAttempt({ conditions: NO_DEADLINE })), 'never'],
        [
            'a case',
            runOf({ kind: 'case', number: 20, trigger: ALWAYS }),
            'told CAN_NOT_START_THE_CALL'
        ],
        ['a silent case', runOf({ kind: 'case', number: 39, trigger: ALWAYS }), 'told nothing']
    ])('sums up %s', (_, run, summary) => {
        expect(toExplanationView(run, TEXTS).summary).toBe(summary);
    });
});
