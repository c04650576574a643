import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import { rankOf, saysTheSame } from '../precedence';

function rank(pack: string, code: string): number {
    const evidence = 'prose';
    return rankOf({ pack, code, id: `${pack}:${code}`, evidence }, knowledgeOf(CATALOG));
}

describe('rankOf', () => {
    it.each([
        ['pererr:13036', 'finesse-cf:33'],
        ['finesse-cf:33', 'finesse:SERVER_OUT_OF_SERVICE'],
        ['finesse:SERVER_OUT_OF_SERVICE', 'http:503'],
        ['q850:41', 'sip:503'],
        ['cpaas:1105', 'sip:480'],
        ['twilio:21211', 'http:400'],
        ['telnyx:D38', 'telnyx:10010'],
        ['vonage:invalid_number', 'vonage:rejected'],
        ['sip:486', 'q850:16'],
        ['sip:403', 'sip:407'],
        ['http:422', 'unknown:call_not_ready'],
        ['uccx:88003', 'finesse-cf:260'],
        ['genesys:invalid_field', 'genesys:bad_request'],
        ['q850:27', 'connect:TELECOM_PROBLEM'],
        ['ringcentral:CMN-401', 'ringcentral:InsufficientPermissions']
    ])('puts %s before %s', (first, second) => {
        const [a, b] = [first, second].map((id) => {
            const [pack = '', code = ''] = id.split(':');
            return rank(pack, code);
        });

        expect(a).toBeGreaterThan(b ?? Number.NaN);
    });
});

describe('rankOf, by where a code stands', () => {
    it('puts the peripheral error code of Finesse before the same number in prose', () => {
        const code = { pack: 'pererr', code: '13036', id: 'pererr:13036' };
        const knowledge = knowledgeOf(CATALOG);

        expect(rankOf({ ...code, evidence: 'peripheral-error-code' }, knowledge)).toBeGreaterThan(
            rankOf({ ...code, evidence: 'prose' }, knowledge)
        );
    });
});

describe('saysTheSame', () => {
    it.each([
        ['sip:486', 'q850:17', true],
        ['sip:484', 'q850:28', true],
        ['sip:404', 'q850:1', true],
        ['sip:404', 'q850:3', false],
        ['sip:488', 'q850:88', true],
        ['sip:503', 'q850:41', false],
        ['sip:486', 'q850:21', false]
    ])('says of %s and %s: %s', (status, cause, same) => {
        expect(saysTheSame(status, cause, knowledgeOf(CATALOG))).toBe(same);
    });
});
