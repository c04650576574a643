/** A read-only query of the collector. */
export interface CollectorQuery {
    /** The object, as the file names it. */
    readonly object: 'CronTrigger' | 'AsyncApexJob';
    readonly title: string;
    readonly soql: string;
    /** The LIMIT of the query: as many rows mean that there may be more. */
    readonly limit: number;
}

/** More than that the sf CLI fetches only where it is told to. */
const MOST_JOBS = 20_000;
const MOST_SCHEDULES = 2_000;

/**
 * The queries (Object Reference for Salesforce: CronTrigger, AsyncApexJob). Apex jobs of everybody: another job may be in
 * the way ("Salesforce: Tracing Errors & Troubleshooting", step 6).
 * @param days how far back Apex jobs go
 */
export function collectorQueries(days: number): readonly CollectorQuery[] {
    return [
        {
            object: 'CronTrigger',
            title: 'scheduled jobs',
            limit: MOST_SCHEDULES,
            soql: `SELECT Id, CronJobDetail.Name, CronJobDetail.JobType, State, NextFireTime, PreviousFireTime, StartTime, EndTime, TimesTriggered, CronExpression, TimeZoneSidKey, CreatedBy.Name, CreatedBy.IsActive FROM CronTrigger WHERE CronJobDetail.JobType = '7' LIMIT ${MOST_SCHEDULES}`
        },
        {
            object: 'AsyncApexJob',
            title: 'Apex jobs',
            limit: MOST_JOBS,
            soql: `SELECT Id, ApexClass.Name, ApexClass.NamespacePrefix, JobType, MethodName, Status, ExtendedStatus, TotalJobItems, JobItemsProcessed, NumberOfErrors, CreatedDate, CompletedDate, CreatedBy.Name, CronTriggerId FROM AsyncApexJob WHERE CreatedDate = LAST_N_DAYS:${days} ORDER BY CreatedDate DESC LIMIT ${MOST_JOBS}`
        }
    ];
}
