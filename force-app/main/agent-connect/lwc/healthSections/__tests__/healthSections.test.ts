import HealthSections from 'c/healthSections';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    send
} from '../../../../../../test/components/render';

function open(): ReturnType<typeof render<HealthSections>> {
    return render('c-health-sections', HealthSections, { chosen: 'history' });
}

describe('the parts of the checklist', () => {
    afterEach(clearDocument);

    it('are the same as tabs and as a list', async () => {
        const element = open();

        const tabs = findAll(element, 'lightning-tab').map((tab) => propertyOf(tab, 'value'));
        expect(tabs).toEqual(['checks', 'evidence', 'history', 'reminder', 'settings']);
        expect(propertyOf(find(element, 'lightning-combobox'), 'options')).toHaveLength(5);
        expect(propertyOf(find(element, 'lightning-combobox'), 'value')).toBe('history');
        expect(propertyOf(find(element, 'lightning-tabset'), 'activeTabValue')).toBe('history');
        await expect(element).toBeAccessible();
    });

    it('are chosen by a tab or in the list', () => {
        const element = open();
        const chosen = listen(element, 'choose');

        send(findAll(element, 'lightning-tab')[1] ?? element, 'active');
        send(find(element, 'lightning-combobox'), 'change', { value: 'settings' });

        expect(chosen).toEqual([{ section: 'evidence' }, { section: 'settings' }]);
    });

    it('say nothing of a part that is shown already, or that there is not', () => {
        const element = open();
        const chosen = listen(element, 'choose');

        send(findAll(element, 'lightning-tab')[2] ?? element, 'active');
        send(find(element, 'lightning-combobox'), 'change', { value: 'other' });

        expect(chosen).toEqual([]);
    });
});
