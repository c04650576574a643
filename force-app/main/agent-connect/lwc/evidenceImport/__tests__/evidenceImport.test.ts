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
    shows
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

        send(find(element, 'c-import-preview'), 'order', { order: 'month-first' });
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

        send(find(element, 'c-import-preview'), 'classes', { classes: ['Foo'] });
        await worked();

        expect(recognised.at(-1)).toMatchObject({ facts: [{ about: 'apex-jobs', examined: 1 }] });
    });

    it('reads the cells of a table that was copied as HTML, as text', async () => {
        const element = render('c-evidence-import', EvidenceImport);
        const recognised = listen(element, 'recognise');
        const html = `<table><tr><td>Job Name</td><td>Next Scheduled Run</td><td>Cron Trigger ID</td></tr><tr><td>Agent Connect Request Sender</td><td>11/25/2026, 10:05 AM</td><td>08e000000000001</td></tr></table>`;
        const event = new CustomEvent('paste', { bubbles: true });
        Object.assign(event, { clipboardData: { getData: () => html } });

        find(element, 'lightning-textarea').dispatchEvent(event);
        await recognise(element, 'Agent Connect Request Sender');

        expect(recognised).toMatchObject([
            { facts: [{ about: 'scheduled-jobs', jobs: [{ role: 'request-sender' }] }] }
        ]);
    });
});
