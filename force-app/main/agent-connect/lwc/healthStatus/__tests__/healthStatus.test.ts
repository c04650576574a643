import { CHECK_STATUSES } from 'c/agentConnectChecks';
import HealthStatus from 'c/healthStatus';
import {
    clearDocument,
    find,
    propertyOf,
    render,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

describe('the status of a check', () => {
    afterEach(clearDocument);

    it.each(CHECK_STATUSES)('is a word beside an icon: %s', async (status) => {
        const element = render('c-health-status', HealthStatus, { status });

        expect(textOf(find(element, '.status'))).toBe(
            `c.Health_Status_${status.replace('-', '_')}`
        );
        await expect(element).toBeAccessible();
    });

    it('has a shape of its own for each, so that colour never tells alone', () => {
        const icons = CHECK_STATUSES.map((status) =>
            propertyOf(
                find(render('c-health-status', HealthStatus, { status }), 'lightning-icon'),
                'iconName'
            )
        );

        expect(new Set(icons).size).toBe(CHECK_STATUSES.length);
    });

    it('stands out where something is wrong, and follows its check', async () => {
        const element = render('c-health-status', HealthStatus, { status: 'fail' });
        expect(shows(element, '.wrong')).toBe(true);

        element.status = 'pass';
        await settled();

        expect(shows(element, '.wrong')).toBe(false);
    });
});
