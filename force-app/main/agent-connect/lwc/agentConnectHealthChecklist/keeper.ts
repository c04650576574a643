import type { Evidence, Facts, HealthReport, Instant } from 'c/agentConnectChecks';
import { CURRENT_USER_ID } from 'c/agentConnectOrg';
import type { AttestDetail, DecideDetail } from 'c/checkDecisions';
import { EMPTY_STORE, keepDrafts, newRunKey, NO_DRAFTS } from 'c/healthRunStore';
import type { Drafts, FailedSave, HealthStore } from 'c/healthRunStore';
import type { HealthRun } from 'c/healthRun';
import { decideAbout } from './decisions';
import { evidenceToStore, judgeDesk, presentRun, stateOn, toEvidence } from './desk';
import type { Desk } from './desk';
import { saveDrafts, stillWaiting, withState } from './saving';

/** What the page shows of the desk. */
export interface DeskView {
    readonly desk: Desk;
    /** Undefined until everything has been read. */
    readonly report: HealthReport | undefined;
    readonly present: HealthRun | undefined;
    readonly failed: FailedSave | undefined;
    readonly messages: readonly string[];
}

/** The desk before anything was read. */
export const EMPTY_VIEW: DeskView = {
    desk: {
        reading: undefined,
        store: EMPTY_STORE,
        brought: [],
        drafts: NO_DRAFTS,
        mappedObjects: [],
        enabledJobs: undefined,
        now: 0
    },
    report: undefined,
    present: undefined,
    failed: undefined,
    messages: []
};

/** Keeps the desk: judges it whenever something is put on it, and saves what was decided and recorded. */
export class DeskKeeper {
    private view = EMPTY_VIEW;
    /** Saves follow each other, so that none goes by what another is about to change. */
    private saving: Promise<void> = Promise.resolve();
    private readonly show: (view: DeskView) => void;
    private readonly reload: () => Promise<HealthStore | undefined>;

    /**
     * @param show is told at every change
     * @param reload reads the store again, past every cache
     */
    constructor(show: (view: DeskView) => void, reload: () => Promise<HealthStore | undefined>) {
        this.show = show;
        this.reload = reload;
    }

    /** Puts something on the desk and judges it anew. */
    put(changes: Partial<Desk>): void {
        const desk = { ...this.view.desk, ...changes, now: Date.now() };
        const isRead = desk.reading?.isComplete === true && desk.store.isComplete;
        const report = isRead ? judgeDesk(desk) : this.view.report;
        this.change({
            desk,
            report,
            present: isRead && report ? presentRun(desk, report) : this.view.present
        });
    }

    /** Records the present state, with evidence that was brought. It waits in the browser until the org has it. */
    record(evidence: readonly Evidence[]): void {
        this.put({ brought: [...this.view.desk.brought, ...evidence] });
        const { desk, present } = this.view;
        if (present) {
            const key = newRunKey(desk.now);
            const draft = { key, run: present, evidence: evidenceToStore(desk) };
            this.keep({ ...desk.drafts, runs: [...desk.drafts.runs, draft] });
            this.save();
        }
    }

    /** Makes evidence of facts that this user brought. */
    imported(facts: readonly Facts[], at: Instant): readonly Evidence[] {
        return toEvidence(facts, 'imported', { by: this.userName, at });
    }

    /** Takes the word of this user. */
    attest({ check, answer, span }: AttestDetail): void {
        const at = Date.now();
        const given = { by: this.userName, at, expiresAt: at + span };
        this.record(toEvidence([{ about: 'attestation', check, answer }], 'attested', given));
    }

    /** Decides something about a check. */
    decide(detail: DecideDetail): void {
        const { desk } = this.view;
        const base = stateOn(desk, detail.check);
        const mine = decideAbout(base, detail, this.userName, Date.now());
        this.keep(withState(desk.drafts, base, mine));
        this.save();
    }

    /** Saves what waits. */
    save(): void {
        this.saving = this.saving.then(() => this.saveNow());
    }

    private get userName(): string {
        return this.view.desk.reading?.user ?? CURRENT_USER_ID;
    }

    private async saveNow(): Promise<void> {
        const { drafts, store } = this.view.desk;
        const {
            drafts: rest,
            failed,
            messages
        } = await saveDrafts(
            drafts,
            store,
            async () => (await this.reload()) ?? this.view.desk.store
        );
        this.change({ failed, messages });
        // What was added meanwhile still waits for its turn.
        this.keep(stillWaiting(this.view.desk.drafts, drafts, rest));
    }

    private keep(drafts: Drafts): void {
        this.put({ drafts });
        keepDrafts(drafts);
    }

    private change(changes: Partial<DeskView>): void {
        this.view = { ...this.view, ...changes };
        this.show(this.view);
    }
}
