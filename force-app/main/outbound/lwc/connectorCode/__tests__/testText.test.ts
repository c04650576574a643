import { syntaxMessages } from '../../../../../../test/generatedCode';
import type { MappedPack } from '../mappingTable';
import { testText } from '../testText';

const TWILIO: MappedPack = {
    pack: 'twilio',
    title: 'Twilio',
    fields: ['code', 'errorCode'],
    codes: [
        { code: '10001', name: 'Inactive', type: 'CAN_NOT_START_THE_CALL' },
        { code: '31206', name: 'Rate', type: 'CALL_THROTTLED' },
        { code: '31207', name: 'Rate again', type: 'CALL_THROTTLED' }
    ],
    ranges: []
};
const GENERIC: MappedPack = {
    ...TWILIO,
    pack: 'mgcp',
    codes: [{ code: '400', name: 'Transient', type: 'CAN_NOT_START_THE_CALL' }]
};

describe('the test of the generated module', () => {
    it('tries the first code of each constant that a pack reaches', () => {
        const text = testText([TWILIO], 'javascript');

        expect(text).toContain("['twilio', '10001', 'CAN_NOT_START_THE_CALL']");
        expect(text).toContain("['twilio', '31206', 'CALL_THROTTLED']");
        expect(text).not.toContain('31207');
    });

    it('rejects as the vendor does, with a code that says something in its own field', () => {
        expect(testText([TWILIO, GENERIC], 'javascript')).toContain("{ ['code']: '31206' }");
    });

    it('leaves that out where the pack that is looked up first says nothing', () => {
        const text = testText([GENERIC, TWILIO], 'javascript');

        expect(text).toContain("['mgcp', '400', 'CAN_NOT_START_THE_CALL']");
        expect(text).not.toContain('where the telephony system puts it');
    });

    it('has no empty table, which Jest refuses', () => {
        const text = testText([{ ...TWILIO, codes: [] }], 'javascript');

        expect(text).not.toContain('becomes %s');
        expect(syntaxMessages('x.test.js', text)).toEqual([]);
    });

    it('has types in TypeScript only', () => {
        expect(syntaxMessages('x.js', testText([TWILIO], 'javascript'))).toEqual([]);
        expect(syntaxMessages('x.js', testText([TWILIO], 'typescript'))).not.toEqual([]);
        expect(syntaxMessages('x.ts', testText([TWILIO], 'typescript'))).toEqual([]);
    });
});
