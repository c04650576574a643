import { PACK_IDS } from 'c/errorCatalog';
import { LAYER_PRECEDENCE, MESSAGE_RULES, UNSPECIFIC_CODES } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';

describe('the precedence of layers', () => {
    it('ranks every pack once', () => {
        expect([...LAYER_PRECEDENCE].sort()).toEqual([...PACK_IDS].sort());
    });

    it.each([
        ['custom', 'twilio'],
        ['twilio', 'sip'],
        ['pererr', 'finesse-cf'],
        ['finesse-cf', 'finesse'],
        ['q850', 'sip'],
        ['sip', 'http']
    ] as const)('puts %s before %s', (first, second) => {
        expect(LAYER_PRECEDENCE.indexOf(first)).toBeLessThan(LAYER_PRECEDENCE.indexOf(second));
    });

    it.each([...UNSPECIFIC_CODES, ...MESSAGE_RULES.map(({ id }) => id)])(
        'speaks of %s, which the catalog lists',
        (id) => {
            expect(SHIPPED_CATALOG.answerById(id)?.id).toBe(id);
        }
    );
});
