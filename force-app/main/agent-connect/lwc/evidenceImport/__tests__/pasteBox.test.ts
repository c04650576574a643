import * as fc from 'fast-check';
import { afterChange, EMPTY_BOX, pastedTable } from '../pasteBox';

const TABLE = '<table><tr><td>a</td></tr></table>';

describe('pastedTable', () => {
    it('takes no HTML that has no cells', () => {
        expect(pastedTable('a', '<p>a</p>')).toEqual({ plain: 'a', html: '' });
    });
});

describe('afterChange', () => {
    const table = pastedTable('a\r\nb', TABLE);

    it('keeps the HTML of a table that is all of the text', () => {
        expect(afterChange(EMPTY_BOX, 'a\nb', table)).toEqual({ text: 'a\nb', html: TABLE });
    });

    it('adds the HTML of a second table behind the first', () => {
        const first = afterChange(EMPTY_BOX, 'a\nb', table);

        expect(afterChange(first, 'a\nba\nb', table).html).toBe(TABLE + TABLE);
    });

    it.each([
        ['typed behind', 'a\nb and more'],
        ['typed over', 'x'],
        ['deleted', '']
    ])('goes by the text once it is %s', (_, text) => {
        const first = afterChange(EMPTY_BOX, 'a\nb', table);

        expect(afterChange(first, text, undefined)).toEqual({ text, html: '' });
    });

    it('goes by the text where a table is pasted into other words', () => {
        const words = afterChange(EMPTY_BOX, 'see: ', undefined);

        expect(afterChange(words, 'see: a\nb', table).html).toBe('');
    });

    it('shows what is in the box, whatever was pasted', () => {
        fc.assert(
            fc.property(fc.string(), fc.string(), fc.string(), (before, text, plain) => {
                const box = { text: before, html: TABLE };
                expect(afterChange(box, text, pastedTable(plain, TABLE)).text).toBe(text);
            })
        );
    });
});
