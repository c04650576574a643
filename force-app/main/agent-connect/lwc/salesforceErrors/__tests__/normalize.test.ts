import * as fc from 'fast-check';
import { readableText } from '../normalize';

describe('readableText', () => {
    it.each([
        ['plain\ttext\r\n', 'plain\ttext\r\n'],
        ['no\u00a0break\u202fspace', 'no break space'],
        ['\u201cquoted\u201d \u2018so\u2019', '"quoted" \'so\''],
        ['\uff34\uff4f\uff4f', 'Too'],
        ['\ufb01rst', 'first'],
        ['in\u200bvis\u00adible\ufeff', 'invisible'],
        [
            'Content-Transfer-Encoding: quoted-printable\nCPU ti=\r\nme',
            'Content-Transfer-Encoding: quoted-printable\nCPU time'
        ],
        ['a=\nb', 'a=\nb']
    ])('reads %j as %j', (original, text) => {
        expect(readableText(original).text).toBe(text);
    });

    it('finds the way back to the original', () => {
        fc.assert(
            fc.property(
                fc.string({ unit: 'binary' }),
                fc.string({ unit: 'grapheme' }),
                (one, two) => {
                    const original = `${one}MARK${two}`;
                    const { text, placeInOriginal } = readableText(original);
                    const place = text.indexOf('MARK');
                    expect(original.startsWith('MARK', placeInOriginal(place))).toBe(true);
                    expect(placeInOriginal(text.length)).toBe(original.length);
                }
            )
        );
    });
});
