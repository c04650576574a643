import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    HARMLESS_TEXT,
    LOG_TEXT,
    recognitionOf,
    SIP_TEXT,
    TEXTS,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { chainSentences, mappingFinding, whyPrimary } from '../reasons';

const FINESSE =
    '<ApiErrors><ApiError><ErrorType>Service Unavailable</ErrorType><ErrorMessage>SERVER_OUT_OF_SERVICE</ErrorMessage><peripheralErrorCode>13036</peripheralErrorCode></ApiError></ApiErrors>';

describe('why the primary finding is the cause', () => {
    it.each([
        ['a Q.850 cause beside a status', SIP_TEXT, 'q850'],
        ['a peripheral error', FINESSE, 'pererr'],
        ['a platform’s code', 'SIP/2.0 503 Service Unavailable\nReason: CPaaS;cause=2299', 'cpaas'],
        ['a vendor’s code', UNKNOWN_TEXT, 'vendor'],
        [
            'a status that its cause repeats',
            'SIP/2.0 486 Busy Here\nReason: Q.850;cause=17',
            'sip-repeated'
        ],
        ['a status beside another', LOG_TEXT, 'sip'],
        [
            'one that the text calls so',
            'Finesse shows CF_NETWORK_BUSY.\nRoot cause: the switch cleared the calls with Q.850 cause 34.',
            'named'
        ],
        ['the only one', 'HTTP/1.1 500 Internal Server Error', 'only'],
        [
            'one that only words suggest',
            'Ada says the call ended with error 480 in the softphone',
            'possible'
        ],
        ['nothing', HARMLESS_TEXT, undefined]
    ])('is told for %s', (_, text, expected) => {
        expect(whyPrimary(recognitionOf(text))).toBe(expected);
    });
});

describe('the chain in sentences', () => {
    it('names the header where the cause stands in one', () => {
        expect(chainSentences(recognitionOf(SIP_TEXT), SHIPPED_CATALOG, TEXTS)).toEqual([
            'SIP 503 because Q.850 41 in its Reason header'
        ]);
    });

    it('begins at the primary finding and holds every link once', () => {
        const recognition = recognitionOf(FINESSE);

        const sentences = chainSentences(recognition, SHIPPED_CATALOG, TEXTS);

        expect(sentences[0]).toContain('Cisco UCCE 13036');
        expect(sentences).toHaveLength(recognition.chain.length);
    });

    it('keeps links that do not lead to the primary finding', () => {
        const recognition = recognitionOf(SIP_TEXT);

        expect(
            chainSentences({ ...recognition, primary: undefined }, SHIPPED_CATALOG, TEXTS)
        ).toHaveLength(1);
    });
});

describe('the finding whose mapping stands for the whole', () => {
    it.each([
        ['the cause', SIP_TEXT, 'q850:41'],
        ['the next one where no pack holds the cause', UNKNOWN_TEXT, 'http:403'],
        ['none where nothing is found', HARMLESS_TEXT, undefined]
    ])('is %s', (_, text, expected) => {
        expect(mappingFinding(recognitionOf(text))?.id).toBe(expected);
    });
});
