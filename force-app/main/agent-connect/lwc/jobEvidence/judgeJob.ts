import { diagnoseErrorText } from 'c/salesforceErrors';
import type { DetailClass, FindingLevel, JobFinding, JobFindingKind } from './findings';
import type { AsyncApexJob } from './model';

const LEVEL_OF_KIND: Readonly<Record<Exclude<JobFindingKind, 'status-detail'>, FindingLevel>> = {
    failed: 'red',
    aborted: 'red',
    failures: 'red',
    'nothing-processed': 'red',
    waiting: 'amber'
};
const MOST_REMEMBERED = 2_000;

function isUnfinished({ status }: AsyncApexJob): boolean {
    return (
        status === 'Holding' ||
        status === 'Queued' ||
        status === 'Preparing' ||
        status === 'Processing'
    );
}

/** Classifies status details; the same text comes again and again. */
export class DetailClassifier {
    private readonly known = new Map<string, DetailClass | null>();

    /** What a status detail says; null where it says nothing. */
    classify(text: string): DetailClass | null {
        if (text === '') {
            return null;
        }
        const known = this.known.get(text);
        if (known !== undefined) {
            return known;
        }
        const { category, severity, rootCause, disablesIntegration, steps } =
            diagnoseErrorText(text);
        const found =
            category === 'NONE'
                ? null
                : { category, severity, rootCause, disablesIntegration, steps };
        if (this.known.size < MOST_REMEMBERED) {
            this.known.set(text, found);
        }
        return found;
    }
}

function detailLevel({ severity }: DetailClass): FindingLevel {
    if (severity === 'high') {
        return 'red';
    }
    return severity === 'info' ? 'info' : 'amber';
}

function kindsOf(
    job: AsyncApexJob,
    detail: DetailClass | null,
    now: number,
    waitingMs: number
): JobFindingKind[] {
    const { status, totalBatches, batchesProcessed, failures, submittedAt } = job;
    const isScheduled = job.jobType === 'ScheduledApex';
    const kinds: (JobFindingKind | false)[] = [
        status === 'Failed' && 'failed',
        status === 'Aborted' && !isScheduled && 'aborted',
        (failures ?? 0) > 0 && 'failures',
        !isUnfinished(job) &&
            !isScheduled &&
            (totalBatches ?? 0) >= 1 &&
            batchesProcessed === 0 &&
            'nothing-processed',
        detail !== null && 'status-detail',
        isUnfinished(job) &&
            !isScheduled &&
            submittedAt !== null &&
            now - submittedAt > waitingMs &&
            'waiting'
    ];
    return kinds.filter((kind) => kind !== false);
}

/**
 * What is wrong with a job of the package; undefined where nothing is. Queued and Aborted are as they should be for
 * Scheduled Apex, not for Batch Apex.
 * Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting", Review Setup > Apex Jobs.
 */
export function judgeJob(
    job: AsyncApexJob,
    classifier: DetailClassifier,
    now: number,
    waitingMs: number
): JobFinding | undefined {
    const detail = classifier.classify(job.statusDetail);
    const kinds = kindsOf(job, detail, now, waitingMs);
    if (kinds.length === 0) {
        return undefined;
    }
    const levels = kinds.map((kind) =>
        kind === 'status-detail' ? (detail ? detailLevel(detail) : 'info') : LEVEL_OF_KIND[kind]
    );
    const level = levels.includes('red') ? 'red' : levels.includes('amber') ? 'amber' : 'info';
    const { row, id, apexClass, submittedAt, completedAt } = job;
    return { kinds, level, row, id, apexClass, at: completedAt ?? submittedAt, detail };
}
