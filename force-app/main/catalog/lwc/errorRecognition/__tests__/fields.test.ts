import { readField } from '../fields';

function read(text: string): string | undefined {
    const start = text.indexOf('code');
    return readField(text, 'code', start, start + 4)?.value;
}

describe('readField', () => {
    it.each([
        ['<code>21215</code>', '21215'],
        ['<code xsi:type="int">7</code>', '7'],
        ['<ns:code> 7 </ns:code>', '7'],
        ['<code><![CDATA[CF_X]]></code>', 'CF_X'],
        ['"code": "not_routable", "x": 1', 'not_routable'],
        ["'code': 31205}", '31205'],
        ['{code: Invalid State, x: 1}', 'Invalid State'],
        ['code=13224&level=1', '13224'],
        ['code => 403', '403'],
        ['code -> `call_failed`', 'call_failed'],
        ['< code > 7 </ code >', '7'],
        ['Code: [480]'.toLowerCase(), '480'],
        ['"code": "cut o', 'cut o']
    ])('reads the value in %s', (text, value) => {
        expect(read(text)).toBe(value);
    });

    it.each(['</code>', '</ code >', '<code/>', 'code', 'code of conduct'])(
        'sees no value in %s',
        (text) => {
            expect(read(text)).toBeUndefined();
        }
    );
});
