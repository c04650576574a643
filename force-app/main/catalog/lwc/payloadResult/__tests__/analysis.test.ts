import {
    analysisOf,
    HARMLESS_TEXT,
    LOG_TEXT,
    UPDATE_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { findingOf } from '../analysis';

describe('what is shown of a text', () => {
    it('names its findings and its first line', () => {
        const analysis = analysisOf(LOG_TEXT);

        expect(analysis.titles).toEqual({
            'sip:486': 'SIP 486',
            'http:500': 'HTTP 500',
            'sip:480': 'SIP 480'
        });
        expect(analysis.firstLine).toBe(LOG_TEXT.split('\n')[0]);
        expect(analysis.update).toBeUndefined();
    });

    it('holds the update of call variables in it', () => {
        expect(analysisOf(UPDATE_TEXT).update?.decision.rows.map(({ id }) => id)).toEqual(['A']);
    });

    it('holds no update of a text that is too long to be one', () => {
        expect(analysisOf(UPDATE_TEXT + ' '.repeat(200_001)).update).toBeUndefined();
    });

    it.each([
        ['the one that was chosen', 'sip:486', 'sip:486', 'sip:486'],
        ['the one that the entry explains', 'http:500', 'sip:486', 'http:500'],
        ['none for another entry', 'sip:404', 'sip:486', undefined],
        ['the chosen one without an entry', undefined, 'sip:480', 'sip:480']
    ])('finds of its findings %s', (_, entryId, findingId, expected) => {
        expect(findingOf(analysisOf(LOG_TEXT), entryId, findingId)?.id).toBe(expected);
    });

    it('finds nothing where nothing is', () => {
        expect(findingOf(analysisOf(HARMLESS_TEXT), 'sip:486', 'sip:486')).toBeUndefined();
    });
});
