import fc from 'fast-check';
import { cleanText } from '../cleanText';

describe('cleanText', () => {
    it.each([
        ['{\\"code\\": 1}', '{"code": 1}'],
        ['\\\\\\"twice\\\\\\"', '"twice"'],
        ['a\\nb\\tc', 'a\nb\tc'],
        ['\\u003cb\\u003e', '<b>'],
        ['&lt;b&gt; &amp;lt; &quot;', '<b> < "'],
        ['&#39;x&#39;', "'x'"],
        ['&unknown; &b;', '&unknown; &b;'],
        ['x#015#012SIP/2.0 500', 'x\n\nSIP/2.0 500'],
        ['ticket #0125', 'ticket #0125'],
        ['\u001b[1;31mSIP 503\u001b[0m', 'SIP 503'],
        ['a=3D"1"; cause=3D1=\n7', 'a="1"; cause=17'],
        ['x=\ny', 'x=\ny'],
        [
            'Payload=%7B%22error_code%22%3A%2213214%22%7D&Level',
            'Payload={"error_code":"13214"}&Level'
        ],
        ['%22Ada%22 %3Csip%3A8001%4010.3.1.9%3E', '%22Ada%22 %3Csip%3A8001%4010.3.1.9%3E'],
        ['“code”:\u00a0‘17’', `"code": '17'`]
    ])('reads %s', (escaped, plain) => {
        expect(cleanText(escaped).text).toBe(plain);
    });

    it('leads every place back to the original', () => {
        const clean = cleanText('x &lt;486&gt; \\"503\\"');

        const place = clean.original({
            start: clean.text.indexOf('503'),
            end: clean.text.indexOf('503') + 3
        });

        expect('x &lt;486&gt; \\"503\\"'.slice(place.start, place.end)).toBe('503');
    });

    it('leads any word of any text back to itself', () => {
        const piece = fc.constantFrom('\\n', '&lt;', '\\"', 'word', ' ', '&amp;', '486');
        fc.assert(
            fc.property(fc.array(piece), (pieces) => {
                const original = `${pieces.join('')} needle ${pieces.join('')}`;
                const clean = cleanText(original);
                const start = clean.text.indexOf('needle');
                const span = clean.original({ start, end: start + 6 });
                expect(original.slice(span.start, span.end)).toBe('needle');
            })
        );
    });
});
