import { coverageOf } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { drillSummary, toGenericRows } from '../drillView';

const REPORT = coverageOf('sip', SHIPPED_CATALOG);

describe('the drill', () => {
    it('sums up', () => {
        const [all, reached, generic, share] = drillSummary(REPORT, '{0} {1} {2} {3}').split(' ');

        expect(Number(all)).toBe(REPORT.codes.length);
        expect(Number(reached)).toBe(REPORT.reached.length);
        expect(Number(generic)).toBe(REPORT.generic.length);
        expect(Number(share)).toBeGreaterThan(0);
    });

    it('sums up a drill of nothing', () => {
        const empty = { ...REPORT, codes: [], reached: [], generic: [] };

        expect(drillSummary(empty, '{0} {1} {2} {3}')).toBe('0 0 0 0');
    });

    it('says why a code is generic and what an override could make it', () => {
        const rows = toGenericRows(REPORT.improvable, 'Try {0}');

        expect(rows[0]?.simulateLabel).toMatch(/^Try sip:/);
        expect(rows.every(({ improve, why }) => improve !== '' && why !== '')).toBe(true);
        expect(rows[0]?.improve).not.toContain('CAN_NOT_START_THE_CALL:');
    });
});
