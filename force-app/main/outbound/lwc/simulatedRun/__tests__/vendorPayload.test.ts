import { failureOf, layerOf, vendorPayload } from 'c/simulatedRun';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';

describe('the payload of a telephony system', () => {
    it('has the code in the field that its interface has for codes, and what lies behind', () => {
        const failure = failureOf(['sip:486', 'q850:17'], false, SHIPPED_CATALOG);

        expect(vendorPayload(failure, SHIPPED_CATALOG)).toMatchObject({
            sipCode: '486',
            q850: '17',
            message: '486 Busy Here'
        });
    });

    it('has the vendor’s own words where the catalog knows them', () => {
        const failure = failureOf(
            ['finesse:MAKE_CALL/400/Invalid Destination'],
            false,
            SHIPPED_CATALOG
        );

        expect(vendorPayload(failure, SHIPPED_CATALOG)).toMatchObject({
            api: 'MAKE_CALL',
            httpStatus: 400
        });
    });

    it('is had of a code that nobody knows', () => {
        expect(vendorPayload({ pack: 'nobody', code: '1' }, SHIPPED_CATALOG)).toEqual({
            code: '1'
        });
    });

    it('keeps colons in codes', () => {
        expect(layerOf('finesse:a:b')).toEqual({ pack: 'finesse', code: 'a:b' });
    });
});
