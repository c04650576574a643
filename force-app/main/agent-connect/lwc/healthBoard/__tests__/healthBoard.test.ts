import { reportHealth } from 'c/agentConnectChecks';
import HealthBoard from 'c/healthBoard';
import { recordRun } from 'c/healthRun';
import { nextTurn } from 'c/taskTimer';
import { healthyEvidence, inputOf, VERSION_1 } from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

type Board = ReturnType<typeof render<HealthBoard>>;

const report = reportHealth(inputOf(healthyEvidence()));
const present = recordRun(report, 'Ada', VERSION_1);

function open(properties: Parameters<typeof render<HealthBoard>>[2] = {}): Board {
    return render('c-health-board', HealthBoard, { report, present, ...properties });
}

function tabOf(element: Board): unknown {
    return propertyOf(find(element, 'lightning-tabset'), 'activeTabValue');
}

/** What a tab says when a person chooses it. */
function choose(element: Board, name: string): void {
    const tab = findAll(element, 'lightning-tab').find(
        (item) => propertyOf(item, 'value') === name
    );
    tab?.dispatchEvent(new CustomEvent('active'));
}

describe('the board', () => {
    afterEach(clearDocument);

    it('has everything in five tabs, the checks first', async () => {
        const element = open();

        expect(findAll(element, 'lightning-tab').map((tab) => propertyOf(tab, 'value'))).toEqual([
            'checks',
            'evidence',
            'history',
            'reminder',
            'settings'
        ]);
        expect(tabOf(element)).toBe('checks');
        await expect(element).toBeAccessible();
    });

    it('leads from a check to the tab where evidence is brought', async () => {
        const element = open();

        send(find(element, 'c-health-check-list'), 'bring');
        await settled();

        expect(tabOf(element)).toBe('evidence');
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

    it('shows a check with the focus on it, whichever tab is open', async () => {
        const element = open({ openCheck: 'endpoint' });
        await settled();
        send(find(element, 'c-health-check-list'), 'bring');
        await settled();

        element.showCheck('endpoint');
        await nextTurn();

        expect(tabOf(element)).toBe('checks');
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

    it('stays on the tab that a person chose', async () => {
        const element = open();

        choose(element, 'history');
        await settled();
        element.openCheck = undefined;
        await settled();

        expect(tabOf(element)).toBe('history');
    });

    it('leads to the evidence again after a person went back to the checks', async () => {
        const element = open();
        send(find(element, 'c-health-check-list'), 'bring');
        await settled();
        choose(element, 'checks');
        await settled();
        expect(tabOf(element)).toBe('checks');

        send(find(element, 'c-health-check-list'), 'bring');
        await settled();

        expect(tabOf(element)).toBe('evidence');
    });

    it('draws every check and the history for paper, beside the screen', async () => {
        const element = open();
        expect(shows(element, '.paper')).toBe(false);

        element.isPrinting = true;
        await settled();

        expect(propertyOf(find(element, '.paper c-health-check-list'), 'showAll')).toBe(true);
        expect(shows(element, '.paper c-health-history')).toBe(true);
        expect(shows(element, '.screen c-evidence-import')).toBe(true);
    });

    it('passes on what its parts ask for', () => {
        const element = open();
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
