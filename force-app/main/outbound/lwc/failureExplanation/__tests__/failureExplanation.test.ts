import FailureExplanation from 'c/failureExplanation';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    render,
    send,
    shows,
    textsOf
} from '../../../../../../test/components/render';
import { dialAttempt, errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

describe('the explanation', () => {
    afterEach(clearDocument);

    it('shows the constant, alternatives, fix and the wording to record', async () => {
        const run = runOf(errorAttempt('sip:503'));
        const element = render('c-failure-explanation', FailureExplanation, { run });

        expect(textsOf(element, '.constant')).toEqual([run.told]);
        expect(shows(element, 'ol li')).toBe(true);
        expect(shows(element, 'c-wording-recorder')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('asks to explain the code, and passes a recorded wording on', () => {
        const run = runOf(errorAttempt('sip:503'));
        const element = render('c-failure-explanation', FailureExplanation, { run });
        const explained = listen(element, 'explain');
        const recorded = listen(element, 'record');

        findLabelled(element, 'lightning-button', 'c.Simulator_ExplainExplain').click();
        send(find(element, 'c-wording-recorder'), 'record', { constant: 'X', wording: 'y' });

        expect(explained).toEqual([{ id: 'sip:503' }]);
        expect(recorded).toEqual([{ constant: 'X', wording: 'y' }]);
    });

    it('says of a call that connects that nothing fails', async () => {
        const element = render('c-failure-explanation', FailureExplanation, {
            run: runOf(dialAttempt())
        });

        expect(shows(element, '.constant')).toBe(false);
        expect(shows(element, 'c-wording-recorder')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('warns after dial() has resolved', () => {
        const element = render('c-failure-explanation', FailureExplanation, {
            run: runOf(errorAttempt('sip:486', true))
        });

        expect(textsOf(element, '.warning')).toEqual(['c.Simulator_ExplainHangUp']);
    });

    it('is empty without a run', () => {
        const element = render('c-failure-explanation', FailureExplanation);

        expect(shows(element, 'c-sdk-comparison')).toBe(false);
    });
});
