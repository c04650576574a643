import { copyText } from '../clipboardText';

function clipboardIs(value: unknown): void {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

afterEach(() => {
    clipboardIs(undefined);
});

describe('copying', () => {
    it.each(['SIP 486', '', 'two\nlines', '🙂 مشغول', '<b>'])(
        'puts %j on the clipboard',
        async (text) => {
            const writeText = jest.fn().mockResolvedValue(undefined);
            clipboardIs({ writeText });

            await expect(copyText(text)).resolves.toBe(true);

            expect(writeText.mock.calls).toEqual([[text]]);
        }
    );

    it('says so where the browser refuses', async () => {
        clipboardIs({
            writeText: jest.fn().mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
        });

        await expect(copyText('SIP 486')).resolves.toBe(false);
    });

    it('says so where the browser throws at once', async () => {
        clipboardIs({
            writeText: () => {
                throw new TypeError('No.');
            }
        });

        await expect(copyText('SIP 486')).resolves.toBe(false);
    });

    it('says so where there is no clipboard, as on a page without TLS', async () => {
        clipboardIs(undefined);

        await expect(copyText('SIP 486')).resolves.toBe(false);
    });

    it('does not say so before the browser has done it', async () => {
        let finish = (): void => undefined;
        clipboardIs({
            writeText: () =>
                new Promise<void>((resolve) => {
                    finish = resolve;
                })
        });
        const done = jest.fn();

        const copying = copyText('SIP 486').then(done);
        await Promise.resolve();
        expect(done).not.toHaveBeenCalled();

        finish();
        await copying;
        expect(done).toHaveBeenCalledWith(true);
    });
});
