import { ALWAYS } from 'c/callSimulation';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';
import { consoleLines, postedLines, scrubbedFields } from '../logView';

const TEXTS = { leaks: 'Leaks {0}', clean: 'Clean' };

describe('the log', () => {
    it('is clean where the message has no number', () => {
        const { predictions } = runOf(errorAttempt('twilio:31206'));

        const lines = postedLines(predictions, TEXTS);

        expect(lines).toHaveLength(3);
        expect(lines.every(({ leaks, notes }) => !leaks && notes === 'Clean')).toBe(true);
    });

    it('leaks a number in the message, posted and printed', () => {
        const failure = { pack: 'sip', code: '503', message: 'no route to +15005550006' };
        const { predictions } = runOf({
            kind: 'payload',
            failure,
            dialResolved: false,
            trigger: ALWAYS
        });

        expect(postedLines(predictions, TEXTS).at(-1)?.notes).toBe('Leaks +15005550006');
        expect(consoleLines(predictions, TEXTS)[0]?.leaks).toBe(true);
    });

    it('names what the SDK drops', () => {
        expect(scrubbedFields('3.x')).toBe('phoneNumber, number, name, callAttributes');
        expect(scrubbedFields('4.9+')).toContain('Certificate');
    });
});
