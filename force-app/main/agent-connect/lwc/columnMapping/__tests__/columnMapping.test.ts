import ColumnMappingTable from 'c/columnMapping';
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
    textsOf
} from '../../../../../../test/components/render';

const TABLES: ColumnMappingTable['tables'] = [
    [
        { header: 'Stan', column: null },
        { header: 'Id', column: 'jobId' }
    ],
    [
        { header: 'Id', column: 'jobId' },
        { header: '', column: null }
    ]
];

async function open(): Promise<ReturnType<typeof render<ColumnMappingTable>>> {
    const element = render('c-column-mapping', ColumnMappingTable, { tables: TABLES });
    const details = find(element, 'details');
    details.setAttribute('open', '');
    details.dispatchEvent(new CustomEvent('toggle'));
    await settled();
    return element;
}

describe('the columns of evidence', () => {
    afterEach(clearDocument);

    it('shows the headers of all tables once, and what each was taken for', async () => {
        const element = await open();

        expect(textsOf(element, 'tbody td:first-child')).toEqual([
            'Stan',
            'Id',
            'c.Health_NoHeader'
        ]);
        const choice = findLabelled(element, 'lightning-combobox', 'Id');
        expect(propertyOf(choice, 'value')).toBe('jobId');
        await expect(element).toBeAccessible();
    });

    it('makes the choices only once they are wanted', () => {
        const element = render('c-column-mapping', ColumnMappingTable, { tables: TABLES });

        expect(shows(element, 'lightning-combobox')).toBe(false);
    });

    it('hands on what a column is', async () => {
        const element = await open();
        const maps = listen(element, 'map');

        send(findLabelled(element, 'lightning-combobox', 'Stan'), 'change', { value: 'status' });
        send(findLabelled(element, 'lightning-combobox', 'Id'), 'change', { value: 'none' });

        expect(maps).toEqual([
            { header: 'Stan', column: 'status' },
            { header: 'Id', column: null }
        ]);
    });

    it('is not there where nothing has columns', () => {
        const element = render('c-column-mapping', ColumnMappingTable, { tables: [] });

        expect(shows(element, 'details')).toBe(false);
    });
});
