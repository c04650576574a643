import { CHECK_IDS, DAY, DEFAULT_THRESHOLDS, reportHealth, subjectOf } from 'c/agentConnectChecks';
import type {
    CheckId,
    CheckStatus,
    Evidence,
    Facts,
    HealthReport,
    Instant,
    PackageProfile
} from 'c/agentConnectChecks';
import type { OrgReading } from 'c/agentConnectReading';
import { jobsOf, listOf } from 'c/checklistSettings';
import type { SettingValues } from 'c/checklistSettings';
import { CHECK_TEXTS } from 'c/healthLabels';
import type { Drafts, HealthStore } from 'c/healthRunStore';
import {
    earlierStatuses,
    mergeCheckStates,
    recordRun,
    settingOf,
    storableEvidence
} from 'c/healthRun';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';

/** A check that more evidence would change. */
export interface ChangeView {
    readonly check: CheckId;
    readonly title: string;
    readonly from: CheckStatus;
    readonly to: CheckStatus;
}

/** Everything that is on the desk: what was read, what is stored, and what waits to be. */
export interface Desk {
    readonly reading: OrgReading | undefined;
    readonly store: HealthStore;
    /** Brought since the page was opened. */
    readonly brought: readonly Evidence[];
    readonly drafts: Drafts;
    /** Those in effect. */
    readonly settings: SettingValues;
    readonly now: Instant;
}

/** No check grants evidence longer than this. */
const OLDEST_EVIDENCE = 120 * DAY;

function uniqueById(evidence: readonly Evidence[]): readonly Evidence[] {
    return [...new Map(evidence.map((item) => [item.id, item])).values()];
}

/** All evidence there is, each once. */
export function evidenceOn({ reading, store, brought, drafts }: Desk): readonly Evidence[] {
    return uniqueById([
        ...store.runs.records.flatMap(({ evidence }) => evidence),
        ...drafts.runs.flatMap(({ evidence }) => evidence),
        ...brought,
        ...(reading?.reading.evidence ?? [])
    ]);
}

/** What goes into a run: the newest brought evidence on each subject, so that old runs may go without taking it along. */
export function evidenceToStore(desk: Desk): readonly Evidence[] {
    const newest = new Map<string, Evidence>();
    for (const item of storableEvidence(evidenceOn(desk))) {
        const key = `${item.kind}:${subjectOf(item.facts)}`;
        const known = newest.get(key);
        if (
            item.observedAt > desk.now - OLDEST_EVIDENCE &&
            (!known || known.observedAt <= item.observedAt)
        ) {
            newest.set(key, item);
        }
    }
    return [...newest.values()];
}

/** What is decided about each check: what is stored, with what waits to be saved, as it will be saved. */
export function statesOn({ store, drafts }: Desk): readonly CheckStateRecord[] {
    return CHECK_IDS.map((check) => {
        const stored = store.states.records.find(({ state }) => state.check === check)?.state;
        return drafts.states
            .filter(({ mine }) => mine.check === check)
            .reduce<CheckStateRecord>(
                (state, { base, mine }) => mergeCheckStates(base, mine, state).merged,
                stored ?? { check, decisions: {} }
            );
    });
}

/** The state of one check. */
export function stateOn(desk: Desk, check: CheckId): CheckStateRecord {
    return statesOn(desk).find((state) => state.check === check) ?? { check, decisions: {} };
}

/** What the org says of questions that it refused to answer. */
export function refusalsOn({ reading }: Desk): readonly string[] {
    return (reading?.reading.failed ?? []).flatMap(({ messages }) => messages);
}

const NOTHING_SEEN: PackageProfile = { status: 'not-found' };

function profileOn({ reading }: Desk): PackageProfile {
    return reading?.org.profile ?? NOTHING_SEEN;
}

/** Judges what is on the desk, and what would be with more evidence. */
export function judgeDesk(desk: Desk, more: readonly Evidence[] = []): HealthReport {
    const { now, settings, store } = desk;
    return reportHealth({
        evidence: [...evidenceOn(desk), ...more],
        settings: statesOn(desk).map(settingOf),
        context: {
            now,
            profile: profileOn(desk),
            thresholds: DEFAULT_THRESHOLDS,
            mappedObjects: listOf(settings.mappedObjects),
            enabledJobs: jobsOf(settings.enabledJobs)
        },
        earlier: earlierStatuses(store.runs.records.map(({ run }) => run))
    });
}

/** The present state as a run. */
export function presentRun(desk: Desk, report: HealthReport): HealthRun {
    return recordRun(report, desk.reading?.user ?? '', profileOn(desk));
}

/** Which checks more evidence would change. */
export function changesWith(desk: Desk, more: readonly Evidence[]): readonly ChangeView[] {
    const before = judgeDesk(desk).results;
    const after = judgeDesk(desk, more).results;
    return before.flatMap(({ check, state }, index) => {
        const to = after[index]?.state.status;
        return to === undefined || to === state.status
            ? []
            : [{ check, title: CHECK_TEXTS[check].title, from: state.status, to }];
    });
}

/** Makes evidence of facts that a person brought. */
export function toEvidence(
    facts: readonly Facts[],
    kind: 'imported' | 'attested',
    given: { readonly by: string; readonly at: Instant; readonly expiresAt?: Instant }
): readonly Evidence[] {
    const { by, at, expiresAt } = given;
    return facts.map((item) => ({
        id: crypto.randomUUID(),
        kind,
        observedAt: at,
        givenBy: by,
        expiresAt,
        facts: item
    }));
}
