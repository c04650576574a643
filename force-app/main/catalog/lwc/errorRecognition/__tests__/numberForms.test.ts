import { isAnnounced, isBareNumber, isHeadInBrackets } from '../numberForms';

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
        'x=486',
        '10.0.3.12 SIP 486 Status: 604 Does Not Exist',
        'SIP/SDP 486 Request: INVITE',
        'sip.Status-Code >= 486',
        'ERROR 486 --- [main] c.e.Dialer',
        '486/486 In use',
        '  486   8.115034 198.51.100.20',
        '03-18 09:22:50.411 21044 486 E VoiceActivity'
    ])('leaves the number in %s alone', (text) => {
        expect(isBare(text)).toBe(false);
    });
});

function isCode(text: string): boolean {
    const start = text.indexOf('21264');
    return isBareNumber(text, start, start + 5) && isAnnounced(text, start, start + 5);
}

describe('numbers of five digits', () => {
    it.each([
        'Twilio error 21264',
        'error #21264',
        'Warning - 21264 Call Progress',
        'it shows [21264 - number not verified]',
        'it says "21264 While your account"',
        '21264: Stream closed'
    ])('are announced in: %s', (text) => {
        expect(isCode(text)).toBe(true);
    });

    it.each(['order #21264', '(21264 Berlin)', '"21264"', 'from 21264'])(
        'are not announced in: %s',
        (text) => {
            expect(isCode(text)).toBe(false);
        }
    );

    it('may be negative, as libraries make them, but for the codes of JSON-RPC', () => {
        const text = 'creates a -20101 Twilio error, then -32603';

        expect(isBareNumber(text, 11, 16)).toBe(true);
        expect(isBareNumber(text, text.length - 5, text.length)).toBe(false);
    });

    it('are the head of what stands in brackets only where words follow', () => {
        expect(isHeadInBrackets('[21264 - x]', 1, 6)).toBe(true);
        expect(isHeadInBrackets('[21264]', 1, 6)).toBe(false);
    });
});
