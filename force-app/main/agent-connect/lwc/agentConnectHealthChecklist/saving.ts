import type { CheckId } from 'c/agentConnectChecks';
import { DECISION_TEXTS } from 'c/healthLabels';
import type { CheckStateRecord } from 'c/healthRun';
import { saveCheckState, saveRun } from 'c/healthRunStore';
import type { Drafts, FailedSave, HealthStore, StoredState } from 'c/healthRunStore';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** What became of saving everything that waits. */
export interface SaveOutcome {
    /** What still waits. */
    readonly drafts: Drafts;
    readonly failed: FailedSave | undefined;
    /** What there is to tell. */
    readonly messages: readonly string[];
}

function storedOf(store: HealthStore, check: CheckId): StoredState | undefined {
    return store.states.records.find(({ state }) => state.check === check);
}

/** Who recorded a run since it was last read, other than by this desk. */
function othersIn(before: HealthStore, after: HealthStore, own: ReadonlySet<string>): string[] {
    const known = new Set(before.runs.records.map(({ key }) => key));
    return [
        ...new Set(
            after.runs.records
                .filter(({ key }) => !known.has(key) && !own.has(key))
                .map(({ run }) => run.by)
        )
    ];
}

async function saveRuns({
    runs
}: Drafts): Promise<{ rest: Drafts['runs']; saved: number; failed: FailedSave | undefined }> {
    const [first, ...others] = runs;
    if (!first) {
        return { rest: [], saved: 0, failed: undefined };
    }
    const outcome = await saveRun(first.key, first.run, first.evidence);
    if (outcome.status === 'failed') {
        // What one run meets, the next would meet too.
        return { rest: runs, saved: 0, failed: outcome };
    }
    const later = await saveRuns({ runs: others, states: [] });
    return { ...later, saved: later.saved + 1 };
}

interface StateOutcome {
    readonly rest: Drafts['states'];
    readonly failed: FailedSave | undefined;
    readonly messages: readonly string[];
}

async function saveStates(
    states: Drafts['states'],
    store: HealthStore,
    reload: () => Promise<HealthStore>
): Promise<StateOutcome> {
    const [first, ...others] = states;
    if (!first) {
        return { rest: [], failed: undefined, messages: [] };
    }
    const { base, mine } = first;
    const outcome = await saveCheckState(base, mine, storedOf(store, mine.check), async () =>
        storedOf(await reload(), mine.check)
    );
    if (outcome.status === 'failed') {
        return { rest: states, failed: outcome, messages: [] };
    }
    const told = outcome.wasMerged
        ? [
              LABELS.merged,
              ...outcome.conflicts.map(({ name, other }) =>
                  fillTemplate(LABELS.conflict, DECISION_TEXTS[name], other.by)
              )
          ]
        : [];
    const later = await saveStates(others, await reload(), reload);
    return { ...later, messages: [...told, ...later.messages] };
}

/**
 * Saves everything that waits, runs first. What fails stays as it is; nothing is saved twice.
 * @param store as it was last read
 * @param reload reads the store again
 */
export async function saveDrafts(
    drafts: Drafts,
    store: HealthStore,
    reload: () => Promise<HealthStore>
): Promise<SaveOutcome> {
    if (!store.mayRead || !store.maySave) {
        return {
            drafts,
            failed: { failure: 'no-access', message: '' },
            messages: []
        };
    }
    const runs = await saveRuns(drafts);
    const states = await saveStates(drafts.states, store, reload);
    const after = await reload();
    const own = new Set(drafts.runs.map(({ key }) => key));
    const others = othersIn(store, after, own);
    return {
        drafts: { runs: runs.rest, states: states.rest },
        failed: runs.failed ?? states.failed,
        messages: [
            ...(runs.saved > 0 ? [LABELS.runSaved] : []),
            ...(drafts.states.length > states.rest.length ? [LABELS.decisionSaved] : []),
            ...(others.length > 0 ? [fillTemplate(LABELS.othersRun, others.join(', '))] : []),
            ...states.messages
        ]
    };
}

/** Adds a decision to what waits; one on the same check goes by what was read first. */
export function withState(drafts: Drafts, base: CheckStateRecord, mine: CheckStateRecord): Drafts {
    const earlier = drafts.states.find((draft) => draft.mine.check === mine.check);
    return {
        ...drafts,
        states: [
            ...drafts.states.filter((draft) => draft !== earlier),
            { base: earlier?.base ?? base, mine }
        ]
    };
}

/**
 * What still waits after a save.
 * @param present what waits now, with what was added during the save
 * @param before what was to be saved
 * @param rest what of it could not be saved
 */
export function stillWaiting(present: Drafts, before: Drafts, rest: Drafts): Drafts {
    return {
        runs: [...rest.runs, ...present.runs.filter((draft) => !before.runs.includes(draft))],
        states: [
            ...rest.states.filter(({ mine }) =>
                present.states.some((draft) => draft.mine === mine)
            ),
            ...present.states.filter((draft) => !before.states.includes(draft))
        ]
    };
}
