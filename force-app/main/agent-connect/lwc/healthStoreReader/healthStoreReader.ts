import { LightningElement, api, wire } from 'lwc';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { editableObjects } from 'c/agentConnectOrg';
import {
    EMPTY_STORE,
    readStoredRuns,
    readStoredStates,
    STORE_OBJECTS,
    storeDocuments
} from 'c/healthRunStore';
import type { HealthStore, StoredRecords, StoreDocuments } from 'c/healthRunStore';
import type { OrgAnswer } from 'c/orgQuery';
import type OrgQuery from 'c/orgQuery';

type Query = HTMLElement & Pick<OrgQuery, 'refresh'>;

/** What was read before still stands where the org does not answer now. */
function latest<T>(before: StoredRecords<T>, now: StoredRecords<T>): StoredRecords<T> {
    return now.messages.length > 0 ? { ...before, messages: now.messages } : now;
}

/**
 * Reads the recorded runs and decisions.
 * @fires store with a HealthStore, whenever it knows more
 */
export default class HealthStoreReader extends LightningElement {
    objectNames = [...STORE_OBJECTS];
    documents: StoreDocuments = { runs: undefined, states: undefined };
    private store = EMPTY_STORE;
    private runsKnown = false;
    private statesKnown = false;

    @wire(getObjectInfos, { objectApiNames: '$objectNames' })
    handleObjects({ data, error }: { data?: unknown; error?: unknown }): void {
        if (data === undefined && error === undefined) {
            return;
        }
        const before = this.documents;
        this.documents = storeDocuments(data);
        const { runs, states } = this.documents;
        const editable = editableObjects(data);
        // The same question is not answered twice.
        this.runsKnown = !runs || (this.runsKnown && runs.text === before.runs?.text);
        this.statesKnown = !states || (this.statesKnown && states.text === before.states?.text);
        this.tell({
            mayRead: runs !== undefined,
            maySave: STORE_OBJECTS.every((name) => editable.has(name))
        });
    }

    handleRuns(event: CustomEvent<OrgAnswer>): void {
        const { data, errors } = event.detail;
        this.runsKnown = true;
        this.tell({ runs: latest(this.store.runs, readStoredRuns(data, errors)) });
    }

    handleStates(event: CustomEvent<OrgAnswer>): void {
        const { data, errors } = event.detail;
        this.statesKnown = true;
        this.tell({ states: latest(this.store.states, readStoredStates(data, errors)) });
    }

    /** Reads everything again, past every cache. */
    @api
    async refresh(): Promise<HealthStore> {
        const queries = [...(this.template?.querySelectorAll<Query>('c-org-query') ?? [])];
        await Promise.all(queries.map((query) => query.refresh()));
        return this.store;
    }

    private tell(changes: Partial<HealthStore>): void {
        const isComplete = this.runsKnown && this.statesKnown;
        this.store = { ...this.store, ...changes, isComplete };
        this.dispatchEvent(new CustomEvent<HealthStore>('store', { detail: this.store }));
    }
}
