import AgentConnectHealthChecklist from 'c/agentConnectHealthChecklist';
import { readDrafts, readKeptSettings, saveCheckState } from 'c/healthRunStore';
import { nextTurn } from 'c/taskTimer';
import {
    emitPageReference,
    forgetNavigateCalls,
    getNavigateCalledWith
} from 'lightning/navigation';
import { failSaves, localOrg } from '../../../../../../preview/org/org';
import { SITUATIONS } from '../../../../../../preview/org/situations';
import type { Situation } from '../../../../../../preview/org/situations';
import { answered, startOrg } from '../../../../../../test/agentConnect/situation';
import {
    clearDocument,
    find,
    findAll,
    propertyOf,
    render,
    send,
    shows,
    textOf
} from '../../../../../../test/components/render';

type Screen = ReturnType<typeof render<AgentConnectHealthChecklist>>;

async function open(situation: Situation, layout = 'full'): Promise<Screen> {
    startOrg(situation);
    const element = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {
        layout
    });
    await answered();
    return element;
}

function verdictOf(element: Screen): string | undefined {
    return find(element, 'c-health-summary', '[data-verdict]').dataset.verdict;
}

function statusOf(element: Screen, check: string): string | undefined {
    const item = find(element, 'c-health-board', 'c-health-check-list', `[data-check="${check}"]`);
    return find(item, 'article').dataset.status;
}

function recordedRuns(): number {
    return localOrg().objects.Agent_Connect_Health_Run__c?.records.length ?? 0;
}

