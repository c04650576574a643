import { recognitionOf, SIP_TEXT } from '../../../../../../test/catalog/payloadTexts';
import { excerptAround } from '../excerpt';

const NUMBER = '+15005550006';
const { findings } = recognitionOf(SIP_TEXT);

describe('an excerpt', () => {
    it('masks personal data and leaves the codes', () => {
        const excerpt = excerptAround(SIP_TEXT, findings[0]!, 500, findings, true);

        expect(excerpt).not.toContain('15005550006');
        expect(excerpt).toContain('cause=41');
        expect(excerpt).toContain('503 Service');
    });

    it('is the text itself where nothing is to be masked', () => {
        expect(excerptAround(SIP_TEXT, findings[0]!, 5000, findings, false)).toBe(SIP_TEXT);
    });

    it('never ends within a number, which would be too short to be masked', () => {
        const text = `${NUMBER} error ${NUMBER}`;
        for (let around = 1; around < 30; around++) {
            const excerpt = excerptAround(text, { start: 13, end: 18 }, around, [], true);

            expect(excerpt).not.toMatch(/\d{3}/);
        }
    });

    it('spares a long number that is a code', () => {
        const text = 'code 12345678 end';
        const place = { start: 5, end: 13 };
        const finding = {
            ...findings[0]!,
            ...place,
            occurrences: [{ ...place, evidence: 'prose' as const }]
        };

        expect(excerptAround(text, place, 100, [finding], true)).toBe(text);
        expect(excerptAround(text, place, 100, [], true)).not.toContain('12345678');
    });
});
