import {
    CHECK_IDS,
    CHECK_STATUSES,
    EVIDENCE_KINDS,
    GENERATIONS,
    REASON_PLACES,
    VERDICTS
} from 'c/agentConnectChecks';
import type { Reason } from 'c/agentConnectChecks';
import { parseStored, readStored } from './reading';
import type { StoredReading, StoredValue } from './reading';
import { RUN_FORMAT_VERSION } from './run';
import type { HealthRun, RunResult } from './run';

/** More than there will ever be checks. */
const MOST_RESULTS = 100;

function readReason(value: StoredValue): Reason | undefined {
    return isReason(value.value) ? value.value : value.refuse('a known reason');
}

function isReason(value: unknown): value is Reason {
    return typeof value === 'string' && Object.hasOwn(REASON_PLACES, value);
}

function readResult(value: StoredValue): RunResult | undefined {
    const check = value.field('check').oneOf(CHECK_IDS);
    const status = value.field('status').oneOf(CHECK_STATUSES);
    const reason = readReason(value.field('reason'));
    const kind = value.field('kind').orNull((item) => item.oneOf(EVIDENCE_KINDS));
    const observedAt = value.field('observedAt').orNull((item) => item.instant());
    const since = value.field('since').orNull((item) => item.instant());
    return check === undefined ||
        status === undefined ||
        reason === undefined ||
        kind === undefined ||
        observedAt === undefined ||
        since === undefined
        ? undefined
        : { check, status, reason, kind, observedAt, since };
}

function readResults(value: StoredValue): readonly RunResult[] | undefined {
    const results = value
        .items(MOST_RESULTS)
        ?.map(readResult)
        .filter((result) => result !== undefined);
    const checks = results?.map(({ check }) => check) ?? [];
    return new Set(checks).size < checks.length ? value.refuse('each check once') : results;
}

function readRunFields(value: StoredValue): HealthRun | undefined {
    const formatVersion = value.field('formatVersion').oneOf([RUN_FORMAT_VERSION]);
    const at = value.field('at').instant();
    const by = value.field('by').text(255);
    const generation = value.field('generation').orNull((item) => item.oneOf(GENERATIONS));
    const verdict = value.field('verdict').oneOf(VERDICTS);
    const score = value.field('score').orNull((item) => item.wholeNumber(0, 100));
    const applicable = value.field('applicable').wholeNumber(0, MOST_RESULTS);
    const judged = value.field('judged').wholeNumber(0, applicable ?? MOST_RESULTS);
    const results = readResults(value.field('results'));
    return formatVersion === undefined ||
        at === undefined ||
        by === undefined ||
        generation === undefined ||
        verdict === undefined ||
        score === undefined ||
        applicable === undefined ||
        judged === undefined ||
        results === undefined
        ? undefined
        : { formatVersion, at, by, generation, verdict, score, judged, applicable, results };
}

/** Reads a stored run of unknown shape, strictly. */
export function readRun(value: unknown): StoredReading<HealthRun> {
    return readStored(value, readRunFields);
}

/** Reads the text of a stored run, strictly. */
export function parseRun(text: string): StoredReading<HealthRun> {
    return parseStored(text, readRunFields);
}
