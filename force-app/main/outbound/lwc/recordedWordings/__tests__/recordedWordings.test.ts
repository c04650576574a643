import { writeStored } from 'c/browserStore';
import { LONGEST_WORDING, recordedWordings, recordWording } from 'c/recordedWordings';

describe('the recorded wordings', () => {
    beforeEach(() => {
        localStorage.clear();
    });

    it('keep a sentence for each constant', () => {
        expect(recordWording('CALL_THROTTLED', ' Too many calls. ')).toBe(true);
        recordWording('TIMEOUT_ERROR', 'Too late.');

        expect(recordedWordings()).toEqual({
            CALL_THROTTLED: 'Too many calls.',
            TIMEOUT_ERROR: 'Too late.'
        });
    });

    it('forget a sentence that is emptied', () => {
        recordWording('CALL_THROTTLED', 'Too many calls.');
        recordWording('CALL_THROTTLED', ' ');

        expect(recordedWordings()).toEqual({});
    });

    it.each([
        ['nothing', null],
        ['a number', 4],
        ['other things', { a: 4, b: 'x'.repeat(LONGEST_WORDING + 1) }]
    ])('count %s in the browser as nothing', (_, value) => {
        writeStored('recorded-wordings', value);

        expect(recordedWordings()).toEqual({});
    });
});
