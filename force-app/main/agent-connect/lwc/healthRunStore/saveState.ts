import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import type { RecordFields } from 'lightning/uiRecordApi';
import { mergeCheckStates } from 'c/healthRun';
import type { CheckStateRecord, DecisionConflict } from 'c/healthRun';
import type { StoredState } from './documents';
import { readFailure } from './failure';
import type { FailedSave } from './failure';
import { STATE_FIELDS, STATE_OBJECT } from './names';

/** What became of saving a decision. */
export type StateSave =
    | {
          readonly status: 'saved';
          /** As it was saved: with what somebody else decided meanwhile. */
          readonly state: CheckStateRecord;
          /** Whether somebody else had saved meanwhile. */
          readonly wasMerged: boolean;
          readonly conflicts: readonly DecisionConflict[];
      }
    | ({ readonly status: 'failed' } & FailedSave);

/** How often to try again after somebody else was faster. */
const MOST_ATTEMPTS = 3;

function moment(at: number | null | undefined): string | null {
    return at === null || at === undefined ? null : new Date(at).toISOString();
}

function fieldsOf({ check, decisions }: CheckStateRecord): RecordFields {
    return {
        [STATE_FIELDS.key]: check,
        [STATE_FIELDS.snoozedUntil]: moment(decisions.snoozedUntil?.value),
        [STATE_FIELDS.reason]: decisions.notApplicable?.value ?? null,
        [STATE_FIELDS.assignee]: decisions.assignee?.value ?? null,
        [STATE_FIELDS.due]: moment(decisions.due?.value),
        [STATE_FIELDS.note]: decisions.note?.value ?? null,
        [STATE_FIELDS.decisions]: JSON.stringify({ check, decisions })
    };
}

async function write(state: CheckStateRecord, stored: StoredState | undefined): Promise<void> {
    if (stored) {
        await updateRecord(
            { fields: { Id: stored.recordId, ...fieldsOf(state) } },
            { ifUnmodifiedSince: stored.lastModified }
        );
    } else {
        await createRecord({ apiName: STATE_OBJECT, fields: fieldsOf(state) });
    }
}

/** What an attempt to save goes by. */
interface Attempt {
    readonly number: number;
    readonly state: CheckStateRecord;
    readonly over: StoredState | undefined;
    readonly conflicts: readonly DecisionConflict[];
}

async function attemptSave(
    attempt: Attempt,
    base: CheckStateRecord,
    mine: CheckStateRecord,
    reload: () => Promise<StoredState | undefined>
): Promise<StateSave> {
    const { number, state, over, conflicts } = attempt;
    try {
        await write(state, over);
        return { status: 'saved', state, wasMerged: number > 1, conflicts };
    } catch (error) {
        const failed = readFailure(error);
        const isBehind = failed.failure === 'changed-meanwhile' || failed.failure === 'duplicate';
        if (!isBehind || number === MOST_ATTEMPTS) {
            return { status: 'failed', ...failed };
        }
    }
    const theirs = await reload();
    const merge = theirs && mergeCheckStates(base, mine, theirs.state);
    const next: Attempt = {
        number: number + 1,
        state: merge?.merged ?? mine,
        over: theirs,
        conflicts: merge?.conflicts ?? []
    };
    return attemptSave(next, base, mine, reload);
}

/**
 * Saves what was decided about a check. Where somebody else saved since it was read, both are merged and saved, and the
 * conflicts are told.
 * @param base as it was read; without decisions where there was none
 * @param mine with this user's changes
 * @param stored the record it was read from; undefined where there was none
 * @param reload reads the record again, past every cache
 */
export function saveCheckState(
    base: CheckStateRecord,
    mine: CheckStateRecord,
    stored: StoredState | undefined,
    reload: () => Promise<StoredState | undefined>
): Promise<StateSave> {
    return attemptSave({ number: 1, state: mine, over: stored, conflicts: [] }, base, mine, reload);
}
