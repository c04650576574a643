import { readTextFile } from 'c/pickedFile';

function file(size: number, text: () => Promise<string>): unknown {
    return { size, text };
}

describe('a picked file', () => {
    it('gives its text', async () => {
        expect(
            await readTextFile(
                file(2, () => Promise.resolve('{}')),
                10
            )
        ).toBe('{}');
    });

    it.each([
        ['nothing', undefined],
        ['no file', { size: '2' }],
        ['a file that is too large', file(11, () => Promise.resolve('x'))],
        ['a file that cannot be read', file(1, () => Promise.reject(new Error('gone')))]
    ])('gives none for %s', async (_, value) => {
        expect(await readTextFile(value, 10)).toBeUndefined();
    });
});
