import { HEALTHY_CONDITIONS } from 'c/callSimulation';
import ConditionsForm from 'c/conditionsForm';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    send
} from '../../../../../../test/components/render';

describe('the form of conditions', () => {
    afterEach(clearDocument);

    it('shows every condition with the names of vendors', async () => {
        const element = render('c-conditions-form', ConditionsForm, { catalog: SHIPPED_CATALOG });

        expect(findAll(element, '[data-name]')).toHaveLength(26);
        expect(propertyOf(find(element, '[data-name="vendor"]'), 'options')).toContainEqual({
            label: 'Amazon Connect',
            value: 'connect'
        });
        await expect(element).toBeAccessible();
    });

    it('tells the changed conditions', () => {
        const element = render('c-conditions-form', ConditionsForm);
        const edits = listen(element, 'edit');

        send(find(element, '[data-name="packetLoss"]'), 'change', { value: '50' });
        send(find(element, '[data-name="queueConfigured"]'), 'change', { checked: false });

        expect(edits).toEqual([
            {
                conditions: {
                    ...HEALTHY_CONDITIONS,
                    network: { ...HEALTHY_CONDITIONS.network, packetLoss: 0.5 }
                }
            },
            { conditions: { ...HEALTHY_CONDITIONS, outboundQueueConfigured: false } }
        ]);
    });
});
