import VariableUpdateTable from 'c/variableUpdateTable';
import { splitVariableUpdate } from 'c/payloadReport';
import { UPDATE_TEXT } from '../../../../../../test/catalog/payloadTexts';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

const TABLE = SHIPPED_CATALOG.pack('finesse')!.variableUpdates!;

function renderTable(): HTMLElement {
    return render('c-variable-update-table', VariableUpdateTable, { table: TABLE });
}

async function answer(element: HTMLElement, reports: string, valid: string): Promise<void> {
    const [first, second] = findAll(element, 'lightning-radio-group');
    send(first!, 'change', { value: reports });
    send(second!, 'change', { value: valid });
    await settled();
}

/** The ids of the rows that are told as the answer. */
function answersOf(element: HTMLElement): readonly string[] {
    return textsOf(element, 'tr[aria-current="true"] td:first-child');
}

describe('the table of variable updates', () => {
    afterEach(clearDocument);

    it('shows every case of the document', () => {
        const element = renderTable();

        const rows = findAll(element, '.cases')[0]!.querySelectorAll('tbody tr');

        expect(rows).toHaveLength(TABLE.rows.length);
        expect(textOf(rows[1]!)).toContain(TABLE.rows[1]!.variablesUpdated);
        expect(textOf(rows[1]!)).toContain(TABLE.rows[1]!.clientSees);
    });

    it('names its columns, and on a phone each cell', () => {
        const element = renderTable();

        const columns = textsOf(element, 'th').slice(0, 7);
        const names = findAll(element, 'tbody tr:first-child td').slice(0, 7);

        expect(columns).toEqual([
            'c.Explorer_Variables_Row',
            'c.Explorer_Variables_CtiReports',
            'c.Explorer_Variables_AnyValid',
            'c.Explorer_Variables_CtiServer',
            'c.Explorer_Variables_Finesse',
            'c.Explorer_Variables_ClientSees',
            'c.Explorer_Variables_Updated'
        ]);
        expect(names.map(({ dataset }) => dataset.label)).toEqual(columns);
    });

    it('lists the errors that come later, the notes and the source', () => {
        const element = renderTable();
        const text = textOf(find(element, 'section'));

        expect(text).toContain(TABLE.asynchronousErrors[0]!.reason);
        expect(text).toContain(TABLE.notes[0]);
        expect(text).toContain(`${TABLE.source.document}, ${TABLE.source.section ?? ''}`);
    });

    it('asks two questions and answers none by itself', () => {
        const element = renderTable();

        const questions = findAll(element, 'lightning-radio-group');

        expect(questions.map((question) => propertyOf(question, 'value'))).toEqual(['', '']);
        expect(answersOf(element)).toEqual([]);
        expect(propertyOf(find(element, 'c-live-status'), 'message')).toBe('');
    });

    it.each([
        ['yes', 'no', 'A'],
        ['yes', 'yes', 'B'],
        ['no', 'no', 'C'],
        ['no', 'yes', 'D']
    ])('answers %s and %s with the case %s', async (reports, valid, id) => {
        const element = renderTable();

        await answer(element, reports, valid);

        expect(answersOf(element)).toEqual([id]);
        expect(propertyOf(find(element, 'c-live-status'), 'message')).toContain(
            TABLE.rows.find((row) => row.id === id)?.clientSees
        );
    });

    it('answers nothing before both questions are answered', async () => {
        const element = renderTable();

        await answer(element, 'yes', '');

        expect(answersOf(element)).toEqual([]);
    });

    it('has no case and no column where the document has none', () => {
        const element = render('c-variable-update-table', VariableUpdateTable, {
            table: { ...TABLE, rows: [] }
        });

        expect(textsOf(element, 'th')).toEqual(['ErrorType', 'c.Explorer_Variables_Reason']);
        expect(textOf(find(element, 'h2'))).toBe(TABLE.title);
    });

    it('names the document alone where no section of it is known', () => {
        const element = render('c-variable-update-table', VariableUpdateTable, {
            table: { ...TABLE, source: { document: 'Runbook' } }
        });

        expect(textsOf(element, 'p').at(-1)).toBe('Runbook');
    });

    it('shows nothing without a table', () => {
        const element = render('c-variable-update-table', VariableUpdateTable);

        expect(shows(element, 'section')).toBe(false);
    });

    it('is accessible', async () => {
        const element = renderTable();
        await answer(element, 'yes', 'no');

        await expect(element).toBeAccessible();
    });

    it('marks the rows that a pasted update chooses, until an answer is changed', async () => {
        const update = splitVariableUpdate(UPDATE_TEXT)!;
        const element = render('c-variable-update-table', VariableUpdateTable, {
            table: TABLE,
            catalog: SHIPPED_CATALOG,
            update
        });
        await settled();
        const chosen = answersOf(element);

        await answer(element, 'no', 'yes');
        const changed = answersOf(element);
        send(find(element, 'c-variable-update-check'), 'decide', { decision: undefined });
        await settled();

        expect(chosen).toEqual(['A']);
        expect(changed).toEqual(['D']);
        expect(answersOf(element)).toEqual([]);
    });

    it('marks both rows where an update does not tell', async () => {
        const element = render('c-variable-update-table', VariableUpdateTable, {
            table: TABLE,
            catalog: SHIPPED_CATALOG
        });
        const rows = TABLE.rows.filter(({ ctiReportsError }) => ctiReportsError);

        send(find(element, 'c-variable-update-check'), 'decide', {
            decision: { rows, ctiReportsError: true, anyValidVariable: undefined }
        });
        await settled();

        expect(answersOf(element)).toEqual(['A', 'B']);
    });
});
