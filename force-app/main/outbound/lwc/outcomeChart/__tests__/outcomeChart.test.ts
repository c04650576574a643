import { HEALTHY_CONDITIONS, simulateLoad } from 'c/callSimulation';
import OutcomeChart from 'c/outcomeChart';
import { judgePhoneNumber } from 'c/phoneNumbers';
import {
    clearDocument,
    find,
    findAll,
    render,
    shows
} from '../../../../../../test/components/render';

describe('the chart', () => {
    afterEach(clearDocument);

    it('has a path for each outcome and a name', async () => {
        const load = {
            calls: 200,
            rate: 10,
            arrivals: 'even',
            reps: 5,
            numbers: ['+12025550143'],
            conditions: HEALTHY_CONDITIONS,
            seed: 1
        } as const;
        const result = simulateLoad(load, { judge: judgePhoneNumber });
        const element = render('c-outcome-chart', OutcomeChart, { result });

        expect(find(element, '[role="img"]').getAttribute('aria-label')).toBe(
            'c.Simulator_ChartTitle'
        );
        expect(element.shadowRoot?.querySelectorAll('path')).toHaveLength(2);
        expect(findAll(element, '.axis')).toHaveLength(1);
        expect(findAll(element, '.legend li').map(({ textContent }) => textContent)).toHaveLength(
            2
        );
        await expect(element).toBeAccessible();
    });

    it('is empty without a result', () => {
        expect(shows(render('c-outcome-chart', OutcomeChart), '.frame')).toBe(false);
    });
});
