import type { CheckId, CheckStatus } from 'c/agentConnectChecks';
import type { HealthRun } from './run';

/** Where a check went. `other`: knowledge came or went, and nothing can be said to be better or worse. */
export type Direction = 'better' | 'worse' | 'other';

/** A check whose status is another than in the run before; null where a run does not have it. */
export interface CheckChange {
    readonly check: CheckId;
    readonly from: CheckStatus | null;
    readonly to: CheckStatus | null;
    readonly direction: Direction;
}

/** What changed from one run to the next. */
export interface RunComparison {
    /** Worse first, then better, then the others; in the order of the checklist within. */
    readonly changes: readonly CheckChange[];
    /** Points gained; null where one of the runs has no score. */
    readonly scoreChange: number | null;
    /** Checks with fresh evidence gained. */
    readonly judgedChange: number;
    readonly verdictChanged: boolean;
    /**
     * What forbids to compare the numbers without saying so: another user may see other records, and another generation
     * of the package has other checks.
     */
    readonly caveats: readonly ('different-user' | 'different-generation')[];
}

const ORDER: readonly Direction[] = ['worse', 'better', 'other'];
const QUALITY: Readonly<Partial<Record<CheckStatus, number>>> = { fail: 0, warning: 1, pass: 2 };

function directionOf(from: CheckStatus | null, to: CheckStatus | null): Direction {
    const before = from === null ? undefined : QUALITY[from];
    const after = to === null ? undefined : QUALITY[to];
    if (after !== undefined && after < 2 && (before === undefined || before > after)) {
        return 'worse';
    }
    return before !== undefined && after !== undefined && after > before ? 'better' : 'other';
}

/** What changed since an earlier run. */
export function compareRuns(earlier: HealthRun, later: HealthRun): RunComparison {
    const before = new Map(earlier.results.map(({ check, status }) => [check, status]));
    const after = new Map(later.results.map(({ check, status }) => [check, status]));
    const changes = [...new Set([...after.keys(), ...before.keys()])]
        .map((check) => ({
            check,
            from: before.get(check) ?? null,
            to: after.get(check) ?? null
        }))
        .filter(({ from, to }) => from !== to)
        .map((change) => ({ ...change, direction: directionOf(change.from, change.to) }))
        .toSorted((a, b) => ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction));
    return {
        changes,
        scoreChange:
            earlier.score === null || later.score === null ? null : later.score - earlier.score,
        judgedChange: later.judged - earlier.judged,
        verdictChanged: earlier.verdict !== later.verdict,
        caveats: [
            ...(earlier.by === later.by ? [] : (['different-user'] as const)),
            ...(earlier.generation === later.generation ? [] : (['different-generation'] as const))
        ]
    };
}
