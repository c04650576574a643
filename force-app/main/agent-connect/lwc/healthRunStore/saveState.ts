import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import type { RecordFields } from 'lightning/uiRecordApi';
import { mergeCheckStates } from 'c/healthRun';
import type { CheckStateMerge, CheckStateRecord, DecisionConflict } from 'c/healthRun';
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
          /** Who else decided about the check meanwhile. */
          readonly others: readonly string[];
          readonly conflicts: readonly DecisionConflict[];
      }
    | ({ readonly status: 'failed' } & FailedSave);

/** How often to try again after somebody else was faster. */
const MOST_ATTEMPTS = 3;

function moment(at: number | null | undefined): string | null {
    return at === null || at === undefined ? null : new Date(at).toISOString();
}

/** The day alone: a moment would be another day in another time zone. */
function day(at: number | null | undefined): string | null {
    return moment(at)?.slice(0, 10) ?? null;
}

function fieldsOf({ check, decisions }: CheckStateRecord): RecordFields {
    return {
        [STATE_FIELDS.key]: check,
        [STATE_FIELDS.snoozedUntil]: moment(decisions.snoozedUntil?.value),
        [STATE_FIELDS.reason]: decisions.notApplicable?.value ?? null,
        [STATE_FIELDS.assignee]: decisions.assignee?.value ?? null,
        [STATE_FIELDS.due]: day(decisions.due?.value),
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

/** What is to be saved, and how to find out what is stored meanwhile. */
interface Task {
    readonly base: CheckStateRecord;
    readonly mine: CheckStateRecord;
    readonly reload: () => Promise<StoredState | undefined>;
}

/** What is stored need not be what was read when the decision was made: it may have waited for days. */
function mergeOver({ base, mine }: Task, stored: StoredState | undefined): CheckStateMerge {
    return stored
        ? mergeCheckStates(base, mine, stored.state)
        : { merged: mine, conflicts: [], others: [], isStored: false };
}

async function attemptSave(
    task: Task,
    stored: StoredState | undefined,
    attempt: number
): Promise<StateSave> {
    const { merged, conflicts, others, isStored } = mergeOver(task, stored);
    try {
        if (!isStored) {
            await write(merged, stored);
        }
        return { status: 'saved', state: merged, others, conflicts };
    } catch (error) {
        const failed = readFailure(error);
        const isBehind = failed.failure === 'changed-meanwhile' || failed.failure === 'duplicate';
        if (!isBehind || attempt === MOST_ATTEMPTS) {
            return { status: 'failed', ...failed };
        }
    }
    return attemptSave(task, await task.reload(), attempt + 1);
}

/**
 * Saves what was decided about a check. Where somebody else saved since it was read, both are merged and saved, and the
 * conflicts are told. What the org holds already is not saved again.
 * @param base as it was read; without decisions where there was none
 * @param mine with this user's changes
 * @param stored the record as it is known now; undefined where there is none
 * @param reload reads the record again, past every cache
 */
export function saveCheckState(
    base: CheckStateRecord,
    mine: CheckStateRecord,
    stored: StoredState | undefined,
    reload: () => Promise<StoredState | undefined>
): Promise<StateSave> {
    return attemptSave({ base, mine, reload }, stored, 1);
}
