import { reportHealth } from 'c/agentConnectChecks';
import HealthBoard from 'c/healthBoard';
import { EMPTY_VIEW } from 'c/healthDesk';
import { recordRun } from 'c/healthRun';
import { nextTurn } from 'c/taskTimer';
import { healthyEvidence, inputOf, VERSION_1 } from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

type Board = ReturnType<typeof render<HealthBoard>>;

const report = reportHealth(inputOf(healthyEvidence()));
const view = { ...EMPTY_VIEW, report, present: recordRun(report, 'Ada', VERSION_1) };

function open(properties: Parameters<typeof render<HealthBoard>>[2] = {}): Board {
    return render('c-health-board', HealthBoard, { view, ...properties });
}

function partOf(element: Board): unknown {
    return propertyOf(find(element, 'c-health-sections'), 'chosen');
}

/** A person chooses a part. */
async function choose(element: Board, section: string): Promise<void> {
    send(find(element, 'c-health-sections'), 'choose', { section });
    await settled();
}

describe('the board', () => {
    afterEach(clearDocument);

    it('shows the checks first, and makes the other parts when they are asked for', async () => {
        const element = open();

        expect(partOf(element)).toBe('checks');
        expect(shows(element, 'c-evidence-import')).toBe(false);

        await choose(element, 'evidence');

        expect(shows(element, 'c-evidence-import')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('keeps what was typed in a part that is left', async () => {
        const element = open();
        await choose(element, 'evidence');
        const box = find(element, 'c-evidence-import');

        await choose(element, 'checks');
        expect(box.closest('[hidden]')).not.toBeNull();
        await choose(element, 'evidence');

        expect(find(element, 'c-evidence-import')).toBe(box);
        expect(box.closest('[hidden]')).toBeNull();
    });

    it('leads from a check to where evidence is brought', async () => {
        const element = open();

        send(find(element, 'c-health-check-list'), 'bring');
        await settled();

        expect(partOf(element)).toBe('evidence');
    });

    it('asks to open a check that is closed, and to close one that is open', async () => {
        const element = open();
        const opened = listen(element, 'open');
        const list = find(element, 'c-health-check-list');

        send(list, 'toggle', { check: 'endpoint' });
        element.openCheck = 'endpoint';
        await settled();
        send(list, 'toggle', { check: 'endpoint' });

        expect(opened).toEqual([{ check: 'endpoint' }, { check: undefined }]);
    });

    it('shows a check with the focus on it, whichever part is open', async () => {
        const element = open({ openCheck: 'endpoint' });
        await settled();
        send(find(element, 'c-health-check-list'), 'bring');
        await settled();

        element.showCheck('endpoint');
        await nextTurn();

        expect(partOf(element)).toBe('checks');
        const item = find(element, 'c-health-check-list', '[data-check="endpoint"]');
        expect(item.shadowRoot?.activeElement).toBe(find(item, '.toggle'));
    });

    it('puts the focus on a check again that is shown already', async () => {
        const element = open({ openCheck: 'endpoint' });
        await nextTurn();
        const item = find(element, 'c-health-check-list', '[data-check="endpoint"]');
        find(item, '.toggle').blur();

        element.showCheck('endpoint');
        await nextTurn();

        expect(item.shadowRoot?.activeElement).toBe(find(item, '.toggle'));
    });

    it('stays on the part that a person chose', async () => {
        const element = open();

        await choose(element, 'history');
        element.openCheck = undefined;
        await settled();

        expect(partOf(element)).toBe('history');
    });

    it('leads to the evidence again after a person went back to the checks', async () => {
        const element = open();
        send(find(element, 'c-health-check-list'), 'bring');
        await settled();
        await choose(element, 'checks');
        expect(partOf(element)).toBe('checks');

        send(find(element, 'c-health-check-list'), 'bring');
        await settled();

        expect(partOf(element)).toBe('evidence');
    });

    it('draws every check and the history for paper, beside the screen', async () => {
        const element = open();
        await choose(element, 'evidence');
        expect(shows(element, '.paper')).toBe(false);

        window.dispatchEvent(new CustomEvent('beforeprint'));
        await settled();

        expect(propertyOf(find(element, '.paper c-health-check-list'), 'showAll')).toBe(true);
        expect(shows(element, '.paper c-health-history')).toBe(true);
        expect(partOf(element)).toBe('evidence');

        window.dispatchEvent(new CustomEvent('afterprint'));
        await settled();
        expect(shows(element, '.paper')).toBe(false);
    });

    it('passes on what its parts ask for', async () => {
        const element = open();
        await choose(element, 'evidence');
        await choose(element, 'settings');
        const asked = [
            ['c-health-check-list', 'attest'],
            ['c-health-check-list', 'decide'],
            ['c-evidence-import', 'recognise'],
            ['c-evidence-import', 'apply'],
            ['c-health-settings', 'configure']
        ] as const;
        const heard = asked.map(([, name]) => listen(element, name));

        asked.forEach(([selector, name]) => {
            send(find(element, selector), name, name);
        });

        expect(heard).toEqual(asked.map(([, name]) => [name]));
    });
});
