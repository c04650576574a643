import { recognise } from 'c/evidenceRecognition';
import ImportPreview from 'c/importPreview';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

const NOW = Date.parse('2026-11-19T10:06:00Z');

function show(
    text: string | Uint8Array,
    changes: ImportPreview['changes'] = []
): ReturnType<typeof render<ImportPreview>> {
    return render('c-import-preview', ImportPreview, {
        recognition: recognise(text, { now: NOW }),
        changes
    });
}

const HEADERS =
    'Job Type\tStatus\tStatus Detail\tApex Class\tApex Job ID\tSubmitted Date\tNickname';

describe('the preview of evidence', () => {
    afterEach(clearDocument);

    it('says what an error means and marks what decided', async () => {
        const element = show('Oh: Apex CPU time limit exceeded <b>now</b>');

        expect(textsOf(element, 'mark')).toEqual(['CPU time limit exceeded']);
        expect(textOf(find(element, 'section'))).toContain('c.Health_Category_CPU_LIMIT');
        expect(textOf(find(element, '.text'))).toContain('<b>now</b>');
        expect(shows(element, 'ol')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('shows only what is around the mark in a long text', () => {
        const element = show(`${'x '.repeat(5000)}Job object is locked${' y'.repeat(5000)}`);

        expect(textsOf(element, 'mark')).toEqual(['Job object is locked']);
        expect(textOf(find(element, '.text')).length).toBeLessThan(1500);
    });

    it('shows what each column was taken for, and what was not understood', async () => {
        const element = show(
            `${HEADERS}\nBatch Apex\tCompleted\t\tStellaConnect.A\t707000000000001\t11/25/2026, 10:05 AM\tx\nBatch Apex\tOdd\t\tStellaConnect.A\t707000000000002\tnever\tx`
        );

        expect(propertyOf(find(element, 'c-column-mapping'), 'tables')).toEqual([
            expect.arrayContaining([
                { header: 'Status', column: 'status' },
                { header: 'Nickname', column: null }
            ])
        ]);
        expect(textsOf(element, 'details li').length).toBeGreaterThan(0);
        await expect(element).toBeAccessible();
    });

    it('asks for the order of dates', () => {
        const element = show(
            `${HEADERS}\nBatch Apex\tCompleted\t\tStellaConnect.A\t707000000000001\t11/10/2026, 10:05 AM\tx`
        );
        const answers = listen(element, 'answer');

        send(find(element, 'lightning-radio-group'), 'change', { value: 'day-first' });

        expect(answers).toEqual([{ dateOrder: 'day-first' }]);
    });

    it('asks which classes are the package’s where none is', () => {
        const element = show(
            `${HEADERS}\nBatch Apex\tCompleted\t\tFoo.Bar\t707000000000001\t11/25/2026, 10:05 AM\tx`
        );
        const answers = listen(element, 'answer');

        const group = find(element, 'lightning-checkbox-group');
        send(group, 'change', { value: ['Foo.Bar'] });

        expect(propertyOf(group, 'options')).toEqual([{ label: 'Foo.Bar', value: 'Foo.Bar' }]);
        expect(answers).toEqual([{ classNames: ['Foo.Bar'] }]);
    });

    it('offers no job without a name among the classes', () => {
        const element = show(
            'Id,Status,CreatedDate\n707000000000001,Failed,2026-11-19T10:05:00.000+0000'
        );

        expect(shows(element, 'lightning-checkbox-group')).toBe(false);
    });

    it('asks which query gave no rows', async () => {
        const element = show('{"status":0,"result":{"records":[],"totalSize":0,"done":true}}');
        const answers = listen(element, 'answer');

        send(find(element, 'lightning-radio-group'), 'change', { value: 'schedule' });

        expect(answers).toEqual([{ emptyOf: 'schedule' }]);
        expect(textOf(find(element, 'section'))).toContain('c.Health_AnswerFirst');
        await expect(element).toBeAccessible();
    });

    it('does not ask where the header tells', () => {
        const element = show('Id,Status,ExtendedStatus,ApexClass.Name');

        expect(shows(element, 'lightning-radio-group')).toBe(false);
    });

    it('hands on what a person says of a column', () => {
        const element = show(`${HEADERS}\n`);
        const answers = listen(element, 'answer');

        send(find(element, 'c-column-mapping'), 'map', {
            header: 'Nickname',
            column: 'apexMethod'
        });

        expect(answers).toEqual([{ columns: { Nickname: 'apexMethod' } }]);
    });

    it('says which reading of dates was used', () => {
        const element = show(
            `${HEADERS}\nBatch Apex\tCompleted\t\tStellaConnect.A\t707000000000001\t11/25/2026, 10:05 AM\tx`
        );

        expect(textOf(find(element, 'section'))).toContain('c.Health_DatesRead');
    });

    it('says that only the beginning of a very long text was read', () => {
        const element = show('lorem ipsum '.repeat(40_000));

        expect(textOf(find(element, 'section'))).toContain('c.Health_OnlyBeginning');
    });

    it.each([
        ['https://api.stellaconnect.net', 'c.Health_EndpointNote_data_center'],
        ['https://eu7.api.stellaconnect.net', 'c.Health_EndpointNote_unlisted_subdomain']
    ])('says what is worth a look at %s', (text, note) => {
        expect(textOf(find(show(text), 'section'))).toContain(note);
    });

    it('shows which checks will change', () => {
        const element = show('https://sapi.stellaconnect.net', [
            { check: 'endpoint', title: 'Endpoints', from: 'unknown', to: 'fail' }
        ]);

        expect(textOf(find(element, '.changes'))).toContain('Endpoints');
        expect(shows(element, '.changes c-health-status')).toBe(true);
    });

    it.each([
        ['', 'c.Health_NothingThere'],
        ['Name,Color,Size\na,b,c', 'c.Health_NotUnderstood'],
        ['https://api.stellaconnect.net', 'c.Health_FoundEndpoints'],
        ['https://eu7.api.stellaconnect.net', 'c.Health_FoundEndpoints'],
        ['{"result":{"records":[],"totalSize":0,"done":true},"status":0}', 'c.Health_NoRows'],
        ['{"name":"X","message":"No such org","exitCode":1,"status":1}', 'c.Health_']
    ])('has a heading for %j', (text, heading) => {
        expect(textOf(find(show(text), 'h3'))).toContain(heading);
    });

    it('names other jobs that ran around failures, and other errors in a text', () => {
        const row = (name: string, detail: string, id: number, minute: string): string =>
            `Batch Apex\tCompleted\t${detail}\t${name}\t70700000000000${id}\t11/25/2026, 10:${minute} AM\tx`;
        const table = show(
            [
                HEADERS,
                row('StellaConnect.A', 'First error: Apex CPU time limit exceeded', 1, '05'),
                row('Other.Job', '', 2, '05')
            ].join('\n')
        );
        const text = show('Job object is locked\n\nEmployee not found');

        expect(textOf(find(table, 'section'))).toContain('c.Health_Suspects');
        expect(textOf(find(text, 'section'))).toContain('c.Health_AlsoFound');
    });
});
