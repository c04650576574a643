import type { HealthReport } from 'c/agentConnectChecks';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';
import { EMPTY_STORE, NO_DRAFTS } from 'c/healthRunStore';
import type { FailedSave } from 'c/healthRunStore';
import { statesOn } from './desk';
import type { ChangeView, Desk } from './desk';
import { linksOn } from './links';
import type { LinkContext } from './links';
import { viewNotes } from './notes';

/** What the page shows of the desk. */
export interface DeskView {
    readonly desk: Desk;
    /** Undefined until everything has been read. */
    readonly report: HealthReport | undefined;
    readonly present: HealthRun | undefined;
    /** What is decided about each check. */
    readonly states: readonly CheckStateRecord[];
    /** The recorded runs, newest first. */
    readonly runs: readonly HealthRun[];
    readonly lastRun: HealthRun | undefined;
    /** Whether nobody recorded a run yet; a store that cannot be read is not an empty one. */
    readonly isNeverRecorded: boolean;
    /** What evidence that was recognised, and not yet applied, would change. */
    readonly changes: readonly ChangeView[];
    /** What could not be read. */
    readonly notes: readonly string[];
    readonly links: LinkContext;
    readonly failed: FailedSave | undefined;
    readonly messages: readonly string[];
    readonly isSaving: boolean;
    /** Whether this browser keeps what waits; otherwise it is lost with the page. */
    readonly isKept: boolean;
}

const EMPTY_DESK: Desk = {
    reading: undefined,
    store: EMPTY_STORE,
    brought: [],
    drafts: NO_DRAFTS,
    settings: {},
    now: 0
};

/** The desk before anything was read. */
export const EMPTY_VIEW: DeskView = {
    desk: EMPTY_DESK,
    report: undefined,
    present: undefined,
    states: [],
    runs: [],
    lastRun: undefined,
    isNeverRecorded: false,
    changes: [],
    notes: [],
    links: linksOn(EMPTY_DESK),
    failed: undefined,
    messages: [],
    isSaving: false,
    isKept: true
};

/**
 * Completes a view with what follows from its desk.
 * @param before the desk as it was: where the org is the same, its links are the same object, because links find their way
 * anew for each other one
 */
export function viewDesk(view: DeskView, before: Desk): DeskView {
    const { desk, links } = view;
    const { store } = desk;
    const isSameOrg =
        desk.settings === before.settings && desk.reading?.org === before.reading?.org;
    const runs = store.runs.records.map(({ run }) => run);
    return {
        ...view,
        states: statesOn(desk),
        runs,
        lastRun: runs[0],
        isNeverRecorded:
            store.isComplete &&
            store.mayRead &&
            runs.length === 0 &&
            store.runs.messages.length === 0,
        notes: viewNotes(desk),
        links: isSameOrg ? links : linksOn(desk)
    };
}
