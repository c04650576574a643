import SoftphonePanel from 'c/softphonePanel';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    render,
    shows,
    textsOf
} from '../../../../../../test/components/render';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

const { steps } = runOf(errorAttempt('twilio:31206'));
const catalog = SHIPPED_CATALOG;

describe('the softphone panel', () => {
    afterEach(clearDocument);

    it('is idle before the call', async () => {
        const element = render('c-softphone-panel', SoftphonePanel, { catalog });

        expect(textsOf(element, '.state')).toEqual(['c.Simulator_SoftphoneIdle']);
        expect(shows(element, '.told')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('says what Salesforce documents where no wording is recorded', async () => {
        const element = render('c-softphone-panel', SoftphonePanel, { catalog, steps });

        expect(textsOf(element, '.state')).toEqual(['c.Simulator_SoftphoneFailed']);
        expect(shows(element, '.hint')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('shows the wording that was recorded', () => {
        const element = render('c-softphone-panel', SoftphonePanel, {
            catalog,
            steps,
            wording: 'Too many calls.'
        });

        expect(find(element, '.wording').textContent).toBe('Too many calls.');
        expect(shows(element, '.hint')).toBe(false);
    });

    it('has no documented meaning for a custom label', () => {
        const custom = runOf({
            kind: 'case',
            number: 40,
            trigger: { times: null, delayMilliseconds: 0 }
        });
        const element = render('c-softphone-panel', SoftphonePanel, {
            catalog,
            steps: custom.steps
        });

        expect(textsOf(element, '.told')).toEqual(['c.Simulator_SoftphoneCustomError']);
        expect(shows(element, '.hint')).toBe(false);
    });
});
