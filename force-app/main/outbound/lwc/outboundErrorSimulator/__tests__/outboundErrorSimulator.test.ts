import { FIRST_SCENARIO, writeScenario } from 'c/callSimulation';
import OutboundErrorSimulator from 'c/outboundErrorSimulator';
import { FIRST_DRAFT } from 'c/simulationDraft';
import { scenarioOfError } from 'c/simulatorState';
import {
    emitPageReference,
    forgetNavigateCalls,
    getNavigateCalledWith,
    getNavigateCalls
} from 'lightning/navigation';
import { serveResources } from '../../../../../../test/catalog/resourceServer';
import {
    clearDocument,
    find,
    findAll,
    propertyOf,
    render,
    send,
    shows
} from '../../../../../../test/components/render';

const PAGE = { type: 'standard__navItemPage', attributes: { apiName: 'Simulator' } };

async function settle(): Promise<void> {
    await jest.advanceTimersByTimeAsync(0);
}

async function open(
    state: Readonly<Record<string, string>> = {},
    properties: Partial<Pick<OutboundErrorSimulator, 'sdk' | 'heading'>> = {}
) {
    const element = render('c-outbound-error-simulator', OutboundErrorSimulator, properties);
    emitPageReference({ ...PAGE, state });
    await jest.advanceTimersByTimeAsync(1000);
    return element;
}

function draftOf(element: Element): unknown {
    return propertyOf(find(element, 'c-call-simulator'), 'draft');
}

describe('the outbound error simulator', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        serveResources();
        forgetNavigateCalls();
        localStorage.clear();
    });
    afterEach(() => {
        clearDocument();
        jest.useRealTimers();
    });

    it('says that no call is ever placed, and where it is', async () => {
        const element = await open();

        expect(element.shadowRoot?.textContent).toContain('c.Simulator_ShellPromise');
        expect(element.shadowRoot?.textContent).toContain('c.Simulator_ShellEnvironmentLocal');
        expect(shows(element, 'c-call-simulator')).toBe(true);
    });

    it('begins with the SDK that the page says', async () => {
        const element = await open({}, { sdk: '3.x', heading: 'Drills' });

        expect(draftOf(element)).toMatchObject({ sdk: '3.x' });
        expect(find(element, 'h2').textContent).toBe('Drills');
    });

    it('takes a version for the SDK, too', async () => {
        expect(draftOf(await open({}, { sdk: '4.8.1' }))).toMatchObject({ sdk: '4.0–4.8' });
    });

    it('dials the failure that another page hands over', async () => {
        const element = await open({ c__failure: 'twilio:31206' });

        expect(draftOf(element)).toMatchObject({ kind: 'error', ids: ['twilio:31206'] });
        expect(shows(find(element, 'c-call-simulator'), 'c-run-watch')).toBe(true);
    });

    it('dials a shared scenario, and shares it again', async () => {
        const text = writeScenario({ ...FIRST_SCENARIO, name: 'Ada' });
        const element = await open({ c__scenario: text });

        expect(draftOf(element)).toMatchObject({ kind: 'dial', name: 'Ada' });
        expect(propertyOf(find(element, 'c-call-simulator'), 'link')).toContain(text);
    });

    it('says what is wrong with a link', async () => {
        const element = await open({ c__scenario: '1.x' });

        expect(find(element, '[role="alert"]').textContent).toBe('c.Simulator_ShellBadLink');
    });

    it.each([
        ['drill', 'c-coverage-drill'],
        ['load', 'c-load-drill'],
        ['mapping', 'c-mapping-check'],
        ['code', 'c-connector-code-panel']
    ])('shows the view %s', async (view, selector) => {
        const element = await open({ c__view: view });

        expect(shows(element, selector)).toBe(true);
        expect(shows(element, 'c-call-simulator')).toBe(false);
    });

    it('writes the view into the address', async () => {
        const element = await open();
        send(find(element, '[data-view="call"]'), 'active');
        expect(getNavigateCalls()).toEqual([]);

        send(find(element, '[data-view="drill"]'), 'active');
        await settle();

        expect(getNavigateCalledWith()?.pageReference.state).toEqual({ c__view: 'drill' });
        expect(shows(element, 'c-coverage-drill')).toBe(true);
    });

    it('makes a link of what is chosen, never of a pasted payload', async () => {
        const element = await open({ c__failure: 'sip:486' });
        const simulator = find(element, 'c-call-simulator');
        const draft = { ...FIRST_DRAFT, ids: ['sip:486'] };

        send(simulator, 'draft', { draft: { ...draft, ids: ['sip:503'] } });
        await settle();
        expect(propertyOf(simulator, 'link')).toContain(
            writeScenario(scenarioOfError('sip:503', '4.9+'))
        );

        const failure = { pack: 'sip', code: '486', message: 'secret' };
        send(simulator, 'draft', { draft: { ...draft, kind: 'payload', failure } });
        await settle();
        expect(propertyOf(simulator, 'link')).toBe('');
    });

    it('opens the explorer to explain a code', async () => {
        const element = await open();

        send(find(element, 'c-call-simulator'), 'explain', { id: 'sip:486' });

        expect(getNavigateCalledWith()?.pageReference).toEqual({
            type: 'standard__navItemPage',
            attributes: { apiName: 'Error_Code_Explorer' },
            state: { c__entry: 'sip:486' }
        });
    });

    it('simulates a code of the drill', async () => {
        const element = await open({ c__view: 'drill' });

        send(find(element, 'c-coverage-drill'), 'simulate', { id: 'sip:486' });
        await settle();

        expect(draftOf(element)).toMatchObject({ kind: 'error', ids: ['sip:486'] });
    });

    it('keeps a mapping for the drills, and a load for its link', async () => {
        const element = await open({ c__view: 'mapping' });
        send(find(element, 'c-mapping-check'), 'use', { overrides: [] });
        send(find(element, '[data-view="load"]'), 'active');
        await settle();
        const load = find(element, 'c-load-drill');
        expect(propertyOf(load, 'overrides')).toEqual([]);

        send(load, 'load', { scenario: FIRST_SCENARIO });
        await settle();
        expect(propertyOf(load, 'link')).toContain('c__scenario=');
    });

    it('stands where there is no page, too', async () => {
        const element = render('c-outbound-error-simulator', OutboundErrorSimulator);
        emitPageReference(undefined);
        await jest.advanceTimersByTimeAsync(1000);
        send(find(element, '[data-view="drill"]'), 'active');
        await settle();

        expect(getNavigateCalls()).toEqual([]);
        expect(findAll(element, 'c-coverage-drill')).toHaveLength(1);
    });

    it('is accessible', async () => {
        const element = await open();
        jest.useRealTimers();

        await expect(element).toBeAccessible();
    });
});
