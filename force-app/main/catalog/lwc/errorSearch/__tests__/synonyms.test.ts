import { synonymsOf } from '../synonyms';
import { searchWords } from '../words';

const KNOWN = searchWords(
    'busy hangup reject customer rep phone number invalid forbidden throttled timeout login trunk ' +
        'codec microphone country spam anonymous queue voicemail survey certificate dns conference'
);

describe('synonyms', () => {
    it.each([
        ['engaged', 'busy'],
        ['declined', 'rejected'],
        ['withheld', 'anonymous'],
        ['headset', 'microphone'],
        ['hung up', 'released'],
        ['agent', 'rep']
    ])('%s stands for %s', (left, right) => {
        expect(synonymsOf(searchWords(left).join(' '))).toContain(searchWords(right).join(' '));
    });

    it.each(KNOWN)('of %s are words as the index has them, each once, never the word', (word) => {
        const synonyms = synonymsOf(word);

        expect(synonyms.length).toBeGreaterThan(0);
        expect(new Set(synonyms).size).toBe(synonyms.length);
        expect(synonyms).not.toContain(word);
        expect(synonyms.filter((other) => other === '' || /\s/.test(other))).toEqual([]);
    });

    it.each(KNOWN)('of %s have it for a synonym too', (word) => {
        expect(synonymsOf(word).filter((other) => !synonymsOf(other).includes(word))).toEqual([]);
    });

    it.each(['zebra', '', 'constructor', '__proto__'])('there are none of %j', (word) => {
        expect(synonymsOf(word)).toEqual([]);
    });
});
