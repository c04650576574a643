import PayloadDropZone from 'c/payloadDropZone';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    settled,
    shows,
    textOf,
    until
} from '../../../../../../test/components/render';

/** What a drag or a paste carries; jsdom has neither. */
function transferEvent(
    name: string,
    files: readonly File[],
    types = ['Files'],
    text = ''
): CustomEvent {
    const event = new CustomEvent(name, { bubbles: true, cancelable: true });
    const data = { files, types, getData: () => text };
    return Object.assign(event, { dataTransfer: data, clipboardData: data });
}

function tell(element: HTMLElement, event: Event): boolean {
    return find(element, '.zone').dispatchEvent(event);
}

/** Waits until the file is read. */
const LOG = new File(['SIP/2.0 503\n'], 'call.log');
const ARCHIVE = new File([new Uint8Array([0, 1, 2])], 'a.zip');

describe('the place for files', () => {
    afterEach(clearDocument);

    it('gives the text of a dropped file', async () => {
        const element = render('c-payload-drop-zone', PayloadDropZone);
        const payloads = listen(element, 'payload');

        const isOpenedByBrowser = tell(element, transferEvent('drop', [LOG]));
        await until(() => payloads.length > 0);

        expect(payloads).toEqual([{ text: 'SIP/2.0 503\n', name: 'call.log' }]);
        expect(isOpenedByBrowser).toBe(false);
    });

    it('gives the text of a pasted file, but leaves pasted text alone', async () => {
        const element = render('c-payload-drop-zone', PayloadDropZone);
        const payloads = listen(element, 'payload');

        const textWithFile = tell(element, transferEvent('paste', [LOG], ['Files'], 'text'));
        const text = tell(element, transferEvent('paste', [], [], 'text'));
        tell(element, transferEvent('paste', [LOG]));
        await until(() => payloads.length > 0);

        expect([textWithFile, text]).toEqual([true, true]);
        expect(payloads).toHaveLength(1);
    });

    it('invites while a file is over it', async () => {
        const element = render('c-payload-drop-zone', PayloadDropZone);

        tell(element, transferEvent('dragenter', []));
        tell(element, transferEvent('dragenter', []));
        tell(element, transferEvent('dragleave', []));
        await settled();
        const during = shows(element, '.veil');
        const isTaken = !tell(element, transferEvent('dragover', []));
        tell(element, transferEvent('dragleave', []));
        await settled();

        expect(during).toBe(true);
        expect(isTaken).toBe(true);
        expect(shows(element, '.veil')).toBe(false);
    });

    it('leaves alone what is no file, and what somebody else took', async () => {
        const element = render('c-payload-drop-zone', PayloadDropZone);
        const payloads = listen(element, 'payload');
        const taken = transferEvent('drop', [LOG]);
        taken.preventDefault();

        tell(element, transferEvent('dragenter', [], ['text/plain']));
        const isTaken = !tell(element, transferEvent('dragover', [], ['text/plain']));
        tell(element, taken);
        tell(element, transferEvent('drop', []));
        await settled();

        expect(isTaken).toBe(false);
        expect(shows(element, '.veil')).toBe(false);
        expect(payloads).toEqual([]);
    });

    it('says what is wrong with a file until the message is closed', async () => {
        const element = render('c-payload-drop-zone', PayloadDropZone);
        const payloads = listen(element, 'payload');

        tell(element, transferEvent('drop', [ARCHIVE]));
        await until(() => shows(element, '[role="alert"]'));
        const message = textOf(find(element, '[role="alert"]'));
        await expect(element).toBeAccessible();
        const close = find(element, 'lightning-button-icon');
        close.click();
        await settled();

        expect(message).toBe('c.Common_FileBinary');
        expect(propertyOf(close, 'alternativeText')).toBe('c.Analysis_Dismiss');
        expect(shows(element, '[role="alert"]')).toBe(false);
        expect(payloads).toEqual([]);
    });
});
