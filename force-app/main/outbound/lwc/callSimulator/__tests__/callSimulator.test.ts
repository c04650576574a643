import CallSimulator from 'c/callSimulator';
import { FIRST_SCENARIO } from 'c/callSimulation';
import { FIRST_DRAFT } from 'c/simulationDraft';
import type { SimulationDraft } from 'c/simulationDraft';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows,
    textsOf
} from '../../../../../../test/components/render';

const draft: SimulationDraft = { ...FIRST_DRAFT, ids: ['twilio:31206'] };

function open(given = draft) {
    const element = render('c-call-simulator', CallSimulator, {
        catalog: SHIPPED_CATALOG,
        draft: given
    });
    return { element, drafts: listen(element, 'draft') };
}

async function dial(element: Element): Promise<void> {
    findLabelled(element, 'lightning-button', 'c.Simulator_CallDial').click();
    await settled();
}

function told(element: Element): unknown {
    const run = propertyOf(find(element, 'c-failure-explanation'), 'run');
    return Reflect.get(Object(run), 'told');
}

describe('the simulator of a call', () => {
    beforeEach(() => {
        localStorage.clear();
        jest.useFakeTimers();
    });
    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('cannot dial before something is chosen', async () => {
        jest.useRealTimers();
        const { element } = open(FIRST_DRAFT);
        const button = findLabelled(element, 'lightning-button', 'c.Simulator_CallDial');

        expect(propertyOf(button, 'disabled')).toBe(true);
        expect(textsOf(element, '.hint')).toEqual(['c.Simulator_CallNothingChosen']);
        expect(shows(element, 'c-message-panel')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('dials, plays and explains', async () => {
        const { element } = open();
        await dial(element);

        expect(told(element)).toBe('CALL_THROTTLED');
        expect(shows(element, 'c-run-watch')).toBe(true);
        expect(jest.getTimerCount()).toBeGreaterThan(0);
        expect(propertyOf(find(element, 'c-scenario-bar'), 'ticket')).toContain('CALL_THROTTLED');
    });

    it('counts dials, for failures that strike once, and starts over', async () => {
        const { element } = open({ ...draft, trigger: { times: 1, delayMilliseconds: 0 } });
        await dial(element);
        expect(told(element)).toBe('CALL_THROTTLED');

        await dial(element);
        expect(told(element)).toBeUndefined();

        findLabelled(element, 'lightning-button', 'c.Simulator_CallStartOver').click();
        await dial(element);
        expect(told(element)).toBe('CALL_THROTTLED');
    });

    it('shows the same dial on another SDK', async () => {
        const { element, drafts } = open();
        await dial(element);

        send(find(element, 'lightning-radio-group'), 'change', { value: '3.x' });
        send(find(element, 'lightning-radio-group'), 'change', { value: 'moon' });
        await settled();

        expect(drafts).toEqual([{ draft: { ...draft, sdk: '3.x' } }]);
        expect(told(element)).toBe('CAN_NOT_START_THE_CALL');
    });

    it('says what is out of limits', () => {
        const { element } = open({ ...FIRST_DRAFT, kind: 'dial', seed: -1 });

        expect(textsOf(element, '.hint')).toEqual(['c.Simulator_CallInvalid']);
    });

    it('passes edits, names and questions on', () => {
        const { element, drafts } = open();
        send(find(element, 'c-failure-chooser'), 'edit', { draft: FIRST_DRAFT });
        send(find(element, 'c-scenario-bar'), 'rename', { name: 'Ada' });

        expect(drafts).toEqual([{ draft: FIRST_DRAFT }, { draft: { ...draft, name: 'Ada' } }]);
    });

    it('asks for an explanation and shows a wording once it is recorded', async () => {
        const { element } = open();
        await dial(element);
        const explained = listen(element, 'explain');
        const explanation = find(element, 'c-failure-explanation');

        send(explanation, 'explain', { id: 'sip:486' });
        send(explanation, 'record', { constant: 'CALL_THROTTLED', wording: 'Slow down' });
        await settled();

        expect(explained).toEqual([{ id: 'sip:486' }]);
        expect(propertyOf(find(element, 'c-run-watch'), 'wording')).toBe('Slow down');
    });

    it('runs a saved scenario', async () => {
        const { element, drafts } = open();

        send(find(element, 'c-scenario-bar'), 'rerun', { scenario: FIRST_SCENARIO });
        await settled();

        expect(drafts).toMatchObject([{ draft: { kind: 'dial', number: '+15005550006' } }]);
        expect(shows(element, 'c-run-watch')).toBe(true);
    });

    it('never makes a link or a scenario of a pasted error', () => {
        const failure = { pack: 'sip', code: '486' };
        const { element } = open({ ...draft, kind: 'payload', failure });

        expect(propertyOf(find(element, 'c-scenario-bar'), 'scenario')).toBeUndefined();
    });
});
