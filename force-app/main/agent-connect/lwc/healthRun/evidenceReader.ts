import type { Evidence } from 'c/agentConnectChecks';
import { readFacts } from './factsReader';
import { parseStored, readStored } from './reading';
import type { StoredReading, StoredValue } from './reading';

/** What a person brought or stated can be kept; a live reading or a heartbeat is true only in its moment. */
const STORED_KINDS = ['imported', 'attested'] as const;

/** More than there will ever be at once: one of each subject. */
const MOST_EVIDENCE = 200;

function readOne(value: StoredValue): Evidence | undefined {
    const id = value.field('id').text(80);
    const kind = value.field('kind').oneOf(STORED_KINDS);
    const observedAt = value.field('observedAt').instant();
    const givenBy = value.field('givenBy').text(255);
    const ends = value.field('expiresAt');
    const expiresAt = ends.value === undefined ? undefined : ends.instant();
    const facts = readFacts(value.field('facts'));
    return id === undefined ||
        kind === undefined ||
        observedAt === undefined ||
        givenBy === undefined ||
        facts === undefined
        ? undefined
        : { id, kind, observedAt, givenBy, expiresAt, facts };
}

function readAll(value: StoredValue): readonly Evidence[] | undefined {
    return value.each(MOST_EVIDENCE, readOne);
}

/** Reads stored evidence of unknown shape, strictly: a list of imported and attested evidence. */
export function readEvidence(value: unknown): StoredReading<readonly Evidence[]> {
    return readStored(value, readAll);
}

/** Reads the text of stored evidence, strictly. */
export function parseEvidence(text: string): StoredReading<readonly Evidence[]> {
    return parseStored(text, readAll);
}

/** The evidence that may be stored: imported and attested, without what is a live reading. */
export function storableEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
    return evidence.filter(
        (item) => (item.kind === 'imported' || item.kind === 'attested') && isStorable(item)
    );
}

function isStorable(evidence: Evidence): boolean {
    return readEvidence([evidence]).value !== undefined;
}
