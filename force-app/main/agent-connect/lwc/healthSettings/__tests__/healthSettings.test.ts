import HealthSettings from 'c/healthSettings';
import type { Overrides } from 'c/healthRunStore';
import {
    clearDocument,
    findLabelled,
    listen,
    render,
    send
} from '../../../../../../test/components/render';

type Panel = ReturnType<typeof render<HealthSettings>>;

function open(kept: Overrides = {}): Panel {
    return render('c-health-settings', HealthSettings, { page: { baseObject: 'Case' }, kept });
}

describe('settings for this browser', () => {
    afterEach(clearDocument);

    it('are accessible', async () => {
        await expect(open()).toBeAccessible();
    });

    it('are asked for together with what is kept already', () => {
        const element = open({ packageVersion: '1.67' });
        const asked = listen(element, 'configure');
        const field = findLabelled(element, 'lightning-input', 'c.Health_SettingSendAtField');
        Object.assign(field, { name: 'sendAtField' });

        send(field, 'change', { value: 'Send_At__c' });
        findLabelled(element, 'lightning-button', 'c.Health_UseSettings').click();

        expect(asked).toEqual([{ packageVersion: '1.67', sendAtField: 'Send_At__c' }]);
    });

    it('can be forgotten', () => {
        const element = open({ packageVersion: '1.67' });
        const asked = listen(element, 'configure');

        findLabelled(element, 'lightning-button', 'c.Health_ForgetSettings').click();

        expect(asked).toEqual([{}]);
    });
});
