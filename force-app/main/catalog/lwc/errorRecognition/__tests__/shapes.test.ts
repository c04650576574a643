import { SHAPES_OF_WORD } from '../shapes';

function read(text: string, word: string): string[] {
    const start = text.indexOf(word);
    const shapes = SHAPES_OF_WORD.get(word.toLowerCase()) ?? [];
    return shapes
        .map((shape) => shape(text, start, start + word.length))
        .filter((match) => match !== undefined)
        .map((match) => `${match.pack}:${match.code} ${text.slice(match.start, match.end)}`);
}

describe('forms of codes', () => {
    it.each([
        ['HTTP/1.1 503 x', 'HTTP', 'http:503 503'],
        ['{"HTTP/1.1",400,"BAD REQUEST"}', 'HTTP', 'http:400 400'],
        ['SIP/2.0 486 Busy Here', 'SIP', 'sip:486 486'],
        ['Reason: Q.850;cause=17', 'cause', 'q850:17 17'],
        ['Reason: SIP ;cause=488; text="x"', 'cause', 'sip:488 488'],
        ['Reason: Q.850;text="x y";cause=41', 'cause', 'q850:41 41'],
        ['Reason: CPaaS;cause=1105', 'cause', 'cpaas:1105 1105'],
        ['entering state [terminating][500]', 'terminating', 'sip:500 500'],
        ['twilio.com/docs/api/errors/11200', 'errors', 'twilio:11200 11200'],
        ['https://developer.nexmo.com/api-errors/messages#1120', 'nexmo', 'vonage:1120 1120'],
        ['Cause i = 0x829C - Invalid number', 'Cause', 'q850:28 9C'],
        ['IPCC Error [12005] Login failed', 'IPCC', 'pererr:12005 12005'],
        ['throws control failure 283', 'failure', 'finesse-cf:283 283'],
        ['the peripheral error behind it is 20006', 'peripheral', 'pererr:20006 20006'],
        ['type in the body ends with jwt-expired', 'type', 'vonage:jwt-expired jwt-expired'],
        ['im Feld type steht am Ende #out-of-credit', 'type', 'vonage:out-of-credit out-of-credit'],
        ['CTI says failure code 34', 'failure', 'finesse-cf:34 34'],
        ['### Warning - 15003 Call Progress', 'Warning', 'twilio:15003 15003'],
        [
            'with ErrorType Invalid Destination',
            'ErrorType',
            'finesse:Invalid Destination Invalid Destination'
        ],
        ['SIP/2.0 403 Number not allowed D13', 'D13', 'telnyx:D13 D13'],
        ['detail says "restricted"', 'detail', 'vonage:restricted restricted'],
        ['status failed', 'status', 'vonage:failed failed'],
        ['not `unanswered`', 'unanswered', 'vonage:unanswered unanswered'],
        [
            'https://developer.vonage.com/api-errors#low-balance. Then',
            'vonage',
            'vonage:low-balance low-balance'
        ],
        ['"403 Caller Origination Number is Invalid D35"', 'D35', 'telnyx:D35 D35'],
        ['| 403 D35 |', 'D35', 'telnyx:D35 D35'],
        [
            'VOICE_ERROR_TYPE.PHONE_NUMBER_NOT_VALID_E164_FORMAT',
            'VOICE_ERROR_TYPE',
            'salesforce:PHONE_NUMBER_NOT_VALID_E164_FORMAT PHONE_NUMBER_NOT_VALID_E164_FORMAT'
        ],
        ['CMN-101 x', 'CMN', 'ringcentral:CMN-101 CMN-101']
    ])('reads %s', (text, word, match) => {
        expect(read(text, word)).toContain(match);
    });

    it.each([
        ['HTTP/1.1 200 OK', 'HTTP'],
        ['SIP/2.0 180 Ringing', 'SIP'],
        ['SIP/2.0\n486 x', 'SIP'],
        ['SIP/2.0/UDP 10.2.3.4', 'SIP'],
        ['Reason: SIP;cause=200;text="Call completed elsewhere"', 'cause'],
        ['because cause=17', 'cause=17'.slice(0, 5)],
        ['entering state [terminating][0]', 'terminating'],
        ['a warning - 15003 Call', 'warning'],
        ['was unanswered', 'unanswered'],
        ['the type of a pre-paid plan', 'type'],
        ['the motor failure 283', 'failure']
    ])('reads nothing in %s', (text, word) => {
        expect(read(text, word)).toEqual([]);
    });
});
