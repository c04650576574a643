import { reportHealth } from 'c/agentConnectChecks';
import {
    contextOf,
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW,
    STOPPED
} from '../../../../../../test/agentConnectSamples';
import { viewProblems, viewRest } from '../problemsView';

describe('what is wrong, for a card', () => {
    it('is nothing where all is well', () => {
        const report = reportHealth(inputOf(healthyEvidence()));

        expect(viewProblems(report)).toEqual([]);
        expect(viewRest(report)).toBe('');
    });

    it('begins with what failed', () => {
        const problems = viewProblems(reportHealth(inputOf([evidenceOf('heartbeat', STOPPED)])));

        expect(problems[0]).toMatchObject({ status: 'fail' });
        expect(problems[0]?.reason).not.toBe('');
        expect(problems.length).toBeLessThanOrEqual(4);
    });

    it('says how much is not known and put aside', () => {
        const settings = [{ check: 'endpoint', snoozedUntil: NOW + 1000 } as const];

        const rest = viewRest(reportHealth(inputOf([], { settings })));

        expect(rest).toBe('c.Health_NotKnownCount · c.Health_SnoozedCount');
    });

    it('counts nothing of a package that cannot be seen', () => {
        const context = contextOf({ profile: { status: 'not-found' } });

        expect(viewRest(reportHealth(inputOf([], { context })))).toBe('');
    });
});
