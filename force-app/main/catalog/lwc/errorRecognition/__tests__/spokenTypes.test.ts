import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognizeErrors } from '../recognize';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('error types of Finesse in a sentence', () => {
    it.each([
        [
            'Finesse: Attempt to put the held call on hold again. Generic Error',
            'finesse:Generic Error possible'
        ],
        [
            'Im Body von Finesse steht „Invalid Authorization User Specified“',
            'finesse:Invalid Authorization User Specified possible'
        ],
        ['Finesse answers with Invalid Destination', 'finesse:Invalid Destination certain'],
        [
            'Call Operation Failure, behind it CF_RESOURCE_BUSY',
            'finesse:Call Operation Failure possible'
        ],
        ['Call Operation Failure, and JTAPI has nothing', 'finesse:Call Operation Failure possible']
    ])('are found: %s', (text, id) => {
        expect(found(text)).toContain(id);
    });

    it.each([
        'Generic Error, says the printer',
        'Finesse had a generic error',
        'Finesse: Service Unavailable',
        '<errorType>Generic Error</errorType><errorData>33</errorData><errorMessage>CF_RESOURCE_BUSY</errorMessage> Finesse'
    ])('are none of their own in: %s', (text) => {
        expect(found(text).filter((id) => id.startsWith('finesse:'))).toEqual([]);
    });

    it('take the HTTP status behind them along', () => {
        const text = 'Finesse: Invalid Authorization User Specified 401';

        expect(found(text)).toContain('http:401 possible');
        expect(found('Finesse: it comes back as 400 Invalid Destination')).toContain(
            'http:400 possible'
        );
        expect(found('Finesse: Invalid Authorization User Specified 401-2')).toHaveLength(1);
    });

    it('are not sought in a long log', () => {
        expect(found(`Finesse Generic Error ${'-'.repeat(20_000)}`)).toEqual([]);
    });
});
