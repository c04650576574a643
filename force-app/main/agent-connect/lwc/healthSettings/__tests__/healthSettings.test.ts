import { SETTING_NAMES } from 'c/checklistSettings';
import HealthSettings from 'c/healthSettings';
import type { SettingName, SettingValues } from 'c/checklistSettings';
import { answered, startOrg } from '../../../../../../test/agentConnect/situation';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    shows,
    textOf
} from '../../../../../../test/components/render';

type Panel = ReturnType<typeof render<HealthSettings>>;

function open(kept: SettingValues = {}, page: SettingValues = { baseObject: 'Case' }): Panel {
    startOrg('healthy');
    return render('c-health-settings', HealthSettings, { page, kept });
}

function fieldOf(element: Panel, name: SettingName): HTMLElement {
    const found = findAll(element, 'c-setting-field').find(
        (item) => Reflect.get(Object(propertyOf(item, 'field')), 'name') === name
    );
    if (!found) {
        throw new Error(`No field ${name}`);
    }
    return found;
}

function type(element: Panel, name: SettingName, value: string): void {
    send(fieldOf(element, name), 'set', { name, value });
}

async function save(element: Panel): Promise<void> {
    findLabelled(element, 'lightning-button', 'c.Health_UseSettings').click();
    await answered();
}

describe('the settings', () => {
    afterEach(clearDocument);

    it('are all there, and accessible', async () => {
        const element = open({ thresholdMinutes: '60' });

        expect(findAll(element, 'c-setting-field')).toHaveLength(SETTING_NAMES.length);
        await expect(element).toBeAccessible();
    });

    it('are asked for together with what is kept already', async () => {
        const element = open({ packageVersion: '1.67' });
        const asked = listen(element, 'configure');

        type(element, 'thresholdMinutes', '60');
        type(element, 'enabledJobs', 'data-return');
        type(element, 'subdomain', 'acme');
        await save(element);

        expect(asked).toEqual([
            {
                packageVersion: '1.67',
                thresholdMinutes: '60',
                enabledJobs: 'data-return',
                subdomain: 'acme'
            }
        ]);
        expect(textOf(find(element, '[role="status"]'))).toBe('c.Health_SettingsSaved');
    });

    it('are saved once the org knows the names', async () => {
        const element = open();
        const asked = listen(element, 'configure');

        type(element, 'sendAtField', 'Send_Survey_At__c');
        await save(element);

        expect(asked).toEqual([{ sendAtField: 'Send_Survey_At__c' }]);
    });

    it.each([
        ['requestsObject', 'Nothing__c', 'c.Health_SettingFault_object'],
        ['sendAtField', 'Nothing__c', 'c.Health_SettingFault_field'],
        ['thresholdMinutes', '1', 'c.Health_SettingFault_minutes'],
        ['baseObject', 'no name', 'c.Health_SettingFault_name']
    ] as const)('are not saved with the %s %s', async (name, value, fault) => {
        const element = open();
        const asked = listen(element, 'configure');

        type(element, name, value);
        await save(element);

        expect(asked).toEqual([]);
        expect(propertyOf(fieldOf(element, name), 'field')).toMatchObject({ fault });
        expect(textOf(find(element, '[role="status"]'))).toBe('c.Health_SettingsFaulty');
        await expect(element).toBeAccessible();
    });

    it('are not saved where an input holds what is no value', async () => {
        const element = open();
        const asked = listen(element, 'configure');
        const input = find(fieldOf(element, 'thresholdMinutes'), 'lightning-input');
        Object.assign(input, { checkValidity: () => false });

        await save(element);

        expect(asked).toEqual([]);
    });

    it('are saved with a mapped object that this user does not see, and say so', async () => {
        const element = open();
        const asked = listen(element, 'configure');

        type(element, 'mappedObjects', 'Case, Hidden__c');
        send(fieldOf(element, 'mappedObjects'), 'leave');
        await answered();
        expect(propertyOf(fieldOf(element, 'mappedObjects'), 'field')).toMatchObject({
            fault: '',
            doubt: 'c.Health_SettingUnseen'
        });
        await save(element);

        expect(asked).toEqual([{ mappedObjects: 'Case, Hidden__c' }]);
    });

    it('are taken back one by one', async () => {
        const element = open({ packageVersion: '1.67', subdomain: 'acme' });
        const asked = listen(element, 'configure');

        type(element, 'subdomain', '');
        await save(element);

        expect(asked).toEqual([{ packageVersion: '1.67' }]);
    });

    it('can be reverted before they are saved', async () => {
        const element = open({ subdomain: 'acme' });
        const asked = listen(element, 'configure');
        const revert = findLabelled(element, 'lightning-button', 'c.Health_RevertSettings');
        expect(propertyOf(revert, 'disabled')).toBe(true);

        type(element, 'subdomain', 'other');
        await answered();
        expect(propertyOf(revert, 'disabled')).toBe(false);
        revert.click();
        await answered();

        expect(propertyOf(fieldOf(element, 'subdomain'), 'field')).toMatchObject({ value: 'acme' });
        expect(asked).toEqual([]);
    });

    it('can all be forgotten', () => {
        const element = open({ packageVersion: '1.67' });
        const asked = listen(element, 'configure');

        findLabelled(element, 'lightning-button', 'c.Health_ForgetSettings').click();

        expect(asked).toEqual([{}]);
    });

    it('say so where the browser keeps nothing', () => {
        const silent = open();
        const telling = render('c-health-settings', HealthSettings, { keepsNothing: true });

        expect(shows(silent, '[role="alert"]')).toBe(false);
        expect(textOf(find(telling, '[role="alert"]'))).toBe('c.Health_SettingsNotKept');
    });
});