describe('the health checklist', () => {
    afterEach(() => {
        clearDocument();
        failSaves(undefined);
    });

    it.each([
        ['healthy', 'healthy'],
        ['sender-stopped', 'action-needed'],
        ['employee-is-queue', 'action-needed'],
        ['endpoint-sapi', 'action-needed'],
        ['cpu-limit', 'action-needed'],
        ['locked-job', 'action-needed'],
        ['not-installed', 'not-found'],
        ['no-permission', 'no-access'],
        ['view-only', 'healthy'],
        ['package-2', 'no-problem-found']
    ] as const)('says of %s: %s', async (situation, verdict) => {
        const element = await open(situation);

        expect(verdictOf(element)).toBe(verdict);
    });

    it.each(SITUATIONS.map(([id]) => id))('is accessible with %s', async (situation) => {
        const element = await open(situation);

        await expect(element).toBeAccessible();
    });

    it.each([
        ['sender-stopped', 'scheduled-jobs'],
        ['employee-is-queue', 'requests-successful'],
        ['endpoint-sapi', 'endpoint'],
        ['cpu-limit', 'cpu-limit'],
        ['locked-job', 'locked-job']
    ] as const)('finds the cause of %s in %s', async (situation, check) => {
        const element = await open(situation);

        expect(statusOf(element, check)).toBe('fail');
    });

    it.each([
        ['sender-stopped', 'scheduled-jobs'],
        ['employee-is-queue', 'requests-successful'],
        ['endpoint-sapi', 'endpoint'],
        ['cpu-limit', 'cpu-limit'],
        ['locked-job', 'locked-job']
    ] as const)('names the cause of %s first: %s', async (situation, check) => {
        const element = await open(situation, 'compact');

        expect(find(element, 'c-health-problems', '.problems [data-check]').dataset.check).toBe(
            check
        );
        expect(find(element, 'c-health-summary', 'button').dataset.check).toBe(check);
    });

    it('reads anew with the names that an admin enters, and keeps them in the browser', async () => {
        const element = await open('healthy');

        send(find(element, 'c-health-board'), 'configure', { packageVersion: '1.40' });
        await nextTurn();
        await answered();

        expect(statusOf(element, 'job-monitor')).toBe('not-applicable');
        expect(readKeptSettings()).toEqual({ packageVersion: '1.40' });
    });

    it('lets the panel win over the page, and the page hold again once that is taken back', async () => {
        startOrg('healthy');
        const element = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {
            enabledJobs: 'request-sender',
            subdomain: 'page'
        });
        await answered();
        const board = find(element, 'c-health-board');
        const subdomain = (): unknown => Reflect.get(Object(propertyOf(board, 'view')), 'links');
        expect(statusOf(element, 'data-return')).toBe('not-applicable');

        send(board, 'configure', { enabledJobs: 'request-sender, data-return', subdomain: 'here' });
        await nextTurn();
        await answered();
        expect(statusOf(element, 'data-return')).toBe('pass');
        expect(subdomain()).toMatchObject({ subdomain: 'here' });

        send(board, 'configure', {});
        await nextTurn();
        await answered();
        expect(statusOf(element, 'data-return')).toBe('not-applicable');
        expect(subdomain()).toMatchObject({ subdomain: 'page' });
    });

    it('takes the mapped objects and the threshold of the panel at once', async () => {
        const element = await open('sender-stopped');
        const reader = (): unknown =>
            propertyOf(find(element, 'c-agent-connect-reader'), 'settings');

        send(find(element, 'c-health-board'), 'configure', {
            mappedObjects: 'Case, WorkOrder',
            thresholdMinutes: '1440'
        });
        await nextTurn();
        await answered();

        expect(reader()).toMatchObject({ thresholdMinutes: 1440 });
        expect(propertyOf(find(element, 'c-health-board'), 'view')).toMatchObject({
            desk: { settings: { mappedObjects: 'Case, WorkOrder' } }
        });
    });

    it('says so where the browser keeps no settings', async () => {
        const element = await open('healthy');
        const kept = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new Error('QuotaExceededError');
        });

        send(find(element, 'c-health-board'), 'configure', { subdomain: 'acme' });
        await answered();
        kept.mockRestore();

        expect(propertyOf(find(element, 'c-health-board'), 'keepsNothing')).toBe(true);
    });

    it('never shows a step of 1.x as failed on 2.x', async () => {
        const element = await open('package-2');

        expect(statusOf(element, 'endpoint')).toBe('not-applicable');
        expect(statusOf(element, 'job-monitor')).toBe('not-applicable');
    });

    it('is compact on the home page, with what is wrong', async () => {
        const element = await open('cpu-limit', 'compact');

        expect(shows(element, 'c-health-board')).toBe(false);
        expect(textOf(find(element, 'c-health-problems', '.problems'))).toContain(
            'c.Health_Check_cpu_limit_title'
        );
        await expect(element).toBeAccessible();
    });

    it('records a run once, however often it is saved', async () => {
        const element = await open('healthy');
        const before = recordedRuns();

        send(find(element, 'c-health-tools'), 'record');
        await answered();
        send(find(element, 'c-save-status'), 'retry');
        await answered();

        expect(recordedRuns()).toBe(before + 1);
    });

    it('keeps what could not be saved, says so, and saves it on demand', async () => {
        const element = await open('healthy');
        const before = recordedRuns();
        failSaves(() => new Error('Failed to fetch'));

        send(find(element, 'c-health-tools'), 'record');
        await answered();

        expect(readDrafts().runs).toHaveLength(1);
        expect(textOf(find(element, 'c-save-status', '[role="alert"]'))).toContain(
            'c.Health_Failure_offline'
        );
        failSaves(undefined);
        send(find(element, 'c-save-status'), 'retry');
        await answered();
        expect(recordedRuns()).toBe(before + 1);
        expect(readDrafts().runs).toHaveLength(0);
    });

    it('counts applied evidence at once, and keeps it with the run', async () => {
        const element = await open('locked-job');
        const facts = [
            { about: 'endpoint', accepted: 0, noted: 0, retired: 1, refused: 0 }
        ] as const;

        send(find(element, 'c-health-board'), 'recognise', { facts, observedAt: Date.now() });
        await answered();
        expect(propertyOf(find(element, 'c-health-board'), 'view')).toMatchObject({
            changes: [
                { check: 'endpoint', from: 'unknown', to: 'fail' },
                // The endpoint explains the silence that alone spoke for a lock.
                { check: 'locked-job', from: 'fail', to: 'warning' }
            ]
        });
        send(find(element, 'c-health-board'), 'apply', { facts, observedAt: Date.now() });
        await answered();

        expect(statusOf(element, 'endpoint')).toBe('fail');
        const [run] = localOrg().objects.Agent_Connect_Health_Run__c?.records ?? [];
        expect(run?.Evidence_JSON__c).toContain('"retired":1');
    });

    it('counts the word of a person until it expires', async () => {
        const element = await open('locked-job');

        send(find(element, 'c-health-board'), 'attest', {
            check: 'package-recipients',
            answer: 'in-order',
            span: 86_400_000
        });
        await answered();

        expect(statusOf(element, 'package-recipients')).toBe('pass');
    });

    it('puts a check aside, and shows what it would be', async () => {
        const element = await open('endpoint-sapi');

        send(find(element, 'c-health-board'), 'decide', {
            check: 'endpoint',
            name: 'snoozedUntil',
            value: Date.now() + 3_600_000
        });
        await answered();

        expect(statusOf(element, 'endpoint')).toBe('snoozed');
        expect(localOrg().objects.Agent_Connect_Check_State__c?.records).toHaveLength(1);
    });

    it('loses nothing where two admins decide at once, and tells', async () => {
        const one = await open('healthy');
        const other = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {});
        await answered();
        const decideOn = async (element: Screen, name: string, value: unknown): Promise<void> => {
            send(find(element, 'c-health-board'), 'decide', { check: 'endpoint', name, value });
            await answered();
        };

        await decideOn(one, 'note', 'first');
        await decideOn(other, 'due', Date.now());

        const [state, ...more] = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
        expect(more).toHaveLength(0);
        expect(state?.Note__c).toBe('first');
        expect(state?.Due__c).not.toBeNull();
        expect(textOf(find(other, 'c-save-status', '[role="status"]'))).toContain(
            'c.Health_Merged'
        );
    });

    it('loses nothing that is decided while something is being saved', async () => {
        const element = await open('healthy');
        const board = find(element, 'c-health-board');

        send(find(element, 'c-health-tools'), 'record');
        send(board, 'decide', { check: 'endpoint', name: 'note', value: 'first' });
        send(board, 'decide', { check: 'endpoint', name: 'due', value: 1000 });
        send(board, 'decide', { check: 'apex-jobs', name: 'note', value: 'second' });
        await answered();
        await answered();

        const states = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
        expect(states).toHaveLength(2);
        expect(states[0]).toMatchObject({
            Note__c: 'first',
            Due__c: '1970-01-01'
        });
        expect(readDrafts()).toEqual({ runs: [], states: [] });
    });

    it('saves later without undoing what somebody else decided meanwhile, and tells', async () => {
        const element = await open('healthy');
        failSaves(() => new Error('Failed to fetch'));
        send(find(element, 'c-health-board'), 'decide', {
            check: 'endpoint',
            name: 'note',
            value: 'mine'
        });
        await answered();
        failSaves(undefined);
        const due = { value: 0, by: 'Grace', at: 1 };
        await saveCheckState(
            { check: 'endpoint', decisions: {} },
            { check: 'endpoint', decisions: { due } },
            undefined,
            () => Promise.resolve(undefined)
        );
        send(find(element, 'c-health-tools'), 'refresh');
        await answered();

        send(find(element, 'c-save-status'), 'retry');
        await answered();

        expect(localOrg().objects.Agent_Connect_Check_State__c?.records).toMatchObject([
            { Note__c: 'mine', Due__c: '1970-01-01' }
        ]);
        expect(textOf(find(element, 'c-save-status', '[role="status"]'))).toContain(
            'c.Health_Merged'
        );
    });

    it('saves what another tab left, and lets go of what another tab saved', async () => {
        const element = await open('healthy');
        failSaves(() => new Error('Failed to fetch'));
        const other = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {});
        await answered();
        send(find(other, 'c-health-tools'), 'record');
        send(find(element, 'c-health-tools'), 'record');
        await answered();
        expect(readDrafts().runs).toHaveLength(2);
        const before = recordedRuns();
        failSaves(undefined);

        send(find(element, 'c-save-status'), 'retry');
        await answered();
        window.dispatchEvent(new StorageEvent('storage'));
        await answered();

        expect(recordedRuns()).toBe(before + 2);
        expect(readDrafts().runs).toHaveLength(0);
        expect(shows(find(other, 'c-save-status'), '[role="alert"]')).toBe(false);
    });

    it('lets the others be saved where the org refuses one', async () => {
        const element = await open('healthy');
        const before = recordedRuns();
        let attempts = 0;
        failSaves(() => {
            attempts += 1;
            return attempts === 1 ? new Error('FIELD_CUSTOM_VALIDATION_EXCEPTION') : undefined;
        });

        send(find(element, 'c-health-tools'), 'record');
        send(find(element, 'c-health-tools'), 'record');
        await answered();

        expect(recordedRuns()).toBe(before + 2);
        expect(readDrafts().runs).toHaveLength(0);
    });

    it('gives up what waits, where somebody wants that', async () => {
        const element = await open('no-permission');
        send(find(element, 'c-health-tools'), 'record');
        await answered();

        send(find(element, 'c-save-status'), 'discard');
        await answered();

        expect(readDrafts().runs).toHaveLength(0);
        expect(shows(find(element, 'c-save-status'), '[role="alert"]')).toBe(false);
    });

    it('says so where the browser keeps nothing', async () => {
        const element = await open('no-permission');
        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new DOMException('No room.', 'QuotaExceededError');
        });

        send(find(element, 'c-health-tools'), 'record');
        await answered();
        jest.restoreAllMocks();
        window.dispatchEvent(new StorageEvent('storage'));
        await answered();

        expect(textOf(find(element, 'c-save-status', '[role="alert"]'))).toContain(
            'c.Health_WaitNowhere'
        );
    });

    it('tells a store that it may not read from an empty one', async () => {
        const hidden = await open('no-permission');
        expect(textOf(find(hidden, 'article'))).toContain('c.Health_MayNotRead');
        expect(textOf(find(hidden, 'header'))).not.toContain('c.Health_NeverRecorded');
        clearDocument();

        const empty = await open('locked-job');
        expect(textOf(find(empty, 'header'))).toContain('c.Health_NeverRecorded');
    });

    it('says how many records it could not read, and counts the others', async () => {
        startOrg('healthy');
        localOrg()
            .objects.Agent_Connect_Health_Run__c?.records.slice(0, 2)
            .forEach((record) => {
                record.Results_JSON__c = '{"formatVersion":9}';
            });
        const element = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {});
        await answered();

        expect(textOf(find(element, 'article'))).toContain('c.Health_Unreadable');
    });

    it('keeps decisions in the browser where this user may not save', async () => {
        const element = await open('no-permission');

        send(find(element, 'c-health-board'), 'decide', {
            check: 'endpoint',
            name: 'note',
            value: 'mine'
        });
        await answered();

        expect(readDrafts().states).toHaveLength(1);
        expect(textOf(find(element, 'c-save-status', '[role="alert"]'))).toContain(
            'c.Health_Failure_no_access'
        );
    });

    it('shows a viewer everything that was recorded, and lets nothing be saved', async () => {
        const element = await open('view-only');
        const before = recordedRuns();

        send(find(element, 'c-health-tools'), 'record');
        await answered();

        send(find(element, 'c-health-board', 'c-health-sections'), 'choose', {
            section: 'history'
        });
        await answered();
        expect(
            propertyOf(find(element, 'c-health-board', 'c-health-history'), 'runs')
        ).toHaveLength(14);
        expect(propertyOf(find(element, 'c-health-board', 'c-health-check-list'), 'maySave')).toBe(
            false
        );
        expect(recordedRuns()).toBe(before);
        expect(textOf(find(element, 'c-save-status', '[role="alert"]'))).toContain(
            'c.Health_Failure_no_access'
        );
    });

    it('opens a check from the next step', async () => {
        const element = await open('endpoint-sapi');

        find(element, 'c-health-summary', 'button.check').click();
        await answered();

        const item = find(
            element,
            'c-health-board',
            'c-health-check-list',
            '[data-check="endpoint"]'
        );
        expect(propertyOf(item, 'isOpen')).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('opens the full page at the check that is next, from the card', async () => {
        forgetNavigateCalls();
        const element = await open('endpoint-sapi', 'compact');

        find(element, 'c-health-summary', 'button.check').click();

        expect(getNavigateCalledWith()).toMatchObject({
            pageReference: {
                attributes: { apiName: 'Agent_Connect_Health' },
                state: { c__check: 'endpoint' }
            }
        });
    });

    it('opens the check that the address names, and leads to the import', async () => {
        const element = await open('endpoint-sapi');

        emitPageReference({ type: 'standard__navItemPage', state: { c__check: 'endpoint' } });
        await answered();
        const board = find(element, 'c-health-board');
        const item = find(board, 'c-health-check-list', '[data-check="endpoint"]');
        send(item, 'bring');
        await answered();

        expect(propertyOf(item, 'isOpen')).toBe(true);
        expect(propertyOf(find(board, 'c-health-sections'), 'chosen')).toBe('evidence');
    });

    it('demands the jobs that an admin says are in use', async () => {
        startOrg('locked-job');
        const element = render('c-agent-connect-health-checklist', AgentConnectHealthChecklist, {
            enabledJobs: 'request-sender'
        });
        await answered();

        expect(statusOf(element, 'data-return')).toBe('not-applicable');
    });

    it('reads everything again on demand', async () => {
        const element = await open('healthy');
        const cases = localOrg().objects.Case?.records ?? [];
        cases.forEach((record) => {
            record.Send_Survey_At__c = null;
        });

        send(find(element, 'c-health-tools'), 'refresh');
        await answered();

        expect(statusOf(element, 'timestamp-set')).toBe('warning');
    });

    it('opens every check to print, and leaves the screen as it is', async () => {
        const element = await open('healthy');
        const print = jest.fn();
        window.print = print;

        send(find(element, 'c-health-tools'), 'print');
        await nextTurn();
        await nextTurn();

        expect(print).toHaveBeenCalledTimes(1);
        const paper = find(element, 'c-health-board', '.paper c-health-check-list');
        const items = findAll(paper, 'c-health-check-item');
        expect(items.length).toBeGreaterThan(10);
        expect(items.every((item) => propertyOf(item, 'isOpen') === true)).toBe(true);
        window.dispatchEvent(new CustomEvent('afterprint'));
        await answered();
        expect(shows(find(element, 'c-health-board'), '.paper')).toBe(false);
    });

    it('prints everything from the menu of the browser, too', async () => {
        const element = await open('healthy');

        window.dispatchEvent(new CustomEvent('beforeprint'));
        await answered();

        expect(shows(find(element, 'c-health-board'), '.paper')).toBe(true);
    });

    it('shows a check again that is open already, from another part', async () => {
        const element = await open('endpoint-sapi');
        const board = find(element, 'c-health-board');
        const next = find(element, 'c-health-summary', 'button.check');
        next.click();
        await answered();
        send(find(board, 'c-health-check-list'), 'bring');
        await answered();
        expect(propertyOf(find(board, 'c-health-sections'), 'chosen')).toBe('evidence');

        next.click();
        await answered();

        expect(propertyOf(find(board, 'c-health-sections'), 'chosen')).toBe('checks');
    });
});
