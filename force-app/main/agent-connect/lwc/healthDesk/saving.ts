import type { CheckId } from 'c/agentConnectChecks';
import { CHECK_TEXTS, DECISION_TEXTS } from 'c/healthLabels';
import type { CheckStateRecord, DecisionConflict } from 'c/healthRun';
import { saveCheckState, saveRun } from 'c/healthRunStore';
import type {
    Drafts,
    FailedSave,
    HealthStore,
    RunDraft,
    SaveFailure,
    StateDraft,
    StoredState
} from 'c/healthRunStore';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** What became of saving everything that waits. */
export interface SaveOutcome {
    /** What need not wait any longer. */
    readonly saved: Drafts;
    /** The first failure; undefined where all was saved. */
    readonly failed: FailedSave | undefined;
    /** What there is to tell of what was saved. */
    readonly messages: readonly string[];
}

/** What became of saving one kind of draft, one after the other. */
interface Progress<Draft> {
    readonly saved: readonly Draft[];
    readonly failed: FailedSave | undefined;
    readonly messages: readonly string[];
}

const DONE = { saved: [], failed: undefined, messages: [] } as const;

/** Failures that every draft would meet. Others are of the draft itself: those behind it need not wait for it. */
const MEET_ALL: ReadonlySet<SaveFailure> = new Set(['offline', 'no-access']);

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

async function saveRuns([first, ...others]: Drafts['runs']): Promise<Progress<RunDraft>> {
    if (!first) {
        return DONE;
    }
    const outcome = await saveRun(first.key, first.run, first.evidence);
    if (outcome.status === 'failed') {
        const rest = MEET_ALL.has(outcome.failure) ? DONE : await saveRuns(others);
        return { ...rest, failed: outcome };
    }
    const rest = await saveRuns(others);
    return { ...rest, saved: [first, ...rest.saved] };
}

function conflictText(
    { check, decisions }: CheckStateRecord,
    { name, kept, other }: DecisionConflict
): string {
    const mine = decisions[name];
    const isMine = mine?.by === kept.by && mine.at === kept.at;
    return fillTemplate(
        isMine ? LABELS.conflictMine : LABELS.conflictTheirs,
        CHECK_TEXTS[check].title,
        DECISION_TEXTS[name],
        isMine ? other.by : kept.by
    );
}

async function saveStates(
    [first, ...later]: Drafts['states'],
    store: HealthStore,
    reload: () => Promise<HealthStore>
): Promise<Progress<StateDraft>> {
    if (!first) {
        return DONE;
    }
    const { base, mine } = first;
    const outcome = await saveCheckState(base, mine, storedOf(store, mine.check), async () =>
        storedOf(await reload(), mine.check)
    );
    if (outcome.status === 'failed') {
        const rest = MEET_ALL.has(outcome.failure) ? DONE : await saveStates(later, store, reload);
        return { ...rest, failed: outcome };
    }
    const { others, conflicts } = outcome;
    const rest = await saveStates(later, await reload(), reload);
    return {
        ...rest,
        saved: [first, ...rest.saved],
        messages: [
            ...(others.length > 0
                ? [fillTemplate(LABELS.merged, CHECK_TEXTS[mine.check].title, others.join(', '))]
                : []),
            ...conflicts.map((conflict) => conflictText(mine, conflict)),
            ...rest.messages
        ]
    };
}

function refusalOf(store: HealthStore): FailedSave | undefined {
    if (!store.isComplete) {
        return { failure: 'offline', message: '' };
    }
    return store.mayRead && store.maySave ? undefined : { failure: 'no-access', message: '' };
}

/**
 * Saves everything that waits, runs first. What fails goes on waiting; nothing is saved twice.
 * @param store as it was last read
 * @param reload reads the store again; gives what is known where it cannot
 */
export async function saveDrafts(
    drafts: Drafts,
    store: HealthStore,
    reload: () => Promise<HealthStore>
): Promise<SaveOutcome> {
    const refusal = refusalOf(store);
    if (refusal) {
        return { saved: { runs: [], states: [] }, failed: refusal, messages: [] };
    }
    const runs = await saveRuns(drafts.runs);
    const states = await saveStates(drafts.states, store, reload);
    const own = new Set(drafts.runs.map(({ key }) => key));
    const others = othersIn(store, await reload(), own);
    const messages = [
        ...(runs.saved.length > 0 ? [LABELS.runSaved] : []),
        ...(states.saved.length > 0 ? [LABELS.decisionSaved] : []),
        ...(others.length > 0 ? [fillTemplate(LABELS.othersRun, others.join(', '))] : []),
        ...states.messages
    ];
    return {
        saved: { runs: runs.saved, states: states.saved },
        failed: runs.failed ?? states.failed,
        // The same is told once: two decisions on a check can meet the same person.
        messages: [...new Set(messages)]
    };
}
