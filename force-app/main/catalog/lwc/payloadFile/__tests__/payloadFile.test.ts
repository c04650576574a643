import { readPayloadFile } from 'c/payloadFile';
import { LARGEST_PAYLOAD } from 'c/payloadReport';

function file(...parts: BlobPart[]): File {
    return new File(parts, 'call.log');
}

describe('reading a file', () => {
    afterEach(() => {
        jest.restoreAllMocks();
    });

    it('gives its text and name', async () => {
        expect(await readPayloadFile(file('SIP/2.0 503\n', 'é'))).toEqual({
            payload: { text: 'SIP/2.0 503\né', name: 'call.log' }
        });
    });

    it('reads what Windows wrote', async () => {
        const bytes = new Uint8Array([0x42, 0x65, 0x73, 0x65, 0x74, 0x7a, 0x74, 0x20, 0x66, 0xfc]);

        expect(await readPayloadFile(file(bytes))).toMatchObject({
            payload: { text: 'Besetzt fü' }
        });
    });

    it.each([
        ['an archive', [0x50, 0x4b, 3, 4, 0, 0], 'binary'],
        ['control characters', Array.from({ length: 40 }, (_, index) => (index % 5) + 1), 'binary'],
        ['space', [32, 10, 32], 'empty'],
        ['nothing', [], 'empty']
    ])('refuses %s', async (_, bytes, problem) => {
        expect(await readPayloadFile(file(new Uint8Array(bytes)))).toEqual({
            problem,
            name: 'call.log',
            bytes: bytes.length
        });
    });

    it('takes a text with colours of a terminal', async () => {
        expect(await readPayloadFile(file('\u001b[31mSIP 503\u001b[0m'))).toHaveProperty('payload');
    });

    it('refuses a file that is too large without reading it', async () => {
        const read = jest.spyOn(FileReader.prototype, 'readAsText');
        const large = file('x');
        Object.defineProperty(large, 'size', { value: LARGEST_PAYLOAD + 1 });

        expect(await readPayloadFile(large)).toMatchObject({ problem: 'too-large' });
        expect(read).not.toHaveBeenCalled();
    });

    it('says so where the file cannot be read', async () => {
        jest.spyOn(FileReader.prototype, 'readAsText').mockImplementation(function (
            this: FileReader
        ) {
            this.dispatchEvent(new ProgressEvent('error'));
        });

        expect(await readPayloadFile(file('x'))).toMatchObject({ problem: 'unreadable' });
    });
});
