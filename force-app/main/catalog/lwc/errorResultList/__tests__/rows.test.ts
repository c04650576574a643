import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorEntry } from 'c/errorCatalog';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import { toRows } from '../rows';
import type { ResultRow } from '../rows';

const BUSY = shippedEntry('sip:486');
const Q850_BUSY = shippedEntry('q850:17');

function rowsOf(
    entries: readonly ErrorEntry[],
    marks: readonly string[] = [],
    selectedId?: string,
    activeId?: string
): readonly ResultRow[] {
    return toRows(SHIPPED_CATALOG, entries, marks, selectedId, activeId, ENTRY_TEXTS);
}

function textOf(parts: ResultRow['code']): string {
    return parts.map(({ text }) => text).join('');
}

describe('a row of the results', () => {
    it('says what the code is, whose, and what the rep should be told', () => {
        const [row] = rowsOf([BUSY]);

        expect(textOf(row!.code)).toBe('486');
        expect(textOf(row!.name)).toBe('Busy Here');
        expect(textOf(row!.meaning)).toBe(BUSY.meaning);
        expect(row).toMatchObject({
            id: 'sip:486',
            vendor: 'SIP',
            layer: 'c.Catalog_Layer_signalling',
            mapping: 'CAN_NOT_START_THE_CALL'
        });
    });

    it('says that a code is no failed outbound call', () => {
        const [row] = rowsOf([shippedEntry('sip:180')]);

        expect(row?.mapping).toBe('c.Catalog_NoMapping');
    });

    it.each([
        ['that is its code', 'connect:DestinationNotAllowedException'],
        ['that ends with its code', 'salesforce:AGENT_AT_MAXIMUM_CAPACITY']
    ])('leaves out a name %s', (_, id) => {
        const [row] = rowsOf([shippedEntry(id)]);

        expect(textOf(row!.name)).toBe('');
    });

    it('leaves out a layer that is called like its vendor', () => {
        const layers = { ...ENTRY_TEXTS.layers, salesforce: 'Salesforce' };
        const entry = shippedEntry('salesforce:AGENT_AT_MAXIMUM_CAPACITY');

        const [row] = toRows(SHIPPED_CATALOG, [entry], [], undefined, undefined, {
            ...ENTRY_TEXTS,
            layers
        });

        expect(row).toMatchObject({ vendor: 'Salesforce', layer: '' });
    });

    it('has no layer where the pack of an entry is unknown', () => {
        const [row] = rowsOf([{ ...BUSY, pack: 'custom' }]);

        expect(row).toMatchObject({ vendor: 'custom', layer: '' });
    });

    it('marks what was looked for', () => {
        const [row] = rowsOf([BUSY], ['486', 'busy']);

        expect(row?.code).toEqual([{ key: 0, text: '486', isMatch: true }]);
        expect(row?.name.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
            'Busy'
        ]);
    });
});

describe('the rows of the results', () => {
    it('have one that the Tab key reaches: the first', () => {
        expect(rowsOf([BUSY, Q850_BUSY]).map(({ tabIndex }) => tabIndex)).toEqual(['0', '-1']);
    });

    it('have one that the Tab key reaches: the active one', () => {
        const rows = rowsOf([BUSY, Q850_BUSY], [], undefined, 'q850:17');

        expect(rows.map(({ tabIndex }) => tabIndex)).toEqual(['-1', '0']);
    });

    it('have one that the Tab key reaches, though the active one is not among them', () => {
        const rows = rowsOf([BUSY, Q850_BUSY], [], undefined, 'sip:404');

        expect(rows.map(({ tabIndex }) => tabIndex)).toEqual(['0', '-1']);
    });

    it('tell the open one', () => {
        const rows = rowsOf([BUSY, Q850_BUSY], [], 'q850:17');

        expect(rows.map(({ isSelected }) => isSelected)).toEqual(['false', 'true']);
        expect(rows[1]?.className).not.toBe(rows[0]?.className);
    });

    it('are none without entries', () => {
        expect(rowsOf([])).toEqual([]);
    });
});
