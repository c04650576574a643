import type { Evidence, Instant } from 'c/agentConnectChecks';
import { forgetStored, readStored, storedNames, watchStored, writeStored } from 'c/browserStore';
import { readCheckState, readEvidence, readRun, storableEvidence } from 'c/healthRun';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';

/** A run that could not be saved. Its key makes sure that saving it later does not double it. */
export interface RunDraft {
    readonly key: string;
    readonly run: HealthRun;
    readonly evidence: readonly Evidence[];
}

/** A decision that could not be saved: what was there, and what a person made of it. It never changes. */
export interface StateDraft {
    /** Of `newKey`. */
    readonly id: string;
    readonly base: CheckStateRecord;
    readonly mine: CheckStateRecord;
}

/** Everything that waits, in the order in which it was made. */
export interface Drafts {
    readonly runs: readonly RunDraft[];
    readonly states: readonly StateDraft[];
}

export const NO_DRAFTS: Drafts = { runs: [], states: [] };

/** Every draft has a name of its own, so that no tab of the browser ever writes over what another one keeps. */
const RUNS = 'agent-connect-health-draft.run.';
const STATES = 'agent-connect-health-draft.state.';

/** A key that no other has, in the order of time, and readable in a report. */
export function newKey(at: Instant): string {
    return `${new Date(at).toISOString()}-${crypto.randomUUID()}`;
}

/** Tells whenever another tab of this browser may have added or forgotten drafts. @returns stops telling */
export function watchDrafts(tell: () => void): () => void {
    return watchStored(tell);
}

function property(value: unknown, name: string): unknown {
    const inner: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return inner;
}

function readRunDraft(name: string): RunDraft | undefined {
    const value = readStored(name);
    const run = readRun(property(value, 'run')).value;
    const evidence = readEvidence(property(value, 'evidence')).value;
    return run && evidence && { key: name.slice(RUNS.length), run, evidence };
}

function readStateDraft(name: string): StateDraft | undefined {
    const value = readStored(name);
    const base = readCheckState(property(value, 'base')).value;
    const mine = readCheckState(property(value, 'mine')).value;
    return base && mine && base.check === mine.check
        ? { id: name.slice(STATES.length), base, mine }
        : undefined;
}

/** What waits in this browser, whichever tab put it there; what cannot be read is left out. */
export function readDrafts(): Drafts {
    return {
        runs: storedNames(RUNS)
            .map(readRunDraft)
            .filter((draft) => draft !== undefined),
        states: storedNames(STATES)
            .map(readStateDraft)
            .filter((draft) => draft !== undefined)
    };
}

/** Keeps a run in this browser. @returns whether the browser did */
export function keepRunDraft({ key, run, evidence }: RunDraft): boolean {
    return writeStored(RUNS + key, { run, evidence: storableEvidence(evidence) });
}

/** Keeps a decision in this browser. @returns whether the browser did */
export function keepStateDraft({ id, base, mine }: StateDraft): boolean {
    return writeStored(STATES + id, { base, mine });
}

/** Lets the browser forget what need not wait any longer. */
export function forgetDrafts({ runs, states }: Drafts): void {
    runs.forEach(({ key }) => {
        forgetStored(RUNS + key);
    });
    states.forEach(({ id }) => {
        forgetStored(STATES + id);
    });
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
    const known = new Map(items.map((item) => [keyOf(item), item]));
    return [...known.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Everything that waits here or there, each once, in order. */
export function joinDrafts(here: Drafts, there: Drafts): Drafts {
    return {
        runs: byKey([...there.runs, ...here.runs], ({ key }) => key),
        states: byKey([...there.states, ...here.states], ({ id }) => id)
    };
}

/** What waits besides. */
export function withoutDrafts(all: Drafts, gone: Drafts): Drafts {
    const runs = new Set(gone.runs.map(({ key }) => key));
    const states = new Set(gone.states.map(({ id }) => id));
    return {
        runs: all.runs.filter(({ key }) => !runs.has(key)),
        states: all.states.filter(({ id }) => !states.has(id))
    };
}

/** Whether anything waits. */
export function hasDrafts({ runs, states }: Drafts): boolean {
    return runs.length + states.length > 0;
}
