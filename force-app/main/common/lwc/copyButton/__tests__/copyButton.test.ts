import CopyButton from 'c/copyButton';
import {
    clearDocument,
    find,
    propertyOf,
    render,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

const SHOWN = 2500;

function withClipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

function renderButton(): HTMLElement {
    return render('c-copy-button', CopyButton, { label: 'Copy the link', text: 'a text' });
}

async function click(element: HTMLElement): Promise<void> {
    find(element, 'lightning-button').click();
    await settled();
}

function labelOf(element: HTMLElement): unknown {
    return propertyOf(find(element, 'lightning-button'), 'label');
}

describe('the copy button', () => {
    let copied: string[];

    beforeEach(() => {
        jest.useFakeTimers();
        copied = [];
        withClipboard((text) => {
            copied.push(text);
            return Promise.resolve();
        });
    });

    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
        Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('says what it copies', () => {
        const element = renderButton();

        expect(labelOf(element)).toBe('Copy the link');
        expect(copied).toEqual([]);
    });

    it('copies its text and says so, to screen readers too', async () => {
        const element = renderButton();

        await click(element);

        expect(copied).toEqual(['a text']);
        expect(labelOf(element)).toBe('c.Common_Copied');
        expect(propertyOf(find(element, 'lightning-button'), 'iconName')).toBe('utility:check');
        expect(textOf(find(element, '[role="status"]'))).toBe('c.Common_Copied');
        expect(shows(element, 'lightning-textarea')).toBe(false);
    });

    it('takes its name again after a while', async () => {
        const element = renderButton();
        await click(element);

        await jest.advanceTimersByTimeAsync(SHOWN);

        expect(labelOf(element)).toBe('Copy the link');
        expect(textOf(find(element, '[role="status"]'))).toBe('');
    });

    it('shows the text to copy by hand where the browser refuses, for as long as it takes', async () => {
        withClipboard(() => Promise.reject(new Error('NotAllowedError')));
        const element = renderButton();

        await click(element);
        await jest.advanceTimersByTimeAsync(10 * SHOWN);

        expect(propertyOf(find(element, 'lightning-textarea'), 'value')).toBe('a text');
        expect(labelOf(element)).toBe('Copy the link');
    });

    it('leaves a refused text to copy by hand though an earlier click could copy', async () => {
        const element = renderButton();
        await click(element);
        withClipboard(() => Promise.reject(new Error('NotAllowedError')));
        await click(element);

        await jest.advanceTimersByTimeAsync(SHOWN);

        expect(shows(element, 'lightning-textarea')).toBe(true);
    });

    it('takes the text to copy by hand away once the browser allows it', async () => {
        withClipboard(() => Promise.reject(new Error('NotAllowedError')));
        const element = renderButton();
        await click(element);
        withClipboard(() => Promise.resolve());

        await click(element);

        expect(shows(element, 'lightning-textarea')).toBe(false);
    });

    it('waits for nothing once it is gone', async () => {
        const element = renderButton();
        await click(element);

        clearDocument();

        expect(jest.getTimerCount()).toBe(0);
    });

    it('is accessible, also where the browser refuses', async () => {
        jest.useRealTimers();
        withClipboard(() => Promise.reject(new Error('NotAllowedError')));
        const element = renderButton();
        await expect(element).toBeAccessible();

        await click(element);

        await expect(element).toBeAccessible();
    });
});
