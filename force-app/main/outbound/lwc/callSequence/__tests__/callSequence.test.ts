import CallSequence from 'c/callSequence';
import { STEP_TEXTS } from 'c/simulatorLabels';
import {
    clearDocument,
    find,
    findAll,
    propertyOf,
    render,
    settled,
    shows
} from '../../../../../../test/components/render';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

const { steps } = runOf(errorAttempt('twilio:31206'));

describe('the sequence', () => {
    afterEach(clearDocument);

    it('is an ordered list of the steps', async () => {
        const element = render('c-call-sequence', CallSequence, { steps, label: 'Steps' });

        expect(findAll(element, 'ol > li')).toHaveLength(steps.length);
        expect(find(element, 'ol').getAttribute('aria-label')).toBe('Steps');
        await expect(element).toBeAccessible();
    });

    it('says what happens, in constants that may break', () => {
        const element = render('c-call-sequence', CallSequence, { steps });

        const texts = findAll(element, 'c-breakable-text').map((text) => propertyOf(text, 'text'));

        expect(texts).toHaveLength(steps.length);
        expect(texts).toContain(`${STEP_TEXTS['event-posted']} ERROR CALL_THROTTLED`);
    });

    it('opens what a step carries, to copy, and closes it', async () => {
        const element = render('c-call-sequence', CallSequence, { steps });
        const button = find(element, 'button');
        button.click();
        await settled();

        expect(find(element, '.json').textContent).toContain('phoneNumber');
        expect(propertyOf(find(element, 'c-copy-button'), 'text')).toBe(steps[0]?.payload);
        await expect(element).toBeAccessible();

        button.click();
        await settled();
        expect(shows(element, '.json')).toBe(false);
    });
});
