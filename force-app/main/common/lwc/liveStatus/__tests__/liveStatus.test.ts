import LiveStatus from 'c/liveStatus';
import { clearDocument, find, render, textOf } from '../../../../../../test/components/render';

const SETTLED = 1000;

function spokenBy(element: HTMLElement): string {
    return textOf(find(element, '[role="status"]'));
}

describe('the live status', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('is silent until its message has settled', async () => {
        const element = render('c-live-status', LiveStatus, { message: '12 results' });

        await jest.advanceTimersByTimeAsync(SETTLED - 1);
        const before = spokenBy(element);
        await jest.advanceTimersByTimeAsync(1);

        expect(before).toBe('');
        expect(spokenBy(element)).toBe('12 results');
    });

    it('leaves out what was overtaken by a later message', async () => {
        const element = render('c-live-status', LiveStatus, { message: '12 results' });
        await jest.advanceTimersByTimeAsync(SETTLED / 2);

        element.message = '3 results';
        await jest.advanceTimersByTimeAsync(SETTLED / 2);
        const halfWay = spokenBy(element);
        await jest.advanceTimersByTimeAsync(SETTLED / 2);

        expect(halfWay).toBe('');
        expect(spokenBy(element)).toBe('3 results');
    });

    it('gives its message back at once', () => {
        const element = render('c-live-status', LiveStatus, { message: '12 results' });

        expect(element.message).toBe('12 results');
    });

    it('says nothing more once it is gone', () => {
        render('c-live-status', LiveStatus, { message: '12 results' });

        clearDocument();

        expect(jest.getTimerCount()).toBe(0);
    });

    it('is accessible', async () => {
        const element = render('c-live-status', LiveStatus, { message: '12 results' });
        await jest.advanceTimersByTimeAsync(SETTLED);
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });
});
