import { createRecord } from 'lightning/uiRecordApi';
import type { Evidence } from 'c/agentConnectChecks';
import { countOf, storableEvidence } from 'c/healthRun';
import type { HealthRun } from 'c/healthRun';
import { readFailure } from './failure';
import type { FailedSave } from './failure';
import { RUN_FIELDS, RUN_OBJECT } from './names';

/** What became of saving a run. */
export type RunSave =
    | { readonly status: 'saved' }
    /** An earlier attempt had reached the org after all. */
    | { readonly status: 'already-saved' }
    | ({ readonly status: 'failed' } & FailedSave);

/**
 * Saves a run with the evidence that was brought for it.
 * @param key of `newKey`, the same for every attempt to save this run
 */
export async function saveRun(
    key: string,
    run: HealthRun,
    evidence: readonly Evidence[]
): Promise<RunSave> {
    const { judged, applicable } = run;
    try {
        await createRecord({
            apiName: RUN_OBJECT,
            fields: {
                [RUN_FIELDS.key]: key,
                [RUN_FIELDS.at]: new Date(run.at).toISOString(),
                [RUN_FIELDS.verdict]: run.verdict,
                [RUN_FIELDS.generation]: run.generation,
                [RUN_FIELDS.score]: run.score,
                [RUN_FIELDS.coverage]:
                    applicable === 0 ? 0 : Math.round((judged * 1000) / applicable) / 10,
                [RUN_FIELDS.judged]: judged,
                [RUN_FIELDS.applicable]: applicable,
                [RUN_FIELDS.passed]: countOf(run, 'pass'),
                [RUN_FIELDS.warnings]: countOf(run, 'warning'),
                [RUN_FIELDS.failed]: countOf(run, 'fail'),
                [RUN_FIELDS.unknown]: countOf(run, 'unknown', 'stale'),
                [RUN_FIELDS.results]: JSON.stringify(run),
                [RUN_FIELDS.evidence]: JSON.stringify(storableEvidence(evidence))
            }
        });
        return { status: 'saved' };
    } catch (error) {
        const failed = readFailure(error);
        return failed.failure === 'duplicate'
            ? { status: 'already-saved' }
            : { status: 'failed', ...failed };
    }
}
