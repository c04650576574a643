import EvidenceImport from 'c/evidenceImport';
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
    textOf
} from '../../../../../../test/components/render';

type Box = ReturnType<typeof render<EvidenceImport>>;

async function worked(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled();
}

async function recognise(element: Box, text: string): Promise<void> {
    send(find(element, 'lightning-textarea'), 'change', { value: text });
    await settled();
    findLabelled(element, 'lightning-button', 'c.Health_Recognise').click();
    await worked();
}

const TABLE = [
    'Job Name\tNext Scheduled Run\tCron Trigger ID',
    'Agent Connect Request Sender\t11/10/2026, 10:05 AM\t08e000000000001'
].join('\n');

describe('the import of evidence', () => {
    afterEach(clearDocument);

    it('says what it recognised before anything counts, and then applies it', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        const applied = listen(element, 'apply');

        await recognise(element, 'https://sapi.stellaconnect.net');

        expect(recognised).toMatchObject([{ facts: [{ about: 'endpoint', retired: 1 }] }]);
        expect(applied).toEqual([]);
        await expect(element).toBeAccessible();
        findLabelled(element, 'lightning-button', 'c.Health_Apply').click();
        await settled();
        expect(applied).toMatchObject([{ facts: [{ about: 'endpoint', retired: 1 }] }]);
        expect(shows(element, 'c-import-preview')).toBe(false);
        expect(propertyOf(find(element, 'lightning-textarea'), 'value')).toBe('');
    });

    it('applies nothing where nothing was proved', async () => {
        const element = render('c-evidence-import', EvidenceImport);

        await recognise(element, 'hello world');

        const button = findLabelled(element, 'lightning-button', 'c.Health_Apply');
        expect(propertyOf(button, 'disabled')).toBe(true);
    });

    it('forgets what is discarded', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        await recognise(element, 'https://sapi.stellaconnect.net');
        const recognised = listen(element, 'recognise');

        findLabelled(element, 'lightning-button', 'c.Health_Discard').click();
        await settled();

        expect(recognised).toMatchObject([{ facts: [] }]);
        expect(shows(element, 'c-import-preview')).toBe(false);
    });

    it('reads a file', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        const bytes = new TextEncoder().encode('https://api.stellaconnect.net');
        const file = {
            lastModified: 1000,
            arrayBuffer: () => Promise.resolve(bytes.buffer)
        };

        send(find(element, 'lightning-input'), 'change', { files: [file] });
        await worked();

        expect(recognised).toMatchObject([
            { facts: [{ about: 'endpoint', accepted: 1 }], observedAt: 1000 }
        ]);
    });

    it('asks which comes first, the day or the month', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        await recognise(element, TABLE);
        expect(recognised).toMatchObject([{ facts: [] }]);

        send(find(element, 'c-import-preview'), 'answer', { dateOrder: 'month-first' });
        await worked();

        expect(recognised.at(-1)).toMatchObject({ facts: [{ about: 'scheduled-jobs' }] });
    });

    it('asks which classes are the package’s', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        await recognise(
            element,
            'Id,ApexClass.Name,JobType,Status,CreatedDate\n707000000000001,Foo,BatchApex,Completed,2026-11-19T10:05:00.000+0000'
        );

        send(find(element, 'c-import-preview'), 'answer', { classNames: ['Foo'] });
        await worked();

        expect(recognised.at(-1)).toMatchObject({ facts: [{ about: 'apex-jobs', examined: 1 }] });
    });

    it('keeps what was said of one column when another is put right', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        const preview = (): Element => find(element, 'c-import-preview');
        await recognise(
            element,
            'Apex Job ID;Klasa;Stan;CreatedDate;JobType\n707000000000001;StellaConnect.A;Failed;2026-11-19 10:05;BatchApex'
        );

        send(preview(), 'answer', { columns: { Klasa: 'apexClass' } });
        await worked();
        send(preview(), 'answer', { columns: { Stan: 'status' } });
        await worked();

        expect(recognised.at(-1)).toMatchObject({
            facts: [{ about: 'apex-jobs', examined: 1, failed: 1 }]
        });
    });

    it.each([
        ['cannot be read', { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) }],
        [
            'is too large',
            { size: 900_000_000, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }
        ]
    ])('says so where a file %s, and keeps what is there', async (_, file) => {
        const element = render('c-evidence-import', EvidenceImport);
        await recognise(element, 'https://sapi.stellaconnect.net');
        const recognised = listen(element, 'recognise');

        send(find(element, 'lightning-input'), 'change', { files: [{ name: 'a.csv', ...file }] });
        await worked();

        expect(textOf(find(element, '.note'))).toMatch(/c\.Common_File(?:Unreadable|TooLarge)/);
        expect(shows(element, 'c-import-preview')).toBe(true);
        expect(recognised).toEqual([]);
    });

    it('takes a file that is dropped anywhere on it', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        const bytes = new TextEncoder().encode('https://api.stellaconnect.net');
        const file = { name: 'a.txt', size: 9, lastModified: 1000 };
        const files = [{ ...file, arrayBuffer: () => Promise.resolve(bytes.buffer) }];
        const drag = (type: string, dataTransfer: object): Event =>
            Object.assign(new CustomEvent(type, { bubbles: true, cancelable: true }), {
                dataTransfer
            });
        const over = drag('dragover', { types: ['Files'] });
        const drop = drag('drop', { files });

        find(element, 'lightning-textarea').dispatchEvent(over);
        find(element, 'lightning-textarea').dispatchEvent(drop);
        await worked();

        expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
        expect(recognised).toMatchObject([{ facts: [{ about: 'endpoint' }] }]);
    });

    describe('with a table in the clipboard', () => {
        const row = (name: string): string =>
            `<tr><td>${name}</td><td>11/25/2026, 10:05 AM</td><td>08e000000000001</td></tr>`;
        const html = `<table><tr><td>Job Name</td><td>Next Scheduled Run</td><td>Cron Trigger ID</td></tr>${row('Agent Connect Request Sender')}</table>`;

        function pasteInto(element: Box, clipboard: Readonly<Record<string, string>>): Event {
            const event = new CustomEvent('paste', { bubbles: true, cancelable: true });
            Object.assign(event, {
                clipboardData: { getData: (type: string) => clipboard[type] ?? '' }
            });
            find(element, 'lightning-textarea').dispatchEvent(event);
            return event;
        }

        const FACTS = [
            { facts: [{ about: 'scheduled-jobs', jobs: [{ role: 'request-sender' }] }] }
        ];

        it('reads its cells as text', async () => {
            const element = render('c-evidence-import', EvidenceImport);
            const recognised = listen(element, 'recognise');

            pasteInto(element, { 'text/html': html, 'text/plain': 'Agent Connect' });
            await recognise(element, 'Agent Connect');

            expect(recognised).toMatchObject(FACTS);
        });

        it('reads its cells where there is no plain text', async () => {
            const element = render('c-evidence-import', EvidenceImport);
            const recognised = listen(element, 'recognise');

            pasteInto(element, { 'text/html': html });
            await settled();
            findLabelled(element, 'lightning-button', 'c.Health_Recognise').click();
            await worked();

            expect(recognised).toMatchObject(FACTS);
        });

        it('goes by what is shown once something else is typed', async () => {
            const element = render('c-evidence-import', EvidenceImport);
            const recognised = listen(element, 'recognise');
            pasteInto(element, { 'text/html': html, 'text/plain': 'Agent Connect' });
            send(find(element, 'lightning-textarea'), 'change', { value: 'Agent Connect' });

            await recognise(element, 'Job object is locked');

            expect(recognised).toMatchObject([{ facts: [{ category: 'JOB_LOCKED' }] }]);
        });

        it('reads what is too long to be shown at once', async () => {
            const element = render('c-evidence-import', EvidenceImport);
            const recognised = listen(element, 'recognise');

            const event = pasteInto(element, {
                'text/plain': 'Job object is locked '.repeat(30_000)
            });
            await worked();

            expect(event.defaultPrevented).toBe(true);
            expect(recognised).toMatchObject([{ facts: [{ category: 'JOB_LOCKED' }] }]);
        });
    });
});
