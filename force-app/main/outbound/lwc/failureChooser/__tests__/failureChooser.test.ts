import { ALWAYS } from 'c/callSimulation';
import FailureChooser from 'c/failureChooser';
import { FIRST_DRAFT } from 'c/simulationDraft';
import type { DraftKind } from 'c/simulationDraft';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    listen,
    render,
    send,
    shows
} from '../../../../../../test/components/render';

function open(kind: DraftKind) {
    const draft = { ...FIRST_DRAFT, kind };
    const element = render('c-failure-chooser', FailureChooser, {
        catalog: SHIPPED_CATALOG,
        draft
    });
    return { element, edits: listen(element, 'edit'), draft };
}

describe('the choice of a failure', () => {
    afterEach(clearDocument);

    it.each([
        ['error', 'c-error-picker', true],
        ['payload', 'c-payload-reader', true],
        ['case', 'lightning-combobox', true],
        ['dial', 'c-dial-form', false]
    ] as const)('of kind %s shows %s', async (kind, selector, hasTrigger) => {
        const { element } = open(kind);

        expect(shows(element, selector)).toBe(true);
        expect(shows(element, 'c-trigger-form')).toBe(hasTrigger);
        await expect(element).toBeAccessible();
    });

    it.each([
        ['error', 'lightning-radio-group', 'change', { value: 'case' }, { kind: 'case' }],
        ['error', 'lightning-radio-group', 'change', { value: 'moon' }, {}],
        ['error', 'c-error-picker', 'pick', { ids: ['sip:1'] }, { ids: ['sip:1'] }],
        ['error', 'lightning-input', 'change', { checked: true }, { dialResolved: true }],
        ['error', 'c-trigger-form', 'trigger', { trigger: ALWAYS }, { trigger: ALWAYS }],
        ['case', 'lightning-combobox', 'change', { value: '3' }, { caseNumber: 3 }],
        ['dial', 'c-dial-form', 'edit', { number: '1' }, { number: '1' }],
        ['payload', 'c-payload-reader', 'recognize', { failure: undefined }, { failure: undefined }]
    ] as const)('of kind %s takes %s %s', (kind, selector, name, detail, changes) => {
        const { element, edits, draft } = open(kind);

        send(find(element, selector), name, detail);

        expect(edits).toEqual([{ draft: { ...draft, ...changes } }]);
    });
});
