import { ENTRY_TEXTS } from 'c/catalogLabels';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    recognitionOf,
    SIP_TEXT,
    TEXTS,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { findingsToCsv } from '../findingsCsv';

function csvOf(text: string, isMasked: boolean): string {
    return findingsToCsv(text, recognitionOf(text), SHIPPED_CATALOG, TEXTS, ENTRY_TEXTS, isMasked);
}

describe('findings as CSV', () => {
    it('come with the cause first, what follows from what, and their lines', () => {
        const rows = csvOf(SIP_TEXT, true).split('\r\n');

        expect(rows[1]).toMatch(/^q850:41,Q\.850 41,Temporary failure,x,/);
        expect(rows.find((row) => row.startsWith('sip:503'))).toContain(',Q.850 41,');
        expect(rows[1]).toContain(',3,1,');
    });

    it('are masked only where that is asked', () => {
        expect(csvOf(SIP_TEXT, true)).not.toContain('15005550006');
        expect(csvOf(SIP_TEXT, false)).toContain('15005550006');
    });

    it('hold codes that no pack knows', () => {
        expect(csvOf(UNKNOWN_TEXT, true)).toContain('telnyx:D38,Telnyx D38,,x,');
    });
});
