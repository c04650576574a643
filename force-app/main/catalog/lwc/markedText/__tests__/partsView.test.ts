import { markText } from 'c/payloadReport';
import { LOG_TEXT, recognitionOf } from '../../../../../../test/catalog/payloadTexts';
import { toPartViews } from '../partsView';
import type { PartView } from '../partsView';

const WORDS = { primary: 'Cause', likely: 'Likely', gap: '{0} left out' };

function marksOf(text: string, currentId = ''): readonly PartView[] {
    const recognition = recognitionOf(text);
    return toPartViews(
        markText(text, recognition),
        recognition.findings,
        { 'sip:486': 'SIP 486' },
        WORDS,
        currentId
    ).filter(({ isMark }) => isMark);
}

describe('the marks of a text', () => {
    it('differ by more than colour', () => {
        expect(
            marksOf(LOG_TEXT, 'http:500').map(({ text, tag, number, className }) => [
                text,
                tag,
                number,
                className
            ])
        ).toEqual([
            ['486', 'Cause', 1, 'mark mark_certain mark_primary'],
            ['500', '', 2, 'mark mark_certain mark_current'],
            ['480', '', 3, 'mark mark_possible']
        ]);
    });

    it('are called by what was found', () => {
        expect(marksOf(LOG_TEXT).map(({ title }) => title)).toEqual([
            'SIP 486',
            'http:500',
            'sip:480'
        ]);
    });

    it('are careful where only words suggest the cause', () => {
        expect(marksOf(LOG_TEXT.split('\n')[2]!)[0]!.tag).toBe('Likely');
    });

    it('stand beside gaps that say how much they hold', () => {
        const views = toPartViews(
            { parts: [{ kind: 'gap', length: 7 }], isExcerpt: true, isCut: false },
            [],
            {},
            WORDS,
            ''
        );

        expect(views).toMatchObject([{ isGap: true, text: '7 left out' }]);
    });
});
