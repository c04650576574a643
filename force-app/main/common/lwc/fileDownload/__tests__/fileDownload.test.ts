import { saveTextFile } from '../fileDownload';

const steps: string[] = [];
const blobs: Blob[] = [];

function read(blob: Blob): Promise<string> {
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () =>
            resolve(typeof reader.result === 'string' ? reader.result : '')
        );
        reader.readAsText(blob, 'utf-8');
    });
}

beforeEach(() => {
    steps.length = 0;
    blobs.length = 0;
    Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
            blobs.push(blob);
            return 'blob:https://x.test/1';
        },
        revokeObjectURL: (address: string) => {
            steps.push(`revoke ${address}`);
        }
    });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
        this: HTMLAnchorElement
    ) {
        steps.push(`save ${this.href} as ${this.download}`);
    });
});

afterEach(() => {
    jest.restoreAllMocks();
});

describe('saving a text as a file', () => {
    it('gives the browser the file under its name, and lets go of it afterwards', () => {
        saveTextFile('entries.csv', 'a,b');

        expect(steps).toEqual([
            'save blob:https://x.test/1 as entries.csv',
            'revoke blob:https://x.test/1'
        ]);
    });

    it.each(['a,b\r\n', 'ä 🙂 مشغول', ''])('saves %j as it is', async (text) => {
        saveTextFile('entries.csv', text);

        expect(blobs).toHaveLength(1);
        await expect(read(blobs[0]!)).resolves.toBe(text);
    });

    it('keeps the byte order mark of a CSV file', () => {
        saveTextFile('entries.csv', '\uFEFFa');

        expect(blobs[0]?.size).toBe(4);
    });

    it('has a type that Lightning Web Security lets pass', () => {
        saveTextFile('entries.csv', 'a');

        expect(blobs[0]?.type).toBe('application/octet-stream');
    });

    it('leaves nothing on the page', () => {
        const before = document.body.childElementCount;

        saveTextFile('entries.csv', 'a');

        expect(document.body.childElementCount).toBe(before);
    });
});
