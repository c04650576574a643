import { DEFAULT_MAGIC_NUMBERS } from 'c/callSimulation';
import MagicNumberTable from 'c/magicNumberTable';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

const magicNumbers = DEFAULT_MAGIC_NUMBERS.slice(0, 2);

function open() {
    const element = render('c-magic-number-table', MagicNumberTable, { magicNumbers });
    return { element, edits: listen(element, 'edit') };
}

function change(element: Element, kind: string, label: string, value: string): void {
    send(findLabelled(element, kind, `c.Simulator_Magic${label}`), 'change', { value });
}

function add(element: Element): void {
    findLabelled(element, 'lightning-button', 'c.Simulator_MagicAdd').click();
}

describe('the table of magic numbers', () => {
    afterEach(clearDocument);

    it('lists them, and uses one', async () => {
        const { element } = open();
        const used = listen(element, 'dialnumber');

        find(element, '.use').click();

        expect(findAll(element, 'tbody tr')).toHaveLength(2);
        expect(used).toEqual([{ number: '+15005550001' }]);
        await expect(element).toBeAccessible();
    });

    it('adds a number, removes one and restores the list', () => {
        const { element, edits } = open();
        change(element, 'lightning-input', 'Number', ' +15005550099 ');
        change(element, 'lightning-combobox', 'Effect', 'callee-busy');
        change(element, 'lightning-input', 'Times', '2');
        change(element, 'lightning-input', 'Delay', '10');

        add(element);
        find(element, 'lightning-button-icon').click();
        findLabelled(element, 'lightning-button', 'c.Simulator_MagicReset').click();

        expect(edits).toEqual([
            {
                magicNumbers: [
                    ...magicNumbers,
                    {
                        number: '+15005550099',
                        steps: [{ effect: 'callee-busy', times: 2, delayMilliseconds: 10 }],
                        afterwards: 'follow-conditions'
                    }
                ]
            },
            { magicNumbers: [magicNumbers[1]] },
            { magicNumbers: DEFAULT_MAGIC_NUMBERS }
        ]);
    });

    it('refuses what is no number, and says so', async () => {
        const { element, edits } = open();

        add(element);
        await settled();

        expect(edits).toEqual([]);
        expect(shows(element, '[role="alert"]')).toBe(true);
        await expect(element).toBeAccessible();
    });
});
