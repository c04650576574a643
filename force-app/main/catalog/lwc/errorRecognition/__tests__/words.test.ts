import { LONGEST_WORD, visitWords, wordsAfter, wordsBefore } from '../words';

function cut(text: string): { words: string[]; numbers: string[] } {
    const words: string[] = [];
    const numbers: string[] = [];
    visitWords(text, {
        word: (start, end) => words.push(text.slice(start, end)),
        number: (start, end) => numbers.push(text.slice(start, end))
    });
    return { words, numbers };
}

describe('visitWords', () => {
    it('tells words from whole numbers', () => {
        expect(cut('CF_BUSY=33, x9 “486” für 12:05')).toEqual({
            words: ['CF_BUSY', 'x9', 'für'],
            numbers: ['33', '486', '12', '05']
        });
    });

    it('passes over words that are too long for a key or a code', () => {
        expect(cut(`${'a'.repeat(LONGEST_WORD + 1)} b`).words).toEqual(['b']);
    });
});

describe('words around a place', () => {
    it('gives those of the same clause only, the nearest first', () => {
        const text = 'It failed. The SIP response 486 came back! Then 12';

        const place = text.indexOf('486');

        expect(wordsBefore(text, place)).toEqual(['response', 'sip', 'the']);
        expect(wordsAfter(text, place + 3)).toEqual(['came', 'back']);
    });

    it('does not end a clause at a shortened word', () => {
        expect(wordsBefore('NOC Tier 2, ext. 480', 17)).toEqual(['ext', '2', 'tier', 'noc']);
        expect(wordsBefore('It failed. 480', 11)).toEqual([]);
    });

    it('keeps Q.850 in one piece', () => {
        expect(wordsBefore('Q.850 cause ', 12)).toEqual(['cause', 'q.850']);
    });
});
