import { reportHealth } from 'c/agentConnectChecks';
import HealthTrend from 'c/healthTrend';
import { recordRun } from 'c/healthRun';
import {
    healthyEvidence,
    inputOf,
    NOW,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    findAll,
    render,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

const RUN = recordRun(reportHealth(inputOf(healthyEvidence())), 'Ada', VERSION_1);

describe('the trend', () => {
    afterEach(clearDocument);

    it('is a picture that says in words what it shows', async () => {
        const element = render('c-health-trend', HealthTrend, {
            runs: [RUN, { ...RUN, at: NOW + 1, score: 40, verdict: 'attention' }]
        });

        const picture = element.shadowRoot?.querySelector('svg');
        expect(picture?.getAttribute('aria-label')).toBe('c.Health_TrendSummary');
        expect(findAll(element, 'rect')).toHaveLength(2);
        expect(findAll(element, 'circle')).toHaveLength(1);
        expect(findAll(element, 'polygon')).toHaveLength(1);
        expect(findAll(element, 'lightning-formatted-date-time')).toHaveLength(2);
        await expect(element).toBeAccessible();
    });

    it('says that there is nothing yet, until there is', async () => {
        const element = render('c-health-trend', HealthTrend, { runs: [] });
        expect(textOf(find(element, 'p'))).toBe('c.Health_NoRuns');

        element.runs = [RUN];
        await settled();

        expect(shows(element, 'figure')).toBe(true);
        expect(findAll(element, 'lightning-formatted-date-time')).toHaveLength(1);
        await expect(element).toBeAccessible();
    });
});
