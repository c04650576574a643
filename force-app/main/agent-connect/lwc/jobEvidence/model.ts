/** Values of AsyncApexJob.JobType. Source: Object Reference for Salesforce, AsyncApexJob. */
export const ASYNC_JOB_TYPES = [
    'ApexToken',
    'BatchApex',
    'BatchApexWorker',
    'Future',
    'Queueable',
    'ScheduledApex',
    'SharingRecalculation',
    'TestRequest',
    'TestWorker'
] as const;

export type AsyncJobType = (typeof ASYNC_JOB_TYPES)[number];

/** Values of AsyncApexJob.Status. Source: Object Reference for Salesforce, AsyncApexJob. */
export const ASYNC_JOB_STATUSES = [
    'Holding',
    'Queued',
    'Preparing',
    'Processing',
    'Completed',
    'Aborted',
    'Failed'
] as const;

export type AsyncJobStatus = (typeof ASYNC_JOB_STATUSES)[number];

/** Values of CronTrigger.State. Source: Object Reference for Salesforce, CronTrigger. */
export const CRON_TRIGGER_STATES = [
    'WAITING',
    'ACQUIRED',
    'EXECUTING',
    'COMPLETE',
    'ERROR',
    'DELETED',
    'PAUSED',
    'BLOCKED',
    'PAUSED_BLOCKED'
] as const;

export type CronTriggerState = (typeof CRON_TRIGGER_STATES)[number];

/** A row of Setup > Apex Jobs or of AsyncApexJob. Null: the evidence does not say. Times in milliseconds since 1970. */
export interface AsyncApexJob {
    readonly kind: 'job';
    /** The row of the evidence, from 1, header not counted. */
    readonly row: number;
    readonly id: string | null;
    readonly jobType: AsyncJobType | null;
    readonly status: AsyncJobStatus | null;
    readonly statusDetail: string;
    readonly totalBatches: number | null;
    readonly batchesProcessed: number | null;
    readonly failures: number | null;
    readonly submittedBy: string | null;
    readonly submittedAt: number | null;
    readonly completedAt: number | null;
    readonly apexClass: string | null;
    readonly namespace: string | null;
    readonly apexMethod: string | null;
    readonly cronTriggerId: string | null;
}

/** A row of Setup > Scheduled Jobs or of CronTrigger. Null: the evidence does not say. */
export interface CronTrigger {
    readonly kind: 'schedule';
    readonly row: number;
    readonly id: string | null;
    readonly name: string;
    readonly jobType: string | null;
    readonly state: CronTriggerState | null;
    readonly submittedBy: string | null;
    readonly submitterIsActive: boolean | null;
    readonly submittedAt: number | null;
    readonly previousRunAt: number | null;
    /** Null both where there is no next run and where the evidence has no such column: see `hasNextRunColumn`. */
    readonly nextRunAt: number | null;
    readonly hasNextRunColumn: boolean;
    readonly timesTriggered: number | null;
    readonly cronExpression: string | null;
    readonly timeZone: string | null;
}
