import { describeReason } from 'c/agentConnectChecks';

describe('describeReason', () => {
    it('puts the values into the sentence', () => {
        expect(
            describeReason({ reason: 'status-page-lists-failures', values: { invalid: 3 } })
        ).toBe('Failed requests that the API Status page lists: 3.');
    });

    it('names jobs as Setup does', () => {
        expect(
            describeReason({
                reason: 'job-missing',
                values: { roles: 'request-sender, data-return' }
            })
        ).toBe('Not scheduled: Request Sender, Data Return.');
    });

    it('leaves a placeholder without a value as it stands, also one that every object has', () => {
        expect(describeReason({ reason: 'status-page-lists-failures', values: {} })).toContain(
            '{invalid}'
        );
    });

    it('tells the reason behind the reason', () => {
        expect(
            describeReason({
                reason: 'evidence-too-old',
                values: {},
                behind: { reason: 'no-scheduled-jobs', values: {} }
            })
        ).toMatch(/too old to count\. It said: No Agent Connect job/);
    });
});
