import { analysisOf, HARMLESS_TEXT, LOG_TEXT } from '../../../../../../test/catalog/payloadTexts';
import { announcementOf } from '../announcement';

const WORDS = {
    nothing: 'none',
    causeIs: 'cause {0}',
    likelyIs: 'likely {0}',
    foundOne: 'one, {0}',
    foundMany: '{0}, {1}'
};

describe('what a screen reader says', () => {
    it.each([
        ['several codes', LOG_TEXT, '3, cause SIP 486'],
        ['one that is certain', LOG_TEXT.split('\n')[0]!, 'one, cause SIP 486'],
        ['one that is not', LOG_TEXT.split('\n')[2]!, 'one, likely SIP 480'],
        ['nothing', HARMLESS_TEXT, 'none']
    ])('fits %s', (_, text, expected) => {
        expect(announcementOf(analysisOf(text), WORDS)).toBe(expected);
    });
});
