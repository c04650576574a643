import { EVIDENCE_KINDS } from 'c/errorRecognition';
import { PAYLOAD_TEXTS, payloadName, payloadSummary, tooLongText } from 'c/payloadLabels';

jest.mock('@salesforce/label/c.Analysis_Size', () => ({ default: '{0}, {1} lines, {2}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Analysis_SizeOneLine', () => ({ default: '{0}, a line, {1}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Analysis_Characters', () => ({ default: '{0} letters' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Analysis_Kilobytes', () => ({ default: '{0} KB' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Analysis_Megabytes', () => ({ default: '{0} MB' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Common_FileTooLarge', () => ({ default: '{0} has {1}' }), {
    virtual: true
});

describe('the words around findings', () => {
    it.each(EVIDENCE_KINDS)('name the evidence %s by its label', (kind) => {
        expect(PAYLOAD_TEXTS.evidences[kind]).toBe(
            `c.Analysis_Evidence_${kind.replaceAll('-', '_')}`
        );
    });

    it.each([
        ['pasted text', { text: 'abc', name: '' }, 'c.Analysis_PastedText, a line, 3 letters'],
        ['a file', { text: 'a\n'.repeat(2048), name: 'a.log' }, 'a.log, 2,048 lines, 4 KB'],
        ['a large file', { text: 'x\n'.repeat(1_000_000), name: 'b' }, 'b, 1,000,000 lines, 1.9 MB']
    ])('sum up %s', (_, payload, expected) => {
        expect(payloadSummary(payload)).toBe(expected);
    });

    it('say how long a text is that is too long', () => {
        const text = 'x'.repeat(11 * 1024 * 1024);

        expect(tooLongText({ text, name: '' })).toBe('c.Analysis_PastedText has 11.0');
    });

    it('call what was pasted by no name of a file', () => {
        expect(payloadName({ name: '' })).toBe('c.Analysis_PastedText');
        expect(payloadName({ name: 'a.log' })).toBe('a.log');
    });
});
