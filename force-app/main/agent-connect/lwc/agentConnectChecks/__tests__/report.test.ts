import { HOUR, reportHealth } from 'c/agentConnectChecks';
import {
    evidenceOf,
    healthyEvidence,
    heartbeat,
    inputOf,
    NOW,
    STOPPED
} from '../../../../../../test/agentConnectSamples';

describe('reportHealth', () => {
    it('sums up a healthy org', () => {
        expect(reportHealth(inputOf(healthyEvidence()))).toMatchObject({
            at: NOW,
            verdict: 'healthy',
            wrongSince: undefined,
            score: 100,
            coverage: { judged: 14, applicable: 14, share: 1 },
            next: undefined
        });
    });

    it('tells since when the sender has stopped, and what to do', () => {
        const rest = healthyEvidence().filter(({ kind }) => kind !== 'heartbeat');
        const report = reportHealth(inputOf([...rest, evidenceOf('heartbeat', STOPPED)]));

        expect(report).toMatchObject({
            verdict: 'action-needed',
            wrongSince: NOW - 3 * HOUR,
            next: { action: 'fix', check: 'locked-job' }
        });
    });

    it('tells since when a warning stands', () => {
        const waiting = heartbeat({ waiting: 3, oldestWaitingAt: NOW - HOUR });
        const rest = healthyEvidence().filter(({ kind }) => kind !== 'heartbeat');

        expect(reportHealth(inputOf([...rest, evidenceOf('heartbeat', waiting)]))).toMatchObject({
            verdict: 'attention',
            wrongSince: NOW - HOUR
        });
    });

    it('claims nothing without evidence', () => {
        expect(reportHealth(inputOf([]))).toMatchObject({
            verdict: 'unproven',
            score: null,
            coverage: { judged: 0, share: 0 }
        });
    });
});
