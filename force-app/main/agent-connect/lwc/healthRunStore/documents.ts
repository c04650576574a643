import type { Evidence } from 'c/agentConnectChecks';
import {
    buildDocument,
    ConfirmedObject,
    readGraphqlAnswer,
    readObjectInfos,
    recordsIn
} from 'c/agentConnectDiscovery';
import type { AnswerRecord, ObjectAnswer, QueryDocument } from 'c/agentConnectDiscovery';
import { parseCheckState, parseEvidence, parseRun, TREND_LENGTH } from 'c/healthRun';
import type { CheckStateRecord, HealthRun } from 'c/healthRun';
import { RUN_FIELDS, RUN_OBJECT, STATE_FIELDS, STATE_OBJECT } from './names';

/** A run as it is stored, with the evidence that was brought for it. */
export interface StoredRun {
    readonly key: string;
    readonly run: HealthRun;
    readonly evidence: readonly Evidence[];
}

/** What is decided about a check, as it is stored. */
export interface StoredState {
    readonly recordId: string;
    /** As the org wrote it: for saving only over what was read. */
    readonly lastModified: string;
    readonly state: CheckStateRecord;
}

/** The records that were read, and how many could not be understood. */
export interface StoredRecords<T> {
    readonly records: readonly T[];
    readonly unreadable: number;
    /** What the org says where it refuses. */
    readonly messages: readonly string[];
}

/** What the store holds, as far as this user may see it. */
export interface HealthStore {
    readonly mayRead: boolean;
    readonly maySave: boolean;
    readonly runs: StoredRecords<StoredRun>;
    readonly states: StoredRecords<StoredState>;
    readonly isComplete: boolean;
}

const NOTHING = { records: [], unreadable: 0, messages: [] } as const;

/** What is known before anything was read. */
export const EMPTY_STORE: HealthStore = {
    mayRead: false,
    maySave: false,
    runs: NOTHING,
    states: NOTHING,
    isComplete: false
};

/** What to ask getObjectInfos for. */
export const STORE_OBJECTS: readonly string[] = [RUN_OBJECT, STATE_OBJECT];

/** More than there are checks. */
const MOST_STATES = 100;

/** Documents for runs and states; undefined where this user may not read them. */
export interface StoreDocuments {
    readonly runs: QueryDocument | undefined;
    readonly states: QueryDocument | undefined;
}

function confirmed(answers: readonly ObjectAnswer[], name: string): ConfirmedObject | undefined {
    const found = answers.find(
        (answer) => answer.status === 'readable' && answer.info.apiName === name
    );
    return found?.status === 'readable' ? ConfirmedObject.of(found.info) : undefined;
}

function documentOf(
    object: ConfirmedObject | undefined,
    alias: string,
    first: number,
    names: readonly string[],
    newestBy: string
): QueryDocument | undefined {
    const fields = names.map((name) => object?.field(name)).filter((field) => field !== undefined);
    const order = object?.field(newestBy);
    return object && order && fields.length === names.length
        ? buildDocument(object, [{ alias, where: [], first, fields, newestBy: order }], {})
        : undefined;
}

/**
 * The documents that read the store.
 * @param data of getObjectInfos for STORE_OBJECTS
 */
export function storeDocuments(data: unknown): StoreDocuments {
    const answers = readObjectInfos(data, STORE_OBJECTS);
    return {
        runs: documentOf(
            confirmed(answers, RUN_OBJECT),
            'runs',
            TREND_LENGTH,
            [RUN_FIELDS.key, RUN_FIELDS.at, RUN_FIELDS.results, RUN_FIELDS.evidence],
            RUN_FIELDS.at
        ),
        states: documentOf(
            confirmed(answers, STATE_OBJECT),
            'states',
            MOST_STATES,
            [STATE_FIELDS.key, STATE_FIELDS.decisions, 'LastModifiedDate'],
            'LastModifiedDate'
        )
    };
}

function textIn(record: AnswerRecord, name: string): string {
    const value = record.fields.get(name);
    return typeof value === 'string' ? value : '';
}

function readRecords<T>(
    alias: string,
    data: unknown,
    errors: unknown,
    read: (record: AnswerRecord) => T | undefined
): StoredRecords<T> {
    const answer = readGraphqlAnswer(data, errors);
    const all = recordsIn(answer, alias);
    const records = all.map(read).filter((record) => record !== undefined);
    return {
        records,
        unreadable: all.length - records.length,
        messages: answer.status === 'failed' ? answer.messages : []
    };
}

/** The runs in the answer to the document of runs, newest first. */
export function readStoredRuns(data: unknown, errors: unknown): StoredRecords<StoredRun> {
    return readRecords('runs', data, errors, (record) => {
        const run = parseRun(textIn(record, RUN_FIELDS.results)).value;
        const evidence = parseEvidence(textIn(record, RUN_FIELDS.evidence) || '[]').value;
        return run && evidence && { key: textIn(record, RUN_FIELDS.key), run, evidence };
    });
}

/** The decisions in the answer to the document of states. */
export function readStoredStates(data: unknown, errors: unknown): StoredRecords<StoredState> {
    return readRecords('states', data, errors, (record) => {
        const state = parseCheckState(textIn(record, STATE_FIELDS.decisions)).value;
        return (
            state && {
                recordId: record.id,
                lastModified: textIn(record, 'LastModifiedDate'),
                state
            }
        );
    });
}
