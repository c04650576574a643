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
    findAll,
    propertyOf,
    render,
    settled,
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

    it('says what each run changed, and nothing of the oldest', async () => {
        const element = render('c-health-history', HealthHistory, {
            runs: [GOOD, BAD, { ...BAD, at: NOW }],
            present: GOOD
        });

        const [newest, middle, oldest] = textsOf(element, 'tbody tr');

        expect(newest).toContain('c.Health_NothingChanged');
        expect(middle).toContain('c.Health_ChangedFrom');
        expect(oldest).not.toContain('Change');
        await expect(element).toBeAccessible();
    });

    it('says who decided what and when, newest first', async () => {
        const by = { by: 'Ada', at: NOW - 5 };
        const element = render('c-health-history', HealthHistory, {
            states: [
                {
                    check: 'endpoint',
                    decisions: {
                        snoozedUntil: { value: NOW, ...by },
                        notApplicable: { value: 'We use a proxy', by: 'Grace', at: NOW },
                        assignee: { value: '005000000000007AAA', ...by },
                        due: { value: NOW, ...by },
                        note: { value: null, ...by }
                    }
                },
                { check: 'apex-jobs', decisions: {} }
            ]
        });
        await settled();

        const rows = textsOf(element, 'tbody tr');
        expect(rows).toHaveLength(5);
        expect(rows[0]).toContain('We use a proxy');
        expect(rows[0]).toContain('Grace');
        expect(rows.join()).toContain('c.Health_TakenBack');
        expect(propertyOf(find(element, 'c-user-name'), 'userId')).toBe('005000000000007AAA');
        expect(
            findAll(element, 'lightning-formatted-date-time').map((date) =>
                propertyOf(date, 'timeZone')
            )
        ).toContain('UTC');
        await expect(element).toBeAccessible();
    });

    it('lists no figures of a run that saw no package', () => {
        const element = render('c-health-history', HealthHistory, {
            runs: [{ ...GOOD, verdict: 'no-access' }],
            present: GOOD
        });

        const [row] = textsOf(element, 'tbody tr');
        expect(row).toContain('–');
        expect(row).not.toContain('%');
        expect(row).not.toContain('c.Health_CoverageShort');
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
            'c.Health_TrendOneNoScore'
        );
    });
});
