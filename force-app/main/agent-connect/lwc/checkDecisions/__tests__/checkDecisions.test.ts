import { checkOf, DAY } from 'c/agentConnectChecks';
import CheckDecisions from 'c/checkDecisions';
import type { CheckStateRecord } from 'c/healthRun';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

type Form = ReturnType<typeof render<CheckDecisions>>;

function open(decisions: CheckStateRecord['decisions'] = {}): Form {
    return render('c-check-decisions', CheckDecisions, {
        check: checkOf('endpoint'),
        decided: { check: 'endpoint', decisions },
        userId: '005A',
        maySave: true
    });
}

const by = { by: 'Ada', at: 0 };

describe('decisions about a check', () => {
    afterEach(clearDocument);

    it('are accessible', async () => {
        await expect(open()).toBeAccessible();
    });

    it('let a word count as long as the check grants at the most', () => {
        const choices: unknown = propertyOf(find(open(), 'lightning-combobox'), 'options');

        expect(choices).toMatchObject([
            { value: String(DAY / 24) },
            { value: String(DAY) },
            { value: String(7 * DAY) },
            { value: String(30 * DAY) },
            { value: String(90 * DAY) }
        ]);
    });

    it('take the word of a person for a time', () => {
        const element = open();
        const attested = listen(element, 'attest');

        send(find(element, 'lightning-combobox'), 'change', { value: String(DAY) });
        findLabelled(element, 'lightning-button', 'c.Health_InOrder').click();
        findLabelled(element, 'lightning-button', 'c.Health_Problem').click();

        expect(attested).toEqual([
            { check: 'endpoint', answer: 'in-order', span: DAY },
            { check: 'endpoint', answer: 'problem', span: DAY }
        ]);
    });

    it('put a check aside and take it back', () => {
        const element = open({ snoozedUntil: { value: Date.now() + DAY, ...by } });
        const decided = listen(element, 'decide');

        send(find(element, 'lightning-button-menu'), 'select', { value: String(DAY) });
        findLabelled(element, 'lightning-button', 'c.Health_Wake').click();

        expect(decided).toMatchObject([
            { check: 'endpoint', name: 'snoozedUntil' },
            { check: 'endpoint', name: 'snoozedUntil', value: null }
        ]);
    });

    it('assign it', () => {
        const element = open();
        const mine = open({ assignee: { value: '005A', ...by } });
        const decided = [listen(element, 'decide'), listen(mine, 'decide')];

        findLabelled(element, 'lightning-button', 'c.Health_AssignToMe').click();
        send(find(element, 'lightning-record-picker'), 'change', { recordId: '005B' });
        findLabelled(mine, 'lightning-button', 'c.Health_Release').click();

        expect(decided).toEqual([
            [
                { check: 'endpoint', name: 'assignee', value: '005A' },
                { check: 'endpoint', name: 'assignee', value: '005B' }
            ],
            [{ check: 'endpoint', name: 'assignee', value: null }]
        ]);
    });

    it('set a due date, a reason and a note', async () => {
        const element = open();
        const decided = listen(element, 'decide');

        send(findLabelled(element, 'lightning-input', 'c.Health_DueDate'), 'change', {
            value: '2026-12-01'
        });
        send(findLabelled(element, 'lightning-input', 'c.Health_NotApplicableReason'), 'change', {
            value: ' We use a proxy. '
        });
        send(find(element, 'lightning-textarea'), 'change', { value: 'A note' });
        await settled();
        findLabelled(element, 'lightning-button', 'c.Health_SaveReason').click();
        findLabelled(element, 'lightning-button', 'c.Health_SaveNote').click();

        expect(decided).toEqual([
            { check: 'endpoint', name: 'due', value: Date.UTC(2026, 11, 1) },
            { check: 'endpoint', name: 'notApplicable', value: 'We use a proxy.' },
            { check: 'endpoint', name: 'note', value: 'A note' }
        ]);
    });

    it('take back a date, a reason and a note that are emptied', async () => {
        const element = open({
            due: { value: 0, ...by },
            notApplicable: { value: 'because', ...by },
            note: { value: 'note', ...by }
        });
        const decided = listen(element, 'decide');

        send(findLabelled(element, 'lightning-input', 'c.Health_DueDate'), 'change', { value: '' });
        send(findLabelled(element, 'lightning-input', 'c.Health_NotApplicableReason'), 'change', {
            value: ''
        });
        send(find(element, 'lightning-textarea'), 'change', { value: ' ' });
        await settled();
        findLabelled(element, 'lightning-button', 'c.Health_SaveReason').click();
        findLabelled(element, 'lightning-button', 'c.Health_SaveNote').click();

        expect(decided).toMatchObject([{ value: null }, { value: null }, { value: null }]);
    });

    it('ask for no word where a check takes none, and say where nothing can be saved', () => {
        const element = render('c-check-decisions', CheckDecisions, {
            check: { ...checkOf('endpoint'), accepts: [] },
            decided: { check: 'endpoint', decisions: {} }
        });

        expect(shows(element, 'lightning-combobox')).toBe(false);
        expect(shows(element, '.slds-text-color_weak')).toBe(true);
    });
});
