import roleRequestSender from '@salesforce/label/c.Health_JobRole_request_sender';
import roleDataReturn from '@salesforce/label/c.Health_JobRole_data_return';
import roleServiceRecovery from '@salesforce/label/c.Health_JobRole_service_recovery';
import roleJobMonitor from '@salesforce/label/c.Health_JobRole_job_monitor';
import type { ExplanationTexts, JobRole } from 'c/agentConnectChecks';
import { numberText } from 'c/numberText';
import { CATEGORY_TITLES } from './categoryTitles';
import { REASON_TEXTS } from './reasonTexts';

/** The jobs as Setup calls them. */
export const JOB_NAMES: Readonly<Record<JobRole, string>> = {
    'request-sender': roleRequestSender,
    'data-return': roleDataReturn,
    'service-recovery': roleServiceRecovery,
    'job-monitor': roleJobMonitor
};

/** What the sentences about checks are made of. */
export const EXPLANATION_TEXTS: ExplanationTexts = {
    reasons: REASON_TEXTS,
    roles: JOB_NAMES,
    categories: CATEGORY_TITLES,
    sayNumber: numberText
};
