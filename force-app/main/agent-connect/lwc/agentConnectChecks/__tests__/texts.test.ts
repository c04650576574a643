import { describeReason } from 'c/agentConnectChecks';
import type { ExplanationTexts } from 'c/agentConnectChecks';
import { EXPLANATION_TEXTS } from '../../../../../../test/agentConnect/words';

describe('describeReason', () => {
    it('puts the values into the sentence, each where its language wants it', () => {
        const texts: ExplanationTexts = {
            ...EXPLANATION_TEXTS,
            reasons: { ...EXPLANATION_TEXTS.reasons, 'batches-failed': '{1} jobs, {0} failed' }
        };

        expect(
            describeReason({ reason: 'batches-failed', values: { failed: 2, examined: 9 } }, texts)
        ).toBe('9 jobs, 2 failed');
    });

    it('names jobs as Setup does', () => {
        expect(
            describeReason(
                { reason: 'job-missing', values: { roles: ['request-sender', 'data-return'] } },
                EXPLANATION_TEXTS
            )
        ).toBe('Not scheduled: Request Sender, Data Return.');
    });

    it('names an error by its title', () => {
        expect(
            describeReason(
                { reason: 'error-classified', values: { category: 'CPU_LIMIT' } },
                EXPLANATION_TEXTS
            )
        ).toBe('An error of this kind was found: Apex CPU time limit exceeded.');
    });

    it('writes numbers as the language does', () => {
        expect(
            describeReason(
                { reason: 'status-page-lists-failures', values: { invalid: 1202 } },
                { ...EXPLANATION_TEXTS, sayNumber: (value) => `<${value}>` }
            )
        ).toContain(': <1202>.');
    });

    it('has three dots for a value that is not known', () => {
        expect(describeReason({ reason: 'nothing-is-sent', values: {} }, EXPLANATION_TEXTS)).toBe(
            '… records of … have been waiting for more than … minutes, and no request is created.'
        );
    });

    it('tells the reason behind the reason', () => {
        expect(
            describeReason(
                {
                    reason: 'evidence-too-old',
                    values: {},
                    behind: { reason: 'no-scheduled-jobs', values: {} }
                },
                EXPLANATION_TEXTS
            )
        ).toMatch(/too old to count\. It said: No Agent Connect job/);
    });
});
