import type { Evidence, Facts, Instant } from 'c/agentConnectChecks';
import { CURRENT_USER_ID } from 'c/agentConnectOrg';
import {
    forgetDrafts,
    hasDrafts,
    joinDrafts,
    keepRunDraft,
    keepStateDraft,
    newKey,
    NO_DRAFTS,
    readDrafts,
    withoutDrafts
} from 'c/healthRunStore';
import type { Drafts, HealthStore } from 'c/healthRunStore';
import { decideAbout } from './decisions';
import type { AttestDetail, DecideDetail } from './decisions';
import { changesWith, evidenceToStore, judgeDesk, presentRun, stateOn, toEvidence } from './desk';
import type { Desk } from './desk';
import { EMPTY_VIEW, viewDesk } from './deskView';
import type { DeskView } from './deskView';
import { saveDrafts } from './saving';

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
            const draft = { key: newKey(desk.now), run: present, evidence: evidenceToStore(desk) };
            this.add({ runs: [draft], states: [] }, keepRunDraft(draft));
        }
    }

    /** Shows what facts that this user brought would change. */
    preview(facts: readonly Facts[], at: Instant): void {
        const changes =
            facts.length > 0 ? changesWith(this.view.desk, this.imported(facts, at)) : [];
        this.change({ changes });
    }

    /** Takes facts that this user brought as evidence, and records the state that follows. */
    apply(facts: readonly Facts[], at: Instant): void {
        this.record(this.imported(facts, at));
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
        const at = Date.now();
        const base = stateOn(desk, detail.check);
        const draft = { id: newKey(at), base, mine: decideAbout(base, detail, this.userName, at) };
        this.add({ runs: [], states: [draft] }, keepStateDraft(draft));
    }

    /** Saves what waits, in this tab of the browser or in another. */
    retry(): void {
        this.put({ drafts: joinDrafts(this.view.desk.drafts, readDrafts()) });
        this.save();
    }

    /** Gives up what waits. */
    discard(): void {
        forgetDrafts(this.view.desk.drafts);
        this.put({ drafts: NO_DRAFTS });
        this.change({ failed: undefined, isKept: true });
    }

    /** Lets go of what another tab of this browser has saved or given up. */
    dropForgotten(): void {
        const { desk, isKept } = this.view;
        if (isKept && hasDrafts(desk.drafts)) {
            const gone = withoutDrafts(desk.drafts, readDrafts());
            this.put({ drafts: withoutDrafts(desk.drafts, gone) });
        }
    }

    private imported(facts: readonly Facts[], at: Instant): readonly Evidence[] {
        return toEvidence(facts, 'imported', { by: this.userName, at });
    }

    private get userName(): string {
        return this.view.desk.reading?.user ?? CURRENT_USER_ID;
    }

    /** Adds something to what waits, and saves. */
    private add(more: Drafts, isKept: boolean): void {
        this.put({ drafts: joinDrafts(this.view.desk.drafts, more) });
        this.change({ isKept: this.view.isKept && isKept });
        this.save();
    }

    private save(): void {
        this.saving = this.saving.then(() => this.saveNow());
    }

    private async saveNow(): Promise<void> {
        const { drafts, store } = this.view.desk;
        if (!hasDrafts(drafts)) {
            return;
        }
        this.change({ isSaving: true });
        const { saved, failed, messages } = await saveDrafts(drafts, store, () => this.read());
        forgetDrafts(saved);
        // What was added meanwhile still waits for its turn.
        const waiting = withoutDrafts(this.view.desk.drafts, saved);
        this.put({ drafts: waiting });
        const isKept = this.view.isKept || !hasDrafts(waiting);
        this.change({ failed, messages, isKept, isSaving: false });
    }

    /** The store as it is now; as it was known where the org does not answer. */
    private async read(): Promise<HealthStore> {
        try {
            return (await this.reload()) ?? this.view.desk.store;
        } catch {
            return this.view.desk.store;
        }
    }

    private change(changes: Partial<DeskView>): void {
        this.view = viewDesk({ ...this.view, ...changes }, this.view.desk);
        this.show(this.view);
    }
}
