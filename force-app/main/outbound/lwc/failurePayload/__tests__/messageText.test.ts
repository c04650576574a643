import { messageOf } from '../messageText';

describe('the message of an error', () => {
    it.each([
        ['{"a":{"message":"Two words"}}', 'Two words'],
        ['{"errorMessage" : "Say \\"no\\""}', 'Say "no"'],
        ["reason: 'busy'", 'busy'],
        ['Reason: Q.850;cause=17;text="User busy"', 'User busy'],
        ['<errorMessage> No route </errorMessage>', 'No route'],
        ['{"messages":[]}', undefined],
        ['', undefined]
    ])('of %s is %s', (text, message) => {
        expect(messageOf(text)).toBe(message);
    });

    it('is had in a moment of a text made to be slow', () => {
        const started = performance.now();

        messageOf('message="'.repeat(10_000));
        messageOf(`message${' '.repeat(90_000)}`);

        expect(performance.now() - started).toBeLessThan(1000);
    });
});
