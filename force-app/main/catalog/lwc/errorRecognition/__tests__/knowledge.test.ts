import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';

const knowledge = knowledgeOf(CATALOG);

describe('what the readers ask of a catalog', () => {
    it('is prepared once for each', () => {
        expect(knowledgeOf(CATALOG)).toBe(knowledge);
    });

    it('tells listed codes from those that a family answers for', () => {
        expect(knowledge.listed('sip', '486')?.id).toBe('sip:486');
        expect(knowledge.listed('sip', '499')).toBeUndefined();
        expect(knowledge.answer('sip', '499')?.origin).toBe('family');
        expect(knowledge.answer('telnyx', '486')).toBeUndefined();
    });

    it.each([
        ['486', ['busy', 'here', 'now'], true],
        ['603', ['declined'], true],
        ['486', ['tickets'], false],
        ['481', ['call', 'transaction', 'does', 'not', 'exist'], true]
    ])('knows the words after %s: %j', (code, after, expected) => {
        expect(knowledge.isNamed('sip', code, after)).toBe(expected);
    });

    it('knows the words before a number, the nearest first', () => {
        expect(knowledge.isNamedBefore('sip', '488', ['here', 'acceptable', 'not'])).toBe(true);
        expect(knowledge.isNamedBefore('sip', '488', ['not', 'acceptable', 'here'])).toBe(false);
    });

    it.each([
        ['bad_request', true],
        ['Not Found', true],
        ['invalid_field', false],
        ['', false]
    ])('says whether %j only repeats an HTTP status: %s', (name, expected) => {
        expect(knowledge.isHttpPhrase(name)).toBe(expected);
    });

    it('knows types and messages of Finesse in any case', () => {
        expect(knowledge.isFinesseType('invalid destination')).toBe(true);
        expect(knowledge.isFinesseType('')).toBe(false);
        expect(knowledge.isFinesseMessage('unauthorized')).toBe(true);
        expect(knowledge.isFinesseMessage('')).toBe(false);
    });
});
