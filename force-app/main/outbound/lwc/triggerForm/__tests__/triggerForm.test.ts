import TriggerForm from 'c/triggerForm';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    propertyOf,
    render,
    send
} from '../../../../../../test/components/render';

describe('the form of a trigger', () => {
    afterEach(clearDocument);

    it.each([
        [null, 'always', 1],
        [1, 'once', 1],
        [4, 'times', 2]
    ])('of %s times is on %s', async (times, mode, inputs) => {
        const trigger = { times, delayMilliseconds: 5 };
        const element = render('c-trigger-form', TriggerForm, { trigger });

        expect(propertyOf(find(element, 'lightning-combobox'), 'value')).toBe(mode);
        expect(findAll(element, 'lightning-input')).toHaveLength(inputs);
        await expect(element).toBeAccessible();
    });

    it('tells what is chosen', () => {
        const trigger = { times: 4, delayMilliseconds: 5 };
        const element = render('c-trigger-form', TriggerForm, { trigger });
        const told = listen(element, 'trigger');
        const mode = find(element, 'lightning-combobox');

        send(mode, 'change', { value: 'always' });
        send(mode, 'change', { value: 'once' });
        send(mode, 'change', { value: 'times' });
        send(findLabelled(element, 'lightning-input', 'c.Simulator_TriggerTimesLabel'), 'change', {
            value: '0'
        });
        send(findLabelled(element, 'lightning-input', 'c.Simulator_TriggerDelay'), 'change', {
            value: '250'
        });

        expect(told).toEqual([
            { trigger: { times: null, delayMilliseconds: 5 } },
            { trigger: { times: 1, delayMilliseconds: 5 } },
            { trigger: { times: 3, delayMilliseconds: 5 } },
            { trigger: { times: 1, delayMilliseconds: 5 } },
            { trigger: { times: 4, delayMilliseconds: 250 } }
        ]);
    });
});
