import { BUILT_IN_PACK_IDS, SPECIFIC_OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import { coverageCsv, coverageMatrixCsv, coverageOf } from 'c/outboundCallMapping';
import type { OutboundOverrides } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG as catalog } from '../../../../../../test/catalog/shippedCatalog';

describe('coverageOf', () => {
    it('reaches all ten with all packs, and counts every code once', () => {
        const report = coverageOf('all', catalog);
        const counted = report.rows.reduce(
            (sum, { counts, notFailures }) =>
                sum + notFailures + Object.values(counts).reduce((a, b) => a + b, 0),
            0
        );

        expect(report.reached).toEqual(SPECIFIC_OUTBOUND_ERROR_TYPES);
        expect(report.unreached).toEqual([]);
        expect(report.codes).toHaveLength(catalog.entries.length);
        expect(counted).toBe(catalog.entries.length);
        expect(report.rows.map(({ pack }) => pack)).toEqual(
            expect.arrayContaining([...BUILT_IN_PACK_IDS])
        );
    });

    it('tells for one pack what it does not reach, and why codes fall into the general message', () => {
        const report = coverageOf('sip', catalog);

        expect(report.unreached).toContain('OUTBOUND_QUEUE_MISCONFIGURED');
        expect(new Set([...report.reached, ...report.unreached]).size).toBe(10);
        expect(report.generic.map(({ entry }) => entry.id)).toContain('sip:486');
        expect(report.generic.every(({ why }) => why !== '')).toBe(true);
        expect(report.improvable.length).toBeGreaterThan(0);
        expect(report.improvable.every((code) => report.generic.includes(code))).toBe(true);
    });

    it('counts overrides', () => {
        const overrides: OutboundOverrides = new Map([
            [
                'sip:486',
                {
                    type: 'OUTBOUND_QUEUE_MISCONFIGURED',
                    confidence: 'high',
                    why: 'x',
                    alternatives: []
                }
            ]
        ]);

        const report = coverageOf('sip', catalog, overrides);

        expect(report.unreached).not.toContain('OUTBOUND_QUEUE_MISCONFIGURED');
        expect(report.codes.find(({ entry }) => entry.id === 'sip:486')?.decidedBy).toBe(
            'override'
        );
    });
});

describe('the comma-separated values', () => {
    const report = coverageOf('finesse', catalog);

    it('have a line for each code, with every cell', () => {
        const lines = coverageCsv(report).trimEnd().split('\r\n');

        expect(lines[0]).toBe('id,name,type,decided by,why');
        expect(lines).toHaveLength(report.codes.length + 1);
    });

    it('have the matrix of packs and constants', () => {
        const [head = '', row = ''] = coverageMatrixCsv(report).split('\r\n');

        expect(head.split(',')).toHaveLength(13);
        expect(row.split(',')).toHaveLength(13);
        expect(row).toMatch(/^finesse,/);
    });

    it('quote and disarm what a spreadsheet would take for something else', () => {
        const [code] = report.codes;
        const odd = { ...report, codes: [{ ...code!, why: '=1+1, "quoted"' }] };

        expect(coverageCsv(odd)).toContain('"\'=1+1, ""quoted"""');
    });
});
