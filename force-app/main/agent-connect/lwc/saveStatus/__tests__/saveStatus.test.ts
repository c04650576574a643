import SaveStatus from 'c/saveStatus';
import { reportHealth } from 'c/agentConnectChecks';
import { recordRun } from 'c/healthRun';
import { inputOf, VERSION_1 } from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    settled,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

const run = recordRun(reportHealth(inputOf([])), 'Ada', VERSION_1);
const DRAFTS = { runs: [{ key: 'a', run, evidence: [] }], states: [] };

describe('what was and was not saved', () => {
    afterEach(clearDocument);

    it('is silent where there is nothing to say', () => {
        const element = render('c-save-status', SaveStatus);

        expect(shows(element, '.box')).toBe(false);
    });

    it('tells what waits and why, and tries again on demand', async () => {
        const element = render('c-save-status', SaveStatus, {
            drafts: DRAFTS,
            failed: { failure: 'other', message: 'Required field' }
        });
        const retried = listen(element, 'retry');

        findLabelled(element, 'lightning-button', 'c.Health_Retry').click();

        expect(textOf(find(element, '[role="alert"]'))).toContain(
            'c.Health_Failure_other Required field'
        );
        expect(retried).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('tells what was saved, beside what was not', async () => {
        const element = render('c-save-status', SaveStatus, { messages: ['Saved.'] });
        const both = render('c-save-status', SaveStatus, {
            drafts: DRAFTS,
            failed: { failure: 'other', message: 'No.' },
            messages: ['Saved.']
        });

        expect(textOf(find(element, '[role="status"]'))).toBe('Saved.');
        expect(textOf(find(both, '[role="alert"]'))).toContain('No.');
        expect(textsOf(both, '[role="status"]')).toContain('Saved.');
        await expect(both).toBeAccessible();
    });

    it('raises no alarm while it saves for the first time', () => {
        const first = render('c-save-status', SaveStatus, { drafts: DRAFTS, isSaving: true });
        const again = render('c-save-status', SaveStatus, {
            drafts: DRAFTS,
            failed: { failure: 'offline', message: '' },
            isSaving: true
        });

        expect(shows(first, '[role="alert"]')).toBe(false);
        expect(textOf(find(first, '[role="status"]'))).toBe('c.Health_Saving');
        expect(shows(again, '[role="alert"]')).toBe(true);
    });

    it.each([
        [true, 'c.Health_WaitHere'],
        [false, 'c.Health_WaitNowhere']
    ])('says where it waits, kept: %s', (isKept, place) => {
        const element = render('c-save-status', SaveStatus, { drafts: DRAFTS, isKept });

        expect(textOf(find(element, '[role="alert"]'))).toContain(place);
    });

    it('asks before it discards', async () => {
        const element = render('c-save-status', SaveStatus, { drafts: DRAFTS });
        const discarded = listen(element, 'discard');
        const discard = findLabelled(element, 'lightning-button', 'c.Health_Discard');

        discard.click();
        await settled();
        expect(discarded).toHaveLength(0);
        const sure = findLabelled(element, 'lightning-button', 'c.Health_DiscardForGood');
        expect(propertyOf(sure, 'variant')).toBe('destructive');
        await expect(element).toBeAccessible();
        sure.click();

        expect(discarded).toHaveLength(1);
    });
});
