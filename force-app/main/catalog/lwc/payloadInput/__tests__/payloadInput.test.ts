import PayloadInput from 'c/payloadInput';
import { LARGEST_PAYLOAD } from 'c/payloadReport';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textOf,
    until
} from '../../../../../../test/components/render';

const BOX = 'lightning-textarea';

function pasteEvent(text: string): Event {
    const event = new CustomEvent('paste', { bubbles: true, cancelable: true });
    return Object.assign(event, { clipboardData: { getData: () => text, files: [] } });
}

function choose(element: HTMLElement, file: File): void {
    const input = find(element, '.file');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    send(input, 'change');
}

describe('the input of a text', () => {
    afterEach(clearDocument);

    it('gives what is typed once that is asked', async () => {
        const element = render('c-payload-input', PayloadInput);
        const payloads = listen(element, 'payload');
        const button = findLabelled(element, 'lightning-button', 'c.Analysis_Analyze');
        const isDisabled = propertyOf(button, 'disabled');

        send(find(element, BOX), 'change', { value: 'SIP 503' });
        await settled();
        button.click();

        expect(isDisabled).toBe(true);
        expect(payloads).toEqual([{ text: 'SIP 503', name: '' }]);
    });

    it('gives at once what is pasted into the empty box, and only there', async () => {
        const element = render('c-payload-input', PayloadInput);
        const payloads = listen(element, 'payload');

        const isLeftToBrowser = find(element, BOX).dispatchEvent(pasteEvent('SIP 503'));
        const isAdded = find(element, BOX).dispatchEvent(pasteEvent('more'));
        await settled();

        expect(isLeftToBrowser).toBe(false);
        expect(isAdded).toBe(true);
        expect(payloads).toEqual([{ text: 'SIP 503', name: '' }]);
    });

    it('gives the text of a chosen file, or says what is wrong with it', async () => {
        const element = render('c-payload-input', PayloadInput);
        const payloads = listen(element, 'payload');
        const click = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation();

        findLabelled(element, 'lightning-button', 'c.Analysis_FileLabel').click();
        choose(element, new File(['SIP 503'], 'a.log'));
        await until(() => payloads.length > 0);
        choose(element, new File([new Uint8Array([0])], 'a.zip'));
        await until(() => shows(element, '[role="alert"]'));

        expect(click).toHaveBeenCalledTimes(1);
        expect(payloads).toEqual([{ text: 'SIP 503', name: 'a.log' }]);
        expect(textOf(find(element, '[role="alert"]'))).toBe('c.Common_FileBinary');
        click.mockRestore();
    });

    it('refuses a text that is too long', async () => {
        const element = render('c-payload-input', PayloadInput, {
            payload: { text: 'x'.repeat(LARGEST_PAYLOAD + 1), name: '' }
        });
        await settled();

        expect(textOf(find(element, '[role="alert"]'))).toBe('c.Common_FileTooLarge');
        expect(propertyOf(find(element, BOX), 'value')).toBe('');
    });

    it('begins with the text that it is given, and is accessible', async () => {
        const element = render('c-payload-input', PayloadInput, {
            payload: { text: 'SIP 503', name: 'a.log' }
        });
        const box = find(element, BOX);
        const focus = jest.spyOn(box, 'focus');
        element.focusText();

        expect(propertyOf(box, 'value')).toBe('SIP 503');
        expect(focus).toHaveBeenCalledTimes(1);
        expect(shows(element, '[role="alert"]')).toBe(false);
        await expect(element).toBeAccessible();
    });
});
