import fc from 'fast-check';
import { commentText, quote, xmlText } from '../literals';
import { runModule } from '../../../../../../test/generatedCode';

const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
        .array(
            fc.constantFrom(
                "'",
                '"',
                '`',
                '\\',
                '\n',
                '\r',
                '\u2028',
                '\u2029',
                '\u202e',
                '\ud800',
                '\0',
                '</script>',
                '<!--',
                '-->',
                ']]>',
                '*/',
                '//',
                '${x}',
                '&amp;',
                'a'
            ),
            { maxLength: 12 }
        )
        .map((pieces) => pieces.join(''))
);

describe('quote', () => {
    it('gives a literal that means the text, in plain ASCII without a tag', () => {
        fc.assert(
            fc.property(anyText, (text) => {
                const literal = quote(text);

                expect(runModule(`exports.value = ${literal};`, {})).toEqual({ value: text });
                expect(literal).toMatch(/^'[\x20-\x7e]*'$/);
                expect(literal).not.toMatch(/[<>]/);
            }),
            { numRuns: 300 }
        );
    });

    it('leaves plain text readable', () => {
        expect(quote('MAKE_CALL/400/Invalid Input')).toBe("'MAKE_CALL/400/Invalid Input'");
    });
});

describe('commentText', () => {
    it('never ends a comment and never opens a tag', () => {
        fc.assert(
            fc.property(anyText, (text) => {
                const comment = commentText(text);
                const line = `// ${comment}\nexports.value = 1;`;
                const block = `/* ${comment} */ exports.value = 1;`;

                expect(runModule(line, {})).toEqual({ value: 1 });
                expect(runModule(block, {})).toEqual({ value: 1 });
                expect(comment).not.toMatch(/[<>\p{C}\p{Zl}\p{Zp}]/u);
            }),
            { numRuns: 300 }
        );
    });

    it('keeps words in any script and shortens a long text between characters', () => {
        expect(commentText('Busy – besetzt – 通話中')).toBe('Busy – besetzt – 通話中');
        expect(commentText('📞'.repeat(100))).toBe(`${'📞'.repeat(79)}…`);
    });
});

describe('xmlText', () => {
    it('gives the text back as the content of an element', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme' }), (text) => {
                const parsed = new DOMParser().parseFromString(
                    `<a>${xmlText(text)}</a>`,
                    'application/xml'
                );

                expect(parsed.documentElement.textContent).toBe(
                    text.replace(/\r\n?/g, '\n').replace(/[\uFFFE\uFFFF]/g, '')
                );
            })
        );
    });

    it('leaves out what XML cannot hold', () => {
        expect(xmlText('a\0b\ud800c📞')).toBe('abc📞');
    });
});
