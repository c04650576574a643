import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id }) => id);
}

describe('a status with what stands behind it', () => {
    it.each([
        'Finesse says 400: Invalid Destination (the toAddress and fromAddress are the same)',
        'Finesse answers\n400 - Invalid Destination\nto it',
        '400\n\nInvalid Destination\n\nBoth addresses are the same.',
        '| 400 | Invalid Destination |'
    ])('is the HTTP status and the type of a Finesse error: %j', (text) => {
        expect(found(text)).toEqual(['finesse:Invalid Destination', 'http:400']);
    });

    it.each([
        ['of a status itself', 'Finesse log: 404: Not Found'],
        ['of another program', 'the form shows 400: Invalid Destination in red']
    ])('is no Finesse error where the words are those %s', (_, text) => {
        expect(found(text).filter((id) => id.startsWith('finesse:'))).toEqual([]);
    });

    it('is the status and a name that nobody lists', () => {
        expect(found('it answered `429 account_concurrency_exceeded` to the fifth call')).toEqual([
            'http:429',
            'unknown:account_concurrency_exceeded'
        ]);
    });

    it.each([
        [
            'SignalWire refused them with 422 and invalid_pstn_destination',
            'signalwire:invalid_pstn_destination certain'
        ],
        [
            'Genesys answers with 403 missing.any.permissions',
            'genesys:missing.any.permissions certain'
        ],
        [
            'Genesys: I only get 429 with code "too.many.requests"',
            'genesys:too.many.requests certain'
        ],
        [
            'it answered `429 account_concurrency_exceeded`',
            'unknown:account_concurrency_exceeded possible'
        ]
    ])('is as sure of the name as of the vendor: %s', (text, id) => {
        const ids = recognizeErrors(text, CATALOG).findings.map(
            (each) => `${each.id} ${each.tier}`
        );

        expect(ids).toContain(id);
    });

    it.each([
        'Telnyx gives 403 and error_code in the body',
        'the server gives 404 www.example.com',
        'it gives 404 and main_street'
    ])('is no name in: %s', (text) => {
        expect(found(text).filter((id) => /error_code|www|main_street/.test(id))).toEqual([]);
    });

    it.each(['201 call_created', 'room 404 main_street', 'call 429 next_agent()'])(
        'is nothing in: %s',
        (text) => {
            expect(found(text)).not.toContain('unknown:main_street');
            expect(found(text).filter((id) => /call_created|next_agent/.test(id))).toEqual([]);
        }
    );
});
