import * as fc from 'fast-check';
import { decodeEntities, readHtmlTables } from '../html';

function rows(html: string): (readonly string[])[] {
    return [...readHtmlTables(html)].flatMap((item) => (item.kind === 'cells' ? [item.cells] : []));
}

describe('readHtmlTables', () => {
    it.each<[string, string, string[][]]>([
        ['a plain table', '<table><tr><td>a</td><td>b</td></tr></table>', [['a', 'b']]],
        [
            'capitals and attributes',
            '<TABLE><TR class="x"><TH title=\'a>b\'>a</TH><TD\n>b</TD></TR>',
            [['a', 'b']]
        ],
        ['breaks and spaces', '<tr><td>a<br>b\n  c</td><td>&nbsp;</td></tr>', [['a b c', '']]],
        ['comments', '<tr><!-- <td>x</td> --><td>a</td><td>b</td></tr>', [['a', 'b']]],
        ['an open comment', '<tr><td>a</td><td>b</td></tr><!-- <tr><td>c</td>', [['a', 'b']]],
        [
            'scripts and styles',
            '<tr><td>a<script>"</td>"</script></td><td>b<style>td{}</style></td></tr>',
            [['a', 'b']]
        ],
        [
            'an open script',
            '<tr><td>a</td><td>b</td></tr><script><tr><td>c</td><td>d</td></tr>',
            [['a', 'b']]
        ],
        ['signs that are no tags', '<tr><td>a < b</td><td>1 <2</td></tr>', [['a < b', '1 <2']]],
        [
            'a table in a cell',
            '<table><tr><td>x<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
            [['a', 'b']]
        ],
        [
            'rows without end tags',
            '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
            [
                ['a', 'b'],
                ['c', 'd']
            ]
        ],
        ['no table at all', '<p>hello</p>', []],
        ['a tag that is cut off', '<tr><td>a</td><td>b</td></tr><tr', [['a', 'b']]]
    ])('reads %s', (_, html, expected) => {
        expect(rows(html)).toEqual(expected);
    });

    it('gives back the text of every cell, whatever it is', () => {
        const escape = (text: string): string =>
            text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
        const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 });

        fc.assert(
            fc.property(cells, (texts) => {
                fc.pre(texts.some((text) => text.trim() !== ''));
                const html = `<tr>${texts.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`;
                expect(rows(html)).toEqual([texts.map((text) => text.replace(/\s+/g, ' ').trim())]);
            })
        );
    });
});

describe('decodeEntities', () => {
    it.each([
        ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
        ['&#65;&#x42;&#X43;', 'ABC'],
        ['&#0; &#x110000; &unknown; &', '&#0; &#x110000; &unknown; &'],
        ['&Auml;&eacute;', 'Äé']
    ])('reads %j as %j', (html, text) => {
        expect(decodeEntities(html)).toBe(text);
    });
});
