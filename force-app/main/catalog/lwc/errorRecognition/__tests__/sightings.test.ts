import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import { scanText } from '../scan';
import { readSightings } from '../sightings';

const knowledge = knowledgeOf(CATALOG);

function read(text: string): string[] {
    const scan = scanText(text, knowledge.names, knowledge.numbers);
    return readSightings(scan, knowledge).map(
        ({ pack, code, start, end, evidence }) =>
            `${pack}:${code} ${evidence} ${text.slice(start, end)}`
    );
}

describe('sightings', () => {
    it('stand in the order of the text, one at a place, structure before words', () => {
        expect(read('SIP/2.0 486 Busy Here\nReason: Q.850;cause=17;text="User busy"')).toEqual([
            'sip:486 sip-status-line 486',
            'q850:17 reason-header 17'
        ]);
    });

    it('are one code where a field and a name tell the same', () => {
        expect(read('peripheralErrorCode=10102 (PERERR_TELDRIVE_AGENTALREADYSIGNEDON)')).toEqual([
            'pererr:10102 peripheral-error-code 10102',
            'pererr:PERERR_TELDRIVE_AGENTALREADYSIGNEDON symbolic-name PERERR_TELDRIVE_AGENTALREADYSIGNEDON'
        ]);
    });

    it.each([
        ['Telnyx: assigned D38', ['telnyx:D38 symbolic-name D38']],
        ['the resistor D38', []],
        ['the motor has failure code 34', []],
        ['the status failed', []],
        ['ReasonCode=1202&ReasonText=Client+Not+Found', ['cpaas:1202 log-key 1202']],
        ['ReasonCode=1202&ReasonText=Other', []],
        ['Vonage: status failed', ['vonage:failed symbolic-name failed']],
        ['Vonage: status completed', []],
        ['ticket MSG-240', []],
        ['SdkErrorTypes.something_else', []]
    ])('count forms of a vendor only where they are credible: %s', (text, expected) => {
        expect(read(text)).toEqual(expected);
    });
});
