import { ENTRY_TEXTS } from 'c/catalogLabels';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    findingIn,
    SIP_TEXT,
    TEXTS,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { findingDetail, findingTitle, knowledgeText } from '../names';

const LAYERS = ENTRY_TEXTS.layers;
const LISTED = findingIn(SIP_TEXT, 'sip:503');
const UNKNOWN = findingIn(UNKNOWN_TEXT, 'telnyx:D38');
const FAMILY = findingIn('Reason: CPaaS;cause=2299', 'cpaas:2299');

describe('the name of a finding', () => {
    it.each([
        ['its vendor and code', LISTED, 'SIP 503'],
        ['a vendor without a pack', UNKNOWN, 'Telnyx D38'],
        ['nobody’s code', { ...UNKNOWN, pack: 'unknown', code: '77' }, 'somebody 77']
    ])('tells %s', (_, finding, expected) => {
        expect(findingTitle(finding, SHIPPED_CATALOG, TEXTS)).toBe(expected);
    });

    it('goes with the name of the entry, or with the meaning where the code is the name', () => {
        const named = findingIn(
            '<errorMessage>CF_RESOURCE_BUSY</errorMessage>',
            'finesse-cf:CF_RESOURCE_BUSY'
        );

        expect(findingDetail(LISTED, SHIPPED_CATALOG)).toBe('Service Unavailable');
        expect(findingDetail(named, SHIPPED_CATALOG).length).toBeGreaterThan(10);
        expect(findingDetail(UNKNOWN, SHIPPED_CATALOG)).toBe('');
    });
});

describe('what the catalog knows of a finding', () => {
    it.each([
        ['listed', LISTED, TEXTS.listed],
        ['answered by its family', FAMILY, 'family 22xx: CPaaS RCML Dial verb errors'],
        [
            'unknown, with its family',
            UNKNOWN,
            `Unknown. a Telnyx code of ${LAYERS['cloud-telephony']}`
        ]
    ])('is told where it is %s', (_, finding, expected) => {
        expect(knowledgeText(finding, SHIPPED_CATALOG, TEXTS, LAYERS)).toBe(expected);
    });
});
