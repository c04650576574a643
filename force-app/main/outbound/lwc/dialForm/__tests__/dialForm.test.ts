import { HEALTHY_CONDITIONS } from 'c/callSimulation';
import DialForm from 'c/dialForm';
import { FIRST_DRAFT } from 'c/simulationDraft';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    render,
    send,
    textsOf
} from '../../../../../../test/components/render';

describe('the form of a dial', () => {
    afterEach(clearDocument);

    it.each([
        ['+12025550143', 'c.Simulator_DialJudgedValid'],
        ['+49000000', 'c.Simulator_DialJudgedPossible'],
        ['hello', 'c.Simulator_DialJudgedInvalid']
    ])('says of %s what is known of it', async (number, said) => {
        const draft = { ...FIRST_DRAFT, number };
        const element = render('c-dial-form', DialForm, { draft });

        expect(textsOf(element, '[role="status"]')).toEqual([said]);
        await expect(element).toBeAccessible();
    });

    it('tells what changes', () => {
        const element = render('c-dial-form', DialForm);
        const edits = listen(element, 'edit');

        send(findLabelled(element, 'lightning-input', 'c.Simulator_DialNumber'), 'change', {
            value: '123'
        });
        send(findLabelled(element, 'lightning-input', 'c.Simulator_DialSeed'), 'change', {
            value: '9'
        });
        send(find(element, 'c-magic-number-table'), 'dialnumber', { number: '456' });
        send(find(element, 'c-magic-number-table'), 'edit', { magicNumbers: [] });
        send(find(element, 'c-conditions-form'), 'edit', { conditions: HEALTHY_CONDITIONS });

        expect(edits).toEqual([
            { number: '123' },
            { seed: 9 },
            { number: '456' },
            { magicNumbers: [] },
            { conditions: HEALTHY_CONDITIONS }
        ]);
    });
});
