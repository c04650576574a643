import { reportHealth } from 'c/agentConnectChecks';
import type { Evidence } from 'c/agentConnectChecks';
import HealthHistory from 'c/healthHistory';
import { recordRun } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import {
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW,
    STOPPED,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    render,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

function runOf(evidence: readonly Evidence[], at: number, by = 'Ada'): HealthRun {
    return { ...recordRun(reportHealth(inputOf(evidence)), by, VERSION_1), at };
}

const GOOD = runOf(healthyEvidence(), NOW - 2000);
const BAD = runOf([...healthyEvidence(), evidenceOf('heartbeat', STOPPED)], NOW - 1000, 'Grace');

describe('the history', () => {
    afterEach(clearDocument);

    it('says what changed since the newest run, worse first', async () => {
        const element = render('c-health-history', HealthHistory, { runs: [GOOD], present: BAD });

        expect(textOf(find(element, '.changes'))).toContain('c.Health_Worse');
        expect(textOf(find(element, 'section'))).toContain('c.Health_Caveat_different_user');
        expect(textOf(find(element, 'section'))).toContain('c.Health_ScoreDown');
        await expect(element).toBeAccessible();
    });

    it('says that nothing changed', () => {
        const element = render('c-health-history', HealthHistory, { runs: [GOOD], present: GOOD });

        expect(shows(element, '.changes')).toBe(false);
        expect(textOf(find(element, 'section'))).toContain('c.Health_NothingChanged');
    });

    it('lists the runs, newest first', () => {
        const element = render('c-health-history', HealthHistory, {
            runs: [GOOD, BAD],
            present: GOOD
        });

        const rows = textsOf(element, 'tbody tr');
        expect(rows).toHaveLength(2);
        expect(rows[0]).toContain('Grace');
        expect(textOf(find(element, 'section'))).toContain('c.Health_ScoreUp');
    });

    it('draws the trend with its text', async () => {
        const element = render('c-health-history', HealthHistory, {
            runs: [GOOD, BAD, { ...GOOD, at: NOW, score: null }],
            present: GOOD
        });

        const trend = find(element, 'c-health-trend');

        expect(find(trend, 'figure').textContent).toContain('c.Health_TrendSummary');
        expect(shows(trend, 'polygon')).toBe(true);
        expect(shows(trend, 'circle')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('says that there is no run, or none with a score', () => {
        const none = render('c-health-history', HealthHistory, { runs: [], present: GOOD });
        const blank = render('c-health-history', HealthHistory, {
            runs: [{ ...GOOD, score: null }],
            present: GOOD
        });

        expect(textOf(find(none, 'c-health-trend', 'p'))).toBe('c.Health_NoRuns');
        expect(find(blank, 'c-health-trend', 'figure').textContent).toContain(
            'c.Health_TrendNoScore'
        );
    });
});
