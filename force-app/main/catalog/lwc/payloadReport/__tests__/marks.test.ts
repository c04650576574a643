import fc from 'fast-check';
import {
    LOG_TEXT,
    recognitionOf,
    SIP_TEXT,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { markText, MOST_MARKS } from '../marks';
import type { MarkedText } from '../marks';

const FILLER = '2026-03-01 10:11:12 INFO nothing happened here\n';

function marksOf({ parts }: MarkedText): readonly string[] {
    return parts.flatMap((part) =>
        part.kind === 'mark' ? [`${part.number} ${part.id} ${part.text}`] : []
    );
}

describe('a marked text', () => {
    it('marks every code where it stands, with its number in the list', () => {
        const marked = markText(SIP_TEXT, recognitionOf(SIP_TEXT));

        expect(marksOf(marked)).toEqual(['2 sip:503 503', '1 q850:41 41']);
        expect(marked).toMatchObject({ isExcerpt: false, isCut: false });
    });

    it('is the text, whatever is put together', () => {
        const pieces = fc.array(
            fc.constantFrom(SIP_TEXT, LOG_TEXT, UNKNOWN_TEXT, FILLER, '<b>', '\n')
        );
        fc.assert(
            fc.property(pieces, (parts) => {
                const text = parts.join('');
                const whole = markText(text, recognitionOf(text))
                    .parts.map((part) => (part.kind === 'gap' ? '' : part.text))
                    .join('');

                expect(whole).toBe(text);
            }),
            { numRuns: 40 }
        );
    });

    it('shows of a long text what is around the codes, and says how much is left out', () => {
        const text = FILLER.repeat(3000) + SIP_TEXT + FILLER.repeat(3000) + LOG_TEXT;
        const marked = markText(text, recognitionOf(text));
        const length = marked.parts.reduce(
            (sum, part) => sum + (part.kind === 'gap' ? part.length : part.text.length),
            0
        );

        expect(marked.isExcerpt).toBe(true);
        expect(length).toBe(text.length);
        expect(marked.parts[0]).toMatchObject({ kind: 'gap' });
        expect(marksOf(marked).length).toBeGreaterThanOrEqual(4);
        expect(marked.parts.filter(({ kind }) => kind === 'gap')).toHaveLength(2);
    });

    it('shows nothing but a gap of a long text without a code', () => {
        const text = FILLER.repeat(3000);

        expect(markText(text, recognitionOf(text)).parts).toEqual([
            { kind: 'gap', length: text.length }
        ]);
    });

    it('never has more marks than a page takes, and has each finding among them', () => {
        const text = 'SIP/2.0 503 Service Unavailable\n'.repeat(2000) + 'SIP/2.0 486 Busy Here\n';
        const marked = markText(text, recognitionOf(text));

        expect(marksOf(marked).length).toBeLessThanOrEqual(MOST_MARKS);
        expect(marked.isCut).toBe(true);
        expect(marksOf(marked).some((mark) => mark.includes('sip:486'))).toBe(true);
    });

    it('cuts a text without lines as well', () => {
        const text = `${'x'.repeat(150_000)} SIP/2.0 503 Service Unavailable ${'y'.repeat(150_000)}`;
        const marked = markText(text, recognitionOf(text));

        expect(marked.parts.map(({ kind }) => kind)).toEqual([
            'gap',
            'text',
            'mark',
            'text',
            'gap'
        ]);
    });
});
