import { ENTRY_TEXTS } from 'c/catalogLabels';
import { toTierRows } from 'c/payloadFindings';
import type { TierRows } from 'c/payloadFindings';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    HARMLESS_TEXT,
    LOG_TEXT,
    recognitionOf,
    TEXTS,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';

function tiersOf(text: string): readonly TierRows[] {
    return toTierRows(text, recognitionOf(text), SHIPPED_CATALOG, TEXTS, ENTRY_TEXTS.layers);
}

describe('findings in groups', () => {
    it('keep certain and possible ones apart, by layer', () => {
        const tiers = tiersOf(LOG_TEXT);

        expect(tiers.map(({ tier, count }) => [tier, count])).toEqual([
            ['certain', 2],
            ['possible', 1]
        ]);
        expect(tiers[0]!.layers.map(({ layer }) => layer)).toEqual([
            'c.Catalog_Layer_signalling',
            'c.Catalog_Layer_web'
        ]);
    });

    it('tell of each its number, name, place and evidence, and which is the cause', () => {
        expect(tiersOf(LOG_TEXT)[0]!.layers[0]!.rows).toEqual([
            {
                id: 'sip:486',
                number: 1,
                title: 'SIP 486',
                detail: 'Busy Here',
                facts: 'line 1 · c.Analysis_Evidence_sip_status_line',
                tag: 'Cause'
            }
        ]);
    });

    it('count further places, and say what no pack knows', () => {
        const [certain] = tiersOf(`${UNKNOWN_TEXT}\n${UNKNOWN_TEXT}`);
        const facts = certain!.layers.flatMap(({ rows }) => rows.map((row) => row.facts));

        expect(facts.every((text) => text.includes('and 1 more'))).toBe(true);
        expect(facts.some((text) => text.includes('Unknown. a Telnyx code'))).toBe(true);
    });

    it('tell what the text says of a code', () => {
        const tiers = tiersOf('SIP error 480 came. It should be 486 Busy Here.');
        const rows = tiers.flatMap(({ layers }) => layers.flatMap((layer) => layer.rows));

        expect(rows.find(({ id }) => id === 'sip:486')?.facts).toContain(
            'c.Analysis_Said_ruled_out'
        );
        expect(rows.find(({ id }) => id === 'sip:480')?.facts).not.toContain('c.Analysis_Said');
    });

    it('are none where nothing is found', () => {
        expect(tiersOf(HARMLESS_TEXT)).toEqual([]);
    });
});
