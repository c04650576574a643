import type { Evidence } from 'c/agentConnectChecks';
import { readStored, writeStored } from 'c/browserStore';
import { readCheckState, readEvidence, readRun, storableEvidence } from 'c/healthRun';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';

/** A run that could not be saved. Its key makes sure that saving it later does not double it. */
export interface RunDraft {
    readonly key: string;
    readonly run: HealthRun;
    readonly evidence: readonly Evidence[];
}

/** A decision that could not be saved. */
export interface StateDraft {
    readonly base: CheckStateRecord;
    readonly mine: CheckStateRecord;
}

/** Everything that waits in this browser. */
export interface Drafts {
    readonly runs: readonly RunDraft[];
    readonly states: readonly StateDraft[];
}

export const NO_DRAFTS: Drafts = { runs: [], states: [] };

const NAME = 'agent-connect-health-drafts';
const MOST_RUNS = 20;

function property(value: unknown, name: string): unknown {
    const inner: unknown =
        typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return inner;
}

function listIn(value: unknown, name: string): readonly unknown[] {
    const list = property(value, name);
    return Array.isArray(list) ? list : [];
}

function readRunDraft(value: unknown): RunDraft | undefined {
    const key = property(value, 'key');
    const run = readRun(property(value, 'run')).value;
    const evidence = readEvidence(property(value, 'evidence')).value;
    return typeof key === 'string' && run && evidence ? { key, run, evidence } : undefined;
}

function readStateDraft(value: unknown): StateDraft | undefined {
    const base = readCheckState(property(value, 'base')).value;
    const mine = readCheckState(property(value, 'mine')).value;
    return base && mine && base.check === mine.check ? { base, mine } : undefined;
}

/** What waits in this browser; what cannot be read is left out. */
export function readDrafts(): Drafts {
    const stored = readStored(NAME);
    return {
        runs: listIn(stored, 'runs')
            .map(readRunDraft)
            .filter((draft) => draft !== undefined),
        states: listIn(stored, 'states')
            .map(readStateDraft)
            .filter((draft) => draft !== undefined)
    };
}

/** Keeps drafts in this browser. @returns whether the browser did */
export function keepDrafts({ runs, states }: Drafts): boolean {
    return writeStored(NAME, {
        runs: runs
            .slice(-MOST_RUNS)
            .map((draft) => ({ ...draft, evidence: storableEvidence(draft.evidence) })),
        states
    });
}
