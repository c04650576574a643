import { isBareNumber } from '../numberForms';

function isBare(text: string): boolean {
    const start = text.indexOf('486');
    return isBareNumber(text, start, start + 3);
}

describe('isBareNumber', () => {
    it.each([
        '486',
        'SIP 486 Busy',
        '`486`',
        '[486]',
        'failed:486',
        'was 486.',
        'is 486, then',
        '486:message'
    ])('takes the number in %s', (text) => {
        expect(isBare(text)).toBe(true);
    });

    it.each([
        '12:00:486',
        '10.0.0.486',
        'host:486',
        'sofia.c:486',
        '$486',
        '#486',
        '486.50',
        '1,486',
        'a-486',
        '486px',
        '486:12',
        '/486/',
        'x=486'
    ])('leaves the number in %s alone', (text) => {
        expect(isBare(text)).toBe(false);
    });
});
