import SettingField from 'c/settingField';
import type { SettingFieldView } from 'c/settingField';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

const TEXT: SettingFieldView = {
    name: 'baseObject',
    label: 'Object',
    help: 'API name',
    kind: 'text',
    value: 'WorkOrder',
    ticked: [],
    options: [],
    effect: 'In effect: WorkOrder',
    after: '',
    fault: '',
    doubt: '',
    reset: 'Use what the page says: Case'
};
const LIST: SettingFieldView = {
    ...TEXT,
    name: 'enabledJobs',
    kind: 'list',
    ticked: ['a'],
    options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b' }
    ],
    reset: ''
};

function open(field: SettingFieldView): ReturnType<typeof render<SettingField>> {
    return render('c-setting-field', SettingField, { field });
}

describe('a setting', () => {
    afterEach(clearDocument);

    it('says what holds, what saving changes, what is doubtful and what it is for', async () => {
        const element = open({ ...TEXT, after: 'Not saved yet: Case', doubt: 'Not seen' });

        const text = textOf(find(element, '.field'));

        expect(text).toContain('In effect: WorkOrder');
        expect(text).toContain('Not saved yet: Case');
        expect(text).toContain('Not seen');
        expect(text).toContain('API name');
        await expect(element).toBeAccessible();
    });

    it('passes on what is typed', () => {
        const element = open(TEXT);
        const changes = listen(element, 'set');

        send(find(element, 'lightning-input'), 'change', { value: 'Order' });

        expect(changes).toEqual([{ name: 'baseObject', value: 'Order' }]);
    });

    it('passes on what is chosen', async () => {
        const element = open({ ...LIST, name: 'hostedIn', kind: 'choice', value: 'b', ticked: [] });
        const changes = listen(element, 'set');
        const choice = find(element, 'lightning-radio-group');

        send(choice, 'change', { value: 'a' });

        expect(propertyOf(choice, 'value')).toBe('b');
        expect(changes).toEqual([{ name: 'hostedIn', value: 'a' }]);
        await expect(element).toBeAccessible();
    });

    it('passes on what is ticked as one text', async () => {
        const element = open(LIST);
        const changes = listen(element, 'set');

        send(find(element, 'lightning-checkbox-group'), 'change', { value: ['a', 'b'] });

        expect(propertyOf(find(element, 'lightning-checkbox-group'), 'value')).toEqual(['a']);
        expect(changes).toEqual([{ name: 'enabledJobs', value: 'a, b' }]);
        await expect(element).toBeAccessible();
    });

    it('takes a setting back', () => {
        const element = open(TEXT);
        const changes = listen(element, 'set');
        const button = find(element, 'lightning-button');

        button.click();

        expect(propertyOf(button, 'label')).toBe('Use what the page says: Case');
        expect(changes).toEqual([{ name: 'baseObject', value: '' }]);
    });

    it('has nothing to take back where nothing is set', () => {
        expect(shows(open(LIST), 'lightning-button')).toBe(false);
    });

    it('says what is wrong once it was left, not while somebody types', async () => {
        const element = open(TEXT);
        const input = find(element, 'lightning-input');
        const report = jest.fn();
        const tell = jest.fn();
        Object.assign(input, { reportValidity: report, setCustomValidity: tell });
        const left = listen(element, 'leave');

        element.field = { ...TEXT, fault: 'No such object' };
        await settled();
        expect(report).not.toHaveBeenCalled();
        send(input, 'blur');
        element.field = { ...TEXT, fault: 'No such object', value: 'x' };
        await settled();

        expect(left).toHaveLength(1);
        expect(tell).toHaveBeenLastCalledWith('No such object');
        expect(report).toHaveBeenCalled();
    });

    it('says what is wrong where the focus is put there, and whether the input is sound', () => {
        const element = open(TEXT);
        const input = find(element, 'lightning-input');
        const report = jest.fn();
        Object.assign(input, { reportValidity: report, checkValidity: () => false });

        element.focusInput();

        expect(report).toHaveBeenCalledTimes(1);
        expect(element.isSound()).toBe(false);
        expect(open(LIST).isSound()).toBe(true);
    });
});
