import { ENTRY_TEXTS } from 'c/catalogLabels';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    HARMLESS_TEXT,
    LOG_TEXT,
    recognitionOf,
    SIP_TEXT,
    TEXTS,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { MOST_LINKS, toVerdict } from '../verdictView';
import type { VerdictView } from '../verdictView';

function verdictOf(text: string): VerdictView | undefined {
    return toVerdict(recognitionOf(text), SHIPPED_CATALOG, TEXTS, ENTRY_TEXTS);
}

describe('the verdict', () => {
    it('tells the cause, why, the chain and the steps', () => {
        expect(verdictOf(SIP_TEXT)).toMatchObject({
            label: 'Cause',
            title: 'Q.850 41',
            why: 'c.Analysis_Why_q850',
            knowledge: '',
            links: [{ text: 'SIP 503 because Q.850 41 in its Reason header' }],
            furtherLinks: 0,
            mappingNote: ''
        });
        expect(verdictOf(SIP_TEXT)?.steps).toHaveLength(shippedEntry('q850:41').fix.length);
        expect(verdictOf(SIP_TEXT)?.mapped?.id).toBe('q850:41');
    });

    it('borrows the mapping where no pack holds the cause, and says so', () => {
        const view = verdictOf(UNKNOWN_TEXT);

        expect(view).toMatchObject({
            entry: undefined,
            steps: [],
            mappingNote: 'mapping of HTTP 403'
        });
        expect(view?.knowledge).toContain('Unknown');
        expect(view?.mapped?.id).toBe('http:403');
    });

    it('has no mapping where no pack holds any', () => {
        expect(verdictOf('{"telnyx_error":{"error_code":"D38"}}')).toMatchObject({
            mapped: undefined,
            mappingNote: TEXTS.noMappingKnown
        });
    });

    it('is careful where only words suggest a code', () => {
        expect(verdictOf(LOG_TEXT.split('\n')[2]!)).toMatchObject({
            label: 'Likely',
            isCertain: false
        });
    });

    it('shows only some of many links', () => {
        const text = Array.from(
            { length: 15 },
            (_, index) => `SIP/2.0 ${500 + index} x\nHTTP/1.1 ${400 + index} y`
        ).join('\n');
        const view = verdictOf(`${text}\nReason: Q.850;cause=41`);

        expect(view?.links).toHaveLength(MOST_LINKS);
        expect(view?.furtherLinks).toBeGreaterThan(0);
    });

    it('is none where nothing is found', () => {
        expect(verdictOf(HARMLESS_TEXT)).toBeUndefined();
    });
});
