import { reportHealth } from 'c/agentConnectChecks';
import HealthProblems from 'c/healthProblems';
import { forgetNavigateCalls, getNavigateCalledWith } from 'lightning/navigation';
import {
    evidenceOf,
    healthyEvidence,
    inputOf,
    STOPPED
} from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    listen,
    render,
    settled,
    shows
} from '../../../../../../test/components/render';

const WRONG = reportHealth(inputOf([evidenceOf('heartbeat', STOPPED)]));

describe('what is wrong, on the card', () => {
    afterEach(clearDocument);

    it('leads to the check', async () => {
        const element = render('c-health-problems', HealthProblems, { report: WRONG });
        const opened = listen(element, 'open');
        const problem = find(element, 'button');

        problem.click();

        expect(opened).toEqual([{ check: problem.dataset.check }]);
        await expect(element).toBeAccessible();
    });

    it('is silent where nothing is', async () => {
        const report = reportHealth(inputOf(healthyEvidence()));

        const element = render('c-health-problems', HealthProblems, { report });

        expect(shows(element, '.problems')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('has the address of the full checklist, and opens it in the app', async () => {
        forgetNavigateCalls();
        const element = render('c-health-problems', HealthProblems, { report: WRONG });
        await settled();
        const link = find(element, 'footer a');

        expect(link.getAttribute('href')).not.toBe('');
        link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, cancelable: true }));
        expect(getNavigateCalledWith()).toBeUndefined();
        link.click();

        expect(getNavigateCalledWith()).toMatchObject({
            pageReference: { attributes: { apiName: 'Agent_Connect_Health' } }
        });
    });
});
