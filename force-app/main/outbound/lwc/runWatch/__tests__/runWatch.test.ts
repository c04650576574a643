import RunWatch from 'c/runWatch';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findLabelled,
    propertyOf,
    render,
    settled
} from '../../../../../../test/components/render';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

const run = runOf(errorAttempt('twilio:31206'));
const STEP_MILLISECONDS = 500;

function open(): ReturnType<typeof render<RunWatch>> {
    return render('c-run-watch', RunWatch, { catalog: SHIPPED_CATALOG, run });
}

function shown(element: Element): number {
    const steps: unknown = propertyOf(find(element, 'c-call-sequence'), 'steps');
    return Array.isArray(steps) ? steps.length : -1;
}

function button(element: Element, label: string): HTMLElement {
    return findLabelled(element, 'lightning-button', `c.Simulator_Watch${label}`);
}

describe('the watch', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });
    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('plays step by step to the end', async () => {
        const element = open();
        element.play();
        await settled();
        expect(shown(element)).toBe(1);

        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS);
        expect(shown(element)).toBe(2);

        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS * run.steps.length);
        expect(shown(element)).toBe(run.steps.length);
        expect(propertyOf(find(element, 'c-connector-log'), 'run')).toBeDefined();
        expect(propertyOf(find(element, 'c-live-status'), 'message')).toBe(
            'c.Simulator_Ending_failed'
        );
    });

    it('pauses, steps, shows all and repeats', async () => {
        const element = open();
        element.play();
        await settled();

        button(element, 'Pause').click();
        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS * 3);
        expect(shown(element)).toBe(1);

        button(element, 'Step').click();
        await settled();
        expect(shown(element)).toBe(2);

        button(element, 'All').click();
        await settled();
        expect(shown(element)).toBe(run.steps.length);

        button(element, 'Repeat').click();
        await settled();
        expect(shown(element)).toBe(1);
    });

    it('plays again from the start once it has ended, and goes on where it paused', async () => {
        const element = open();
        element.play();
        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS * 2);
        button(element, 'Pause').click();
        await settled();
        button(element, 'Play').click();
        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS);
        expect(shown(element)).toBe(4);

        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS * 20);
        button(element, 'Play').click();
        await settled();
        expect(shown(element)).toBe(1);
    });

    it('stays where it is for the same call on another SDK', async () => {
        const element = open();
        element.play();
        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS * 2);

        element.run = runOf(errorAttempt('twilio:31206'), { generation: '3.x' });
        await settled();

        expect(shown(element)).toBe(3);
    });

    it('stops when it is taken away', async () => {
        const element = open();
        element.play();
        element.remove();

        await jest.advanceTimersByTimeAsync(STEP_MILLISECONDS * 3);

        expect(jest.getTimerCount()).toBe(0);
    });

    it('is accessible', async () => {
        jest.useRealTimers();
        const element = open();
        await expect(element).toBeAccessible();
    });
});
