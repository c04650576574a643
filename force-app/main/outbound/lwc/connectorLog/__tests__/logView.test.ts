import { ALWAYS } from 'c/callSimulation';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';
import { logParts, scrubbedFields } from '../logView';

const TEXTS = { posted: 'Posted', console: 'Console', leaks: 'Leaks {0}', clean: 'Clean' };

describe('the log', () => {
    it('is clean where the message has no number', () => {
        const { predictions } = runOf(errorAttempt('twilio:31206'));

        const [posted] = logParts(predictions, TEXTS);

        expect(posted).toMatchObject({ title: 'Posted', hasLines: true });
        expect(posted?.lines.map(({ leaks, notes }) => [leaks, notes])).toEqual([
            [false, 'Clean'],
            [false, 'Clean'],
            [false, 'Clean']
        ]);
    });

    it('leaks a number in the message, posted and printed', () => {
        const failure = { pack: 'sip', code: '503', message: 'no route to +15005550006' };
        const { predictions } = runOf({
            kind: 'payload',
            failure,
            dialResolved: false,
            trigger: ALWAYS
        });

        const [posted, printed] = logParts(predictions, TEXTS);

        expect(posted?.lines.at(-1)?.notes).toBe('Leaks +15005550006');
        expect(printed).toMatchObject({ title: 'Console', lines: [{ leaks: true }] });
    });

    it('has an empty part for what is posted, and none for a console without a line', () => {
        expect(logParts([], TEXTS)).toEqual([
            { key: 'posted', title: 'Posted', lines: [], hasLines: false }
        ]);
    });

    it('names what the SDK drops', () => {
        expect(scrubbedFields('3.x')).toBe('phoneNumber, number, name, callAttributes');
        expect(scrubbedFields('4.9+')).toContain('Certificate');
    });
});
