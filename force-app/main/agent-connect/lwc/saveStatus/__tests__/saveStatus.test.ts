import SaveStatus from 'c/saveStatus';
import { reportHealth } from 'c/agentConnectChecks';
import { recordRun } from 'c/healthRun';
import { inputOf, VERSION_1 } from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    listen,
    render,
    shows,
    textOf
} from '../../../../../../test/components/render';

const run = recordRun(reportHealth(inputOf([])), 'Ada', VERSION_1);

describe('what was and was not saved', () => {
    afterEach(clearDocument);

    it('is silent where there is nothing to say', () => {
        const element = render('c-save-status', SaveStatus);

        expect(shows(element, '.box')).toBe(false);
    });

    it('tells what waits and why, and tries again on demand', async () => {
        const element = render('c-save-status', SaveStatus, {
            drafts: { runs: [{ key: 'a', run, evidence: [] }], states: [] },
            failed: { failure: 'other', message: 'Required field' }
        });
        const retried = listen(element, 'retry');

        find(element, 'lightning-button').click();

        expect(textOf(find(element, '[role="alert"]'))).toContain(
            'c.Health_Failure_other Required field'
        );
        expect(retried).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('tells what was saved', () => {
        const element = render('c-save-status', SaveStatus, { messages: ['Saved.'] });

        expect(textOf(find(element, '[role="status"]'))).toBe('Saved.');
    });
});
