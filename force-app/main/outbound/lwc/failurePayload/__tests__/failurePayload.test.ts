import fc from 'fast-check';
import { failureFromPayload, LONGEST_PASTED } from 'c/failurePayload';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function idsOf(text: string): readonly string[] {
    const failure = failureFromPayload(text, SHIPPED_CATALOG);
    return failure
        ? [failure, ...(failure.layers ?? [])].map(({ pack, code }) => `${pack}:${code}`)
        : [];
}

describe('the failure in a payload', () => {
    it.each([
        ['{"pack":"sip","code":"503"}', ['sip:503']],
        ['{"error":{"provider":"Twilio","code":31206}}', ['twilio:31206']],
        [
            '{"type":"BadEndpointException","message":"Phone number is invalid"}',
            ['connect:BadEndpointException']
        ],
        ['<Dialog><peripheralErrorCode>13036</peripheralErrorCode></Dialog>', ['pererr:13036']],
        [
            'SIP/2.0 486 Busy Here\r\nReason: Q.850;cause=17;text="User busy"',
            ['q850:17', 'sip:486']
        ],
        ['sipCode: 503', ['sip:503']],
        ['"{\\"error\\":{\\"code\\":31206,\\"provider\\":\\"twilio\\"}}"', ['twilio:31206']],
        ['SIP/2.0 200 OK', []],
        ['hello', []],
        ['', []]
    ])('of %s is %s', (text, ids) => {
        expect([...idsOf(text)].sort()).toEqual([...ids].sort());
    });

    it('has the message, for codes that cover several failures', () => {
        const failure = failureFromPayload(
            '{"type":"BadEndpointException","message":"Phone number is not in dialable countries"}',
            SHIPPED_CATALOG
        );

        expect(failure?.message).toBe('Phone number is not in dialable countries');
    });

    it('begins with what recognition takes for the cause, the other codes behind it', () => {
        expect(idsOf('SIP/2.0 486 Busy Here\r\nReason: Q.850;cause=17;text="User busy"')).toEqual([
            'sip:486',
            'q850:17'
        ]);
    });

    it('has each code once, in whatever ways it is written', () => {
        expect(idsOf('SIP/2.0 503 Service Unavailable\nSIP/2.0 503 Again')).toEqual(['sip:503']);
    });

    it('is looked for in the beginning of a long text only', () => {
        expect(idsOf(`${'x '.repeat(LONGEST_PASTED / 2)}\nSIP/2.0 503 Late`)).toEqual([]);
    });

    it('is asked of any text without an error', () => {
        fc.assert(
            fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
                expect(() => failureFromPayload(text, SHIPPED_CATALOG)).not.toThrow();
            })
        );
    });
});
