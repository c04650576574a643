import {
    ENTRY_TEXTS,
    FACET_NAMES,
    facetValueName,
    faultText,
    RETRY_FILTERS
} from 'c/catalogLabels';
import {
    CHANNELS,
    CONFIDENCES,
    FINALITIES,
    FIXERS,
    LAYERS,
    OUTBOUND_ERROR_TYPES,
    RETRY_ADVICES
} from 'c/errorCatalog';
import type { PackFault, PackFaultKind } from 'c/errorCatalog';
import { FACETS, NO_MAPPING } from 'c/errorFacets';

jest.mock('@salesforce/label/c.Catalog_Fault_not_loaded', () => ({ default: 'load {0} {1}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Catalog_Fault_wrong_shape', () => ({ default: '{0} {1} {2}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Catalog_Fault_duplicate', () => ({ default: 'twice {0} {1}' }), {
    virtual: true
});

/** The name of the label for an id of a vocabulary. */
function labelOf(vocabulary: string, id: string): string {
    return `c.Catalog_${vocabulary}_${id.replaceAll('-', '_')}`;
}

describe('the words of the catalog', () => {
    it.each(LAYERS)('call the layer %s by its label', (layer) => {
        expect(ENTRY_TEXTS.layers[layer]).toBe(labelOf('Layer', layer));
    });

    it.each(CHANNELS)('call the channel %s by its label', (channel) => {
        expect(ENTRY_TEXTS.channels[channel]).toBe(labelOf('Channel', channel));
    });

    it.each(FIXERS)('call the fixer %s by its label', (fixer) => {
        expect(ENTRY_TEXTS.fixers[fixer]).toBe(labelOf('Fixer', fixer));
    });

    it.each(FINALITIES)('call the finality %s by its label', (finality) => {
        expect(ENTRY_TEXTS.finalities[finality]).toBe(labelOf('Finality', finality));
    });

    it.each(CONFIDENCES)('call the confidence %s by its label', (confidence) => {
        expect(ENTRY_TEXTS.confidences[confidence]).toBe(labelOf('Confidence', confidence));
    });

    it.each(RETRY_ADVICES)('call the retry advice %s by its label', (advice) => {
        expect(RETRY_FILTERS[advice]).toBe(labelOf('Retry', advice));
    });

    it('call no two things the same', () => {
        const { retries, layers, channels, fixers, finalities, confidences, ...others } =
            ENTRY_TEXTS;
        const words = [retries, layers, channels, fixers, finalities, confidences, others].flatMap(
            (vocabulary) => Object.values(vocabulary)
        );

        expect(words.length).toBeGreaterThan(Object.keys(ENTRY_TEXTS).length);
        expect(new Set(words).size).toBe(words.length);
    });
});

describe('the text of a fault', () => {
    it.each([
        [
            'the place and what the network says',
            { kind: 'not-loaded', where: 'errorPackSip', detail: 'HTTP 404' },
            'load errorPackSip HTTP 404'
        ],
        [
            'the place, what should stand there and what does',
            {
                kind: 'wrong-shape',
                where: 'entries[0].code',
                expected: 'a text',
                found: 'a number'
            },
            'entries[0].code a text a number'
        ],
        [
            'the place and what was found there',
            { kind: 'duplicate', where: 'entries[3]', found: '486' },
            'twice entries[3] 486'
        ]
    ] as const)('gives %s', (_, fault, text) => {
        expect(faultText(fault)).toBe(text);
    });

    it.each<Exclude<PackFaultKind, 'not-loaded' | 'wrong-shape' | 'duplicate'>>([
        'not-json',
        'too-large',
        'unknown-field',
        'unknown-pack',
        'unknown-family',
        'unknown-source',
        'unknown-error-type',
        'incomplete'
    ])('has words of its own for %s', (kind) => {
        const fault: PackFault =
            kind === 'not-json' || kind === 'too-large'
                ? { kind, where: 'here', detail: 'detail' }
                : { kind, where: 'here', found: 'found' };

        expect(faultText(fault)).toBe(labelOf('Fault', kind));
    });
});

describe('the names of the filters', () => {
    it('differ', () => {
        expect(new Set(FACETS.map((facet) => FACET_NAMES[facet])).size).toBe(FACETS.length);
    });

    it.each([
        ['layer', 'signalling', 'c.Catalog_Layer_signalling'],
        ['channel', 'sms', 'c.Catalog_Channel_sms'],
        ['fixedBy', 'telephony-team', 'c.Catalog_Fixer_telephony_team'],
        ['retry', 'wait', 'c.Catalog_Retry_wait'],
        ['mapping', NO_MAPPING, 'c.Catalog_NoMapping']
    ] as const)('call %s %s by its label', (facet, value, label) => {
        expect(facetValueName(facet, value)).toBe(label);
    });

    it.each(OUTBOUND_ERROR_TYPES)('leave the constant %s as it is', (type) => {
        expect(facetValueName('mapping', type)).toBe(type);
    });

    it('leave a vendor and a value that nobody knows as they are', () => {
        expect(facetValueName('vendor', 'Twilio')).toBe('Twilio');
        expect(facetValueName('layer', 'of-tomorrow')).toBe('of-tomorrow');
    });
});
