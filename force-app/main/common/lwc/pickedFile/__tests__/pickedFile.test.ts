import { readFileBytes, readTextFile } from 'c/pickedFile';

const LARGEST = 1000;

function file(...parts: BlobPart[]): File {
    return new File(parts, 'call.log');
}

describe('a picked file', () => {
    afterEach(() => {
        jest.restoreAllMocks();
    });

    it('gives its text and name', async () => {
        expect(await readTextFile(file('SIP/2.0 503\n', 'é'), LARGEST)).toEqual({
            text: 'SIP/2.0 503\né',
            name: 'call.log'
        });
    });

    it('is read as Windows wrote it', async () => {
        const bytes = new Uint8Array([0x42, 0x65, 0x73, 0x65, 0x74, 0x7a, 0x74, 0x20, 0x66, 0xfc]);

        expect(await readTextFile(file(bytes), LARGEST)).toMatchObject({ text: 'Besetzt fü' });
    });

    it.each([
        ['an archive', [0x50, 0x4b, 3, 4, 0, 0], 'binary'],
        ['control characters', Array.from({ length: 40 }, (_, index) => (index % 5) + 1), 'binary'],
        ['space', [32, 10, 32], 'empty'],
        ['nothing', [], 'empty']
    ])('is refused where it holds %s', async (_, bytes, problem) => {
        expect(await readTextFile(file(new Uint8Array(bytes)), LARGEST)).toEqual({
            problem,
            name: 'call.log',
            bytes: bytes.length
        });
    });

    it('may have colours of a terminal', async () => {
        expect(await readTextFile(file('\u001b[31mSIP 503\u001b[0m'), LARGEST)).toHaveProperty(
            'text'
        );
    });

    it('is refused without reading it where it is too large', async () => {
        const read = jest.spyOn(FileReader.prototype, 'readAsText');

        expect(await readTextFile(file('x'.repeat(LARGEST + 1)), LARGEST)).toEqual({
            problem: 'too-large',
            name: 'call.log',
            bytes: LARGEST + 1
        });
        expect(read).not.toHaveBeenCalled();
    });

    it('says so where it cannot be read', async () => {
        jest.spyOn(FileReader.prototype, 'readAsText').mockImplementation(function (
            this: FileReader
        ) {
            this.dispatchEvent(new ProgressEvent('error'));
        });

        expect(await readTextFile(file('x'), LARGEST)).toMatchObject({ problem: 'unreadable' });
    });

    it.each([[undefined], [null], ['call.log'], [{ name: 'call.log', size: 3 }]])(
        'is none where there is %j',
        async (value) => {
            expect(await readTextFile(value, LARGEST)).toMatchObject({ problem: 'none' });
        }
    );
});

describe('the bytes of a picked file', () => {
    it('are given with its name', async () => {
        const { buffer } = Uint8Array.of(1, 2, 3);
        const picked = { name: 'a.csv', size: 3, arrayBuffer: () => Promise.resolve(buffer) };

        expect(await readFileBytes(picked, LARGEST)).toEqual({
            content: Uint8Array.of(1, 2, 3),
            name: 'a.csv'
        });
    });

    it('are not read where a browser could not hold them', async () => {
        const arrayBuffer = jest.fn();

        const reading = await readFileBytes(
            { name: 'a.csv', size: LARGEST + 1, arrayBuffer },
            LARGEST
        );

        expect(reading).toEqual({ problem: 'too-large', name: 'a.csv', bytes: LARGEST + 1 });
        expect(arrayBuffer).not.toHaveBeenCalled();
    });

    it('are missing where the file is gone', async () => {
        const arrayBuffer = () => Promise.reject(new Error('NotReadableError'));

        expect(await readFileBytes({ name: 'a.csv', size: 3, arrayBuffer }, LARGEST)).toMatchObject(
            { problem: 'unreadable' }
        );
    });
});
