import * as fc from 'fast-check';
import { ErrorCatalog, OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import {
    applySelection,
    FACETS,
    hasSelection,
    mappingMatrix,
    NO_MAPPING,
    NO_SELECTION,
    toggleValue,
    vendorOf
} from '../errorFacets';
import type { FacetSelection } from '../errorFacets';
import { packOfCodes } from '../../../../../../test/catalog/samplePacks';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const CATALOG = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));
const ALL = applySelection(CATALOG, CATALOG.entries, NO_SELECTION);
const SOME = CATALOG.entries.filter((_, place) => place % 9 === 0);

const selections: fc.Arbitrary<FacetSelection> = fc.record({
    vendor: values('vendor'),
    layer: values('layer'),
    channel: values('channel'),
    mapping: values('mapping'),
    fixedBy: values('fixedBy'),
    retry: values('retry')
});

function values(facet: (typeof FACETS)[number]): fc.Arbitrary<string[]> {
    const known = ALL.counts[facet].map(({ value }) => value);
    return fc.oneof(
        fc.constant<string[]>([]),
        fc.uniqueArray(fc.constantFrom(...known, 'unheard of'), { maxLength: 3 })
    );
}

function idsFor(selection: FacetSelection): string[] {
    return applySelection(CATALOG, SOME, selection).entries.map(({ id }) => id);
}

function countOf(selection: FacetSelection, facet: (typeof FACETS)[number], value: string): number {
    return (
        applySelection(CATALOG, SOME, selection).counts[facet].find((item) => item.value === value)
            ?.count ?? 0
    );
}

describe('a selection', () => {
    it('of nothing lets everything pass', () => {
        expect(ALL.entries).toEqual(CATALOG.entries);
        expect(hasSelection(NO_SELECTION)).toBe(false);
    });

    it('takes a value in and out again', () => {
        const chosen = toggleValue(toggleValue(NO_SELECTION, 'layer', 'web'), 'layer', 'survey');

        expect(chosen.layer).toEqual(['web', 'survey']);
        expect(hasSelection(chosen)).toBe(true);
        expect(toggleValue(chosen, 'layer', 'web').layer).toEqual(['survey']);
        expect(NO_SELECTION.layer).toEqual([]);
    });

    it('of several values of a facet lets those with any of them pass', () => {
        const entries = applySelection(CATALOG, CATALOG.entries, {
            ...NO_SELECTION,
            vendor: ['SIP', 'Q.850']
        }).entries;

        expect(new Set(entries.map(({ pack }) => pack))).toEqual(new Set(['sip', 'q850']));
    });

    it('in several facets lets those pass that all let pass', () => {
        const { entries } = applySelection(CATALOG, CATALOG.entries, {
            ...NO_SELECTION,
            layer: ['signalling'],
            mapping: [NO_MAPPING],
            retry: ['never']
        });

        expect(entries.length).toBeGreaterThan(0);
        expect(
            entries.every(
                ({ pack, outbound, retry }) =>
                    pack === 'sip' && outbound.type === null && retry.advice === 'never'
            )
        ).toBe(true);
    });

    it('of a value that nothing has lets nothing pass, and still offers it to be taken out', () => {
        const { entries, counts } = applySelection(CATALOG, SOME, {
            ...NO_SELECTION,
            vendor: ['unheard of']
        });

        expect(entries).toEqual([]);
        expect(counts.vendor).toContainEqual({ value: 'unheard of', count: 0, isChosen: true });
    });

    it('keeps the order of the entries', () => {
        fc.assert(
            fc.property(selections, (selection) => {
                const passing = new Set(idsFor(selection));

                expect(idsFor(selection)).toEqual(
                    SOME.map(({ id }) => id).filter((id) => passing.has(id))
                );
            }),
            { numRuns: 50 }
        );
    });
});

describe('a count', () => {
    it('is how many would be left if only that value of its facet were chosen', () => {
        fc.assert(
            fc.property(selections, fc.constantFrom(...FACETS), (selection, facet) => {
                for (const { value } of ALL.counts[facet]) {
                    expect(countOf(selection, facet, value)).toBe(
                        idsFor({ ...selection, [facet]: [value] }).length
                    );
                }
            }),
            { numRuns: 60 }
        );
    });

    it('of all values of a facet together is everything', () => {
        const sums = FACETS.map((facet) =>
            ALL.counts[facet].reduce((sum, { count }) => sum + count, 0)
        );

        expect(sums).toEqual(FACETS.map(() => CATALOG.entries.length));
    });

    it('is never nothing, but for what is chosen', () => {
        fc.assert(
            fc.property(selections, (selection) => {
                const { counts } = applySelection(CATALOG, SOME, selection);
                const empty = FACETS.flatMap((facet) => counts[facet]).filter(
                    ({ count, isChosen }) => count === 0 && !isChosen
                );

                expect(empty).toEqual([]);
            }),
            { numRuns: 50 }
        );
    });

    it('stands where its value belongs', () => {
        expect(ALL.counts.retry.map(({ value }) => value)).toEqual([
            'never',
            'after-fix',
            'wait',
            'now'
        ]);
        expect(ALL.counts.mapping.at(-1)?.value).toBe(NO_MAPPING);
        expect(ALL.counts.vendor.slice(0, 3).map(({ value }) => value)).toEqual([
            'Salesforce',
            'SIP',
            'Q.850'
        ]);
    });
});

describe('the vendor of an entry', () => {
    it('is that of its pack, else the pack', () => {
        const [entry] = packOfCodes('cti', ['7']).entries;

        expect(vendorOf(CATALOG, entry!)).toBe('Cisco CTI');
        expect(vendorOf(new ErrorCatalog([]), entry!)).toBe('cti');
    });
});

describe('the matrix of vendors and Salesforce errors', () => {
    const rows = mappingMatrix(CATALOG, CATALOG.entries);

    it('has a row for each vendor, packs of one vendor together', () => {
        expect(rows.map(({ vendor }) => vendor)).toEqual(
            ALL.counts.vendor.map(({ value }) => value)
        );
    });

    it('has the same columns in each row, and each entry in one cell', () => {
        for (const { cells, total } of rows) {
            expect(cells.map(({ mapping }) => mapping)).toEqual([
                ...OUTBOUND_ERROR_TYPES,
                NO_MAPPING
            ]);
            expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        }
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(CATALOG.entries.length);
    });

    it('says which share of the failed calls gets the generic error', () => {
        const row = (id: string): number | undefined =>
            mappingMatrix(
                CATALOG,
                CATALOG.entries.filter((entry) => entry.id === id)
            )[0]?.genericShare;

        expect(rows.every(({ genericShare }) => genericShare >= 0 && genericShare <= 1)).toBe(true);
        expect(row('sip:200')).toBe(0);
        expect(row('sip:429')).toBe(
            CATALOG.entryOf('sip', '429')?.outbound.type === 'CAN_NOT_START_THE_CALL' ? 1 : 0
        );
        const sample = new ErrorCatalog([packOfCodes('cti', ['7', '8'])]);
        expect(mappingMatrix(sample, sample.entries)[0]?.genericShare).toBe(1);
    });

    it('has no rows for no entries', () => {
        expect(mappingMatrix(CATALOG, [])).toEqual([]);
    });
});

describe('the hard cases', () => {
    it('offers a value once that an address names twice', () => {
        const { counts } = applySelection(CATALOG, SOME, {
            ...NO_SELECTION,
            vendor: ['unheard of', 'unheard of']
        });

        expect(counts.vendor.filter(({ value }) => value === 'unheard of')).toHaveLength(1);
    });
});
