import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

describe('chainOf', () => {
    it('leads from the status of HTTP over the error of Finesse to the peripheral', () => {
        const text =
            'HTTP/1.1 503 x\n<ErrorType>Service Unavailable</ErrorType><ErrorMessage>SERVER_OUT_OF_SERVICE</ErrorMessage><peripheralErrorCode>13036</peripheralErrorCode>';

        const { chain } = recognizeErrors(text, CATALOG);

        expect(chain).toEqual(
            expect.arrayContaining([
                {
                    effect: 'finesse:SERVER_OUT_OF_SERVICE',
                    cause: 'pererr:13036',
                    reason: 'peripheral-detail'
                },
                {
                    effect: 'http:503',
                    cause: 'finesse:SERVER_OUT_OF_SERVICE',
                    reason: 'detail-of-status'
                }
            ])
        );
    });

    it('does not tie together what stands far apart', () => {
        const text = `Got SIP response 503 back\n${'quiet line\n'.repeat(400)}Twilio error 21211`;

        expect(recognizeErrors(text, CATALOG).chain).toEqual([]);
    });
});

describe('layersOf', () => {
    it('groups the findings by layer', () => {
        const text = 'SIP/2.0 503 x\nReason: Q.850;cause=41\n\nHTTP/1.1 500 x';

        expect(recognizeErrors(text, CATALOG).layers).toEqual([
            { layer: 'signalling', ids: ['sip:503'] },
            { layer: 'telephone-network', ids: ['q850:41'] },
            { layer: 'web', ids: ['http:500'] }
        ]);
    });
});
