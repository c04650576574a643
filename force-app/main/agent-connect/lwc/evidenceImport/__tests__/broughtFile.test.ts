import { MOST_MEGABYTES, readBroughtFile } from '../broughtFile';

describe('readBroughtFile', () => {
    it('gives the bytes', async () => {
        const { buffer } = Uint8Array.of(1, 2, 3);

        const file = { size: 3, arrayBuffer: () => Promise.resolve(buffer) };

        expect(await readBroughtFile(file)).toEqual({
            outcome: 'read',
            bytes: Uint8Array.of(1, 2, 3)
        });
    });

    it('does not open what a browser could not hold', async () => {
        const arrayBuffer = jest.fn();

        const brought = await readBroughtFile({
            size: MOST_MEGABYTES * 1_000_000 + 1,
            arrayBuffer
        });

        expect(brought).toEqual({ outcome: 'too-large', megabytes: MOST_MEGABYTES + 1 });
        expect(arrayBuffer).not.toHaveBeenCalled();
    });

    it('says that a file is gone', async () => {
        const file = { size: 3, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };

        expect(await readBroughtFile(file)).toEqual({ outcome: 'unreadable' });
    });
});
