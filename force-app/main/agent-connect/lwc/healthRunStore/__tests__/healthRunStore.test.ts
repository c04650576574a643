import { reportHealth } from 'c/agentConnectChecks';
import type { CheckStateRecord } from 'c/healthRun';
import { parseCheckState, recordRun } from 'c/healthRun';
import {
    readFailure,
    readStoredRuns,
    saveCheckState,
    saveRun,
    STORE_OBJECTS,
    storeDocuments
} from 'c/healthRunStore';
import type { StateSave, StoredState } from 'c/healthRunStore';
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

function storedNow(): StoredState | undefined {
    const [record] = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
    const state = parseCheckState(String(record?.Decisions_JSON__c)).value;
    return (
        state && {
            recordId: String(record?.Id),
            lastModified: String(record?.LastModifiedDate),
            state
        }
    );
}

function save(mine: CheckStateRecord, known?: StoredState, base = BASE): Promise<StateSave> {
    return saveCheckState(base, mine, known, () => Promise.resolve(storedNow()));
}

describe('the store of decisions', () => {
    beforeEach(() => {
        startOrg('locked-job');
    });
    afterEach(() => {
        failSaves(undefined);
    });

    it('merges with what somebody else saved, and tells who and the conflict', async () => {
        await save(noted('theirs', 'Grace', 1));

        const outcome = await save(noted('mine', 'Ada', 2));

        expect(outcome).toMatchObject({ status: 'saved', others: ['Grace'] });
        expect(outcome.status === 'saved' && outcome.conflicts).toHaveLength(1);
        const [record] = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
        expect(record?.Note__c).toBe('mine\ntheirs');
    });

    it('never writes over what was read after the decision had been made', async () => {
        await save({
            check: 'endpoint',
            decisions: { due: { value: 0, by: 'Grace', at: 1 } }
        });

        // The draft waited; meanwhile the page has read what Grace decided.
        const outcome = await save(noted('mine', 'Ada', 2), storedNow());

        expect(outcome).toMatchObject({ status: 'saved', others: ['Grace'], conflicts: [] });
        expect(storedNow()?.state.decisions).toMatchObject({
            due: { value: 0, by: 'Grace' },
            note: { value: 'mine', by: 'Ada' }
        });
    });

    it('saves nothing again that has reached the org after all', async () => {
        await save(noted('mine', 'Ada', 2));
        failSaves(() => new Error('A second save'));

        const outcome = await save(noted('mine', 'Ada', 2), storedNow());

        expect(outcome).toMatchObject({ status: 'saved', others: [], conflicts: [] });
    });

    it('takes back what was decided before', async () => {
        await save(noted('mine', 'Ada', 2));
        const mine: CheckStateRecord = {
            check: 'endpoint',
            decisions: { note: { value: null, by: 'Ada', at: 3 } }
        };

        await save(mine, storedNow(), noted('mine', 'Ada', 2));

        const [record] = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
        expect(record?.Note__c).toBeNull();
    });

    it('keeps a due date as a day, whatever the time zone', async () => {
        const due = { value: Date.UTC(2026, 11, 1), by: 'Ada', at: 1 };

        await save({ check: 'endpoint', decisions: { due } });

        const [record] = localOrg().objects.Agent_Connect_Check_State__c?.records ?? [];
        expect(record?.Due__c).toBe('2026-12-01');
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
        [{ body: { errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE' } }, 'no-access'],
        [{ body: { errorCode: 'FIELD_INTEGRITY_EXCEPTION' } }, 'other'],
        [{ body: { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' } }, 'other'],
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
