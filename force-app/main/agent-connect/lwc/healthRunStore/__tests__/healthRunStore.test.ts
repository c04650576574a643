import { reportHealth } from 'c/agentConnectChecks';
import type { CheckStateRecord } from 'c/healthRun';
import { recordRun } from 'c/healthRun';
import {
    keepDrafts,
    newRunKey,
    readDrafts,
    readFailure,
    readStoredRuns,
    saveCheckState,
    saveRun,
    STORE_OBJECTS,
    storeDocuments
} from 'c/healthRunStore';
import { failSaves, localOrg } from '../../../../../../preview/org/org';
import { startOrg } from '../../../../../../test/agentConnect/situation';
import {
    evidenceOf,
    healthyEvidence,
    heartbeat,
    inputOf,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';

const RUN = recordRun(reportHealth(inputOf(healthyEvidence())), 'Ada', VERSION_1);
const BASE: CheckStateRecord = { check: 'endpoint', decisions: {} };

function noted(value: string, by: string, at: number): CheckStateRecord {
    return { check: 'endpoint', decisions: { note: { value, by, at } } };
}

describe('the store of runs', () => {
    beforeEach(() => {
        startOrg('locked-job');
    });
    afterEach(() => {
        failSaves(undefined);
    });

    it('makes a key of its own for every run', () => {
        expect(newRunKey(0)).not.toBe(newRunKey(0));
        expect(newRunKey(0)).toMatch(/^1970-01-01T00:00:00.000Z-/);
    });

    it('saves a run once, whatever became of the answer', async () => {
        const first = await saveRun('key', RUN, []);
        const second = await saveRun('key', RUN, []);

        expect([first.status, second.status]).toEqual(['saved', 'already-saved']);
        expect(localOrg().objects.Agent_Connect_Health_Run__c?.records).toHaveLength(1);
    });

    it('stores figures for reports, and facts that were brought; never what was live', async () => {
        await saveRun('key', RUN, [...healthyEvidence(), evidenceOf('heartbeat', heartbeat())]);

        const [record] = localOrg().objects.Agent_Connect_Health_Run__c?.records ?? [];
        expect(record).toMatchObject({ Score__c: 100, Coverage__c: 100, Verdict__c: 'healthy' });
        expect(record?.Evidence_JSON__c).not.toContain('heartbeat');
    });

    it('says why it could not save', async () => {
        failSaves(() => new Error('Failed to fetch'));

        expect(await saveRun('key', RUN, [])).toEqual({
            status: 'failed',
            failure: 'offline',
            message: 'Failed to fetch'
        });
    });

    it('reads only what this user may', () => {
        expect(storeDocuments({ results: [] })).toEqual({ runs: undefined, states: undefined });
        expect(STORE_OBJECTS).toHaveLength(2);
    });

    it('counts records that it cannot read, and tells what the org refused', () => {
        const edges = [{ node: { Id: 'a', Results_JSON__c: { value: '{' } } }];
        const data = { uiapi: { query: { runs: { totalCount: 1, edges } } } };

        expect(readStoredRuns(data, undefined)).toMatchObject({ records: [], unreadable: 1 });
        expect(readStoredRuns(undefined, [{ message: 'No.' }])).toMatchObject({
            messages: ['No.']
        });
    });
});

describe('the store of decisions', () => {
    beforeEach(() => {
        startOrg('locked-job');
    });
    afterEach(() => {
        failSaves(undefined);
    });

    it('merges with what somebody else saved, and tells the conflict', async () => {
        await saveCheckState(BASE, noted('theirs', 'Grace', 1), undefined, () =>
            Promise.resolve(undefined)
        );
        const [record] = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
        const stored = {
            recordId: String(record?.Id),
            lastModified: String(record?.LastModifiedDate),
            state: noted('theirs', 'Grace', 1)
        };

        const outcome = await saveCheckState(BASE, noted('mine', 'Ada', 2), undefined, () =>
            Promise.resolve(stored)
        );

        expect(outcome).toMatchObject({ status: 'saved', wasMerged: true });
        expect(outcome.status === 'saved' && outcome.conflicts).toHaveLength(1);
        expect(record?.Note__c).toBe('mine\ntheirs');
    });

    it('gives up after a few attempts, and says so', async () => {
        failSaves(() => new Error('DUPLICATE_VALUE'));
        const reload = jest.fn(() => Promise.resolve(undefined));

        const outcome = await saveCheckState(BASE, noted('mine', 'Ada', 2), undefined, reload);

        expect(outcome).toMatchObject({ status: 'failed', failure: 'duplicate' });
        expect(reload).toHaveBeenCalledTimes(2);
    });

    it('does not try again what will not help', async () => {
        failSaves(() => new Error('INSUFFICIENT_ACCESS_OR_READONLY'));
        const reload = jest.fn(() => Promise.resolve(undefined));

        const outcome = await saveCheckState(BASE, noted('mine', 'Ada', 2), undefined, reload);

        expect(outcome).toMatchObject({ status: 'failed', failure: 'no-access' });
        expect(reload).not.toHaveBeenCalled();
    });
});

describe('what an error of UI API means', () => {
    it.each([
        [{ body: { output: { errors: [{ errorCode: 'DUPLICATE_VALUE' }] } } }, 'duplicate'],
        [
            { body: { errorCode: 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK' } },
            'changed-meanwhile'
        ],
        [{ status: 403, body: { message: 'No.' } }, 'no-access'],
        [new TypeError('Failed to fetch'), 'offline'],
        [undefined, 'other']
    ])('%#', (error, failure) => {
        expect(readFailure(error).failure).toBe(failure);
    });

    it('gives the innermost message', () => {
        const error = { body: { message: 'Outer', output: { errors: [{ message: 'Inner' }] } } };

        expect(readFailure(error).message).toBe('Inner');
    });
});

describe('drafts', () => {
    beforeEach(() => {
        localStorage.clear();
    });

    it('wait in the browser as they are', () => {
        const drafts = {
            runs: [{ key: 'a', run: RUN, evidence: [] }],
            states: [{ base: BASE, mine: noted('mine', 'Ada', 2) }]
        };

        expect(keepDrafts(drafts)).toBe(true);

        expect(readDrafts()).toMatchObject(drafts);
    });

    it('are left out where they cannot be read', () => {
        localStorage.setItem(
            'contact-center-diagnostics.agent-connect-health-drafts',
            '{"runs":[{"key":1},null],"states":[{"base":{}}]}'
        );

        expect(readDrafts()).toEqual({ runs: [], states: [] });
    });
});
