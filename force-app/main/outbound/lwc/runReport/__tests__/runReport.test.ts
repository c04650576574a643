import { ACTORS, ALWAYS } from 'c/callSimulation';
import { formatRun } from 'c/runReport';
import { ACTOR_NAMES, ENDING_TEXTS, STEP_TEXTS } from 'c/simulatorLabels';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

const TEXTS = {
    title: 'Simulation',
    promise: 'No call was placed.',
    sdk: 'SDK',
    mapped: 'Mapped to',
    why: 'Why',
    fix: 'Fix',
    sequence: 'Steps',
    compared: 'Compared',
    actors: ACTOR_NAMES,
    steps: STEP_TEXTS,
    endings: ENDING_TEXTS
};

describe('a run for a ticket', () => {
    it('says what Salesforce is told, why, how to fix it, step by step', () => {
        const text = formatRun(runOf(errorAttempt('twilio:31206')), 'Busy | hour', '', TEXTS);

        expect(text).toContain('## Simulation: Busy \\| hour');
        expect(text).toContain('No call was placed.');
        expect(text).toContain('`CALL_THROTTLED`');
        expect(text).toContain('- Mapped to: `CALL_THROTTLED`');
        expect(text).toMatch(/Fix:\n {4}1\. /);
        expect(text).toMatch(/1\. 0\.15 s, .* → /);
        expect(text).toContain('- 3.x: CALL\\_FAILED → ERROR CAN\\_NOT\\_START\\_THE\\_CALL');
        expect(ACTORS.length).toBe(5);
    });

    it('ends with the link where there is one', () => {
        const text = formatRun(runOf(errorAttempt('sip:486')), '', 'https://example.org/x', TEXTS);

        expect(text.trimEnd().endsWith('https://example.org/x')).toBe(true);
        expect(text).toContain('## Simulation\n');
    });

    it('holds no phone number and no e-mail address', () => {
        const failure = { pack: 'nobody', code: 'ada@example.org +15005550006' };
        const run = runOf({ kind: 'payload', failure, dialResolved: false, trigger: ALWAYS });

        const text = formatRun(run, '', '', TEXTS);

        expect(text).not.toContain('+15005550006');
        expect(text).not.toContain('ada@example.org');
    });

    it('is had of a call that connects', () => {
        const attempt = {
            kind: 'error',
            ids: ['sip:486'],
            dialResolved: false,
            trigger: { times: 1, delayMilliseconds: 0 }
        } as const;

        expect(formatRun(runOf(attempt, { dialledBefore: 1 }), '', '', TEXTS)).toContain(
            ENDING_TEXTS.connected
        );
    });
});
