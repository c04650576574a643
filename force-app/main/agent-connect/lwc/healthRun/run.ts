import { isAid } from 'c/agentConnectChecks';
import type {
    CheckId,
    CheckResult,
    CheckStatus,
    EvidenceKind,
    Generation,
    HealthReport,
    Instant,
    PackageProfile,
    Reason,
    Verdict
} from 'c/agentConnectChecks';

/** The version of the stored form. */
export const RUN_FORMAT_VERSION = 1;

/** One check in a run. */
export interface RunResult {
    readonly check: CheckId;
    readonly status: CheckStatus;
    /** The code of the reason. Its values stay out, because they can hold names of the org. */
    readonly reason: Reason;
    /** The kind of the evidence that decided; null where none did. */
    readonly kind: EvidenceKind | null;
    readonly observedAt: Instant | null;
    readonly since: Instant | null;
}

/** A run, as it is stored. Moments are milliseconds since 1970-01-01T00:00:00Z. */
export interface HealthRun {
    readonly formatVersion: typeof RUN_FORMAT_VERSION;
    readonly at: Instant;
    /** The user whose permissions the live readings had: two users may rightly see different numbers. */
    readonly by: string;
    readonly generation: Generation | null;
    readonly verdict: Verdict;
    readonly score: number | null;
    readonly judged: number;
    readonly applicable: number;
    readonly results: readonly RunResult[];
}

function toRunResult({ check, state, since }: CheckResult): RunResult {
    const shown = state.status === 'snoozed' ? state.underneath : state;
    const decided = 'decidedBy' in shown ? shown.decidedBy[0] : undefined;
    return {
        check,
        status: state.status,
        reason: state.reason,
        kind: decided?.kind ?? null,
        observedAt: decided?.observedAt ?? null,
        since: since ?? null
    };
}

/** What to store of a report. */
export function recordRun(report: HealthReport, by: string, profile: PackageProfile): HealthRun {
    return {
        formatVersion: RUN_FORMAT_VERSION,
        at: report.at,
        by,
        generation: (profile.status === 'found' ? profile.generation : undefined) ?? null,
        verdict: report.verdict,
        score: report.score,
        judged: report.coverage.judged,
        applicable: report.coverage.applicable,
        results: report.results.map(toRunResult)
    };
}

/** How many checks of a run have a status; aids are not counted. */
export function countOf(run: HealthRun, ...statuses: readonly CheckStatus[]): number {
    return run.results.filter(({ check, status }) => statuses.includes(status) && !isAid(check))
        .length;
}
