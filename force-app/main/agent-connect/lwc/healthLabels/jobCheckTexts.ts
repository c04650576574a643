import scheduledJobsTitle from '@salesforce/label/c.Health_Check_scheduled_jobs_title';
import scheduledJobsMeaning from '@salesforce/label/c.Health_Check_scheduled_jobs_meaning';
import scheduledJobsWhy from '@salesforce/label/c.Health_Check_scheduled_jobs_why';
import scheduledJobsFix1 from '@salesforce/label/c.Health_Check_scheduled_jobs_fix_1';
import scheduledJobsFix2 from '@salesforce/label/c.Health_Check_scheduled_jobs_fix_2';
import scheduledJobsFix3 from '@salesforce/label/c.Health_Check_scheduled_jobs_fix_3';
import scheduledJobsFix4 from '@salesforce/label/c.Health_Check_scheduled_jobs_fix_4';
import scheduledJobsFix5 from '@salesforce/label/c.Health_Check_scheduled_jobs_fix_5';
import apexJobsTitle from '@salesforce/label/c.Health_Check_apex_jobs_title';
import apexJobsMeaning from '@salesforce/label/c.Health_Check_apex_jobs_meaning';
import apexJobsWhy from '@salesforce/label/c.Health_Check_apex_jobs_why';
import apexJobsFix1 from '@salesforce/label/c.Health_Check_apex_jobs_fix_1';
import apexJobsFix2 from '@salesforce/label/c.Health_Check_apex_jobs_fix_2';
import apexJobsFix3 from '@salesforce/label/c.Health_Check_apex_jobs_fix_3';
import apexJobsFix4 from '@salesforce/label/c.Health_Check_apex_jobs_fix_4';
import cpuLimitTitle from '@salesforce/label/c.Health_Check_cpu_limit_title';
import cpuLimitMeaning from '@salesforce/label/c.Health_Check_cpu_limit_meaning';
import cpuLimitWhy from '@salesforce/label/c.Health_Check_cpu_limit_why';
import cpuLimitFix1 from '@salesforce/label/c.Health_Check_cpu_limit_fix_1';
import cpuLimitFix2 from '@salesforce/label/c.Health_Check_cpu_limit_fix_2';
import cpuLimitFix3 from '@salesforce/label/c.Health_Check_cpu_limit_fix_3';
import cpuLimitFix4 from '@salesforce/label/c.Health_Check_cpu_limit_fix_4';
import cpuLimitFix5 from '@salesforce/label/c.Health_Check_cpu_limit_fix_5';
import lockedJobTitle from '@salesforce/label/c.Health_Check_locked_job_title';
import lockedJobMeaning from '@salesforce/label/c.Health_Check_locked_job_meaning';
import lockedJobWhy from '@salesforce/label/c.Health_Check_locked_job_why';
import lockedJobFix1 from '@salesforce/label/c.Health_Check_locked_job_fix_1';
import lockedJobFix2 from '@salesforce/label/c.Health_Check_locked_job_fix_2';
import lockedJobFix3 from '@salesforce/label/c.Health_Check_locked_job_fix_3';
import jobMonitorTitle from '@salesforce/label/c.Health_Check_job_monitor_title';
import jobMonitorMeaning from '@salesforce/label/c.Health_Check_job_monitor_meaning';
import jobMonitorWhy from '@salesforce/label/c.Health_Check_job_monitor_why';
import jobMonitorFix1 from '@salesforce/label/c.Health_Check_job_monitor_fix_1';
import jobMonitorFix2 from '@salesforce/label/c.Health_Check_job_monitor_fix_2';
import jobMonitorFix3 from '@salesforce/label/c.Health_Check_job_monitor_fix_3';
import type { CheckTexts } from 'c/agentConnectChecks';

/** What the checks say that look at jobs. */
export const JOB_CHECK_TEXTS = {
    'scheduled-jobs': {
        title: scheduledJobsTitle,
        meaning: scheduledJobsMeaning,
        why: scheduledJobsWhy,
        fix: [
            scheduledJobsFix1,
            scheduledJobsFix2,
            scheduledJobsFix3,
            scheduledJobsFix4,
            scheduledJobsFix5
        ]
    },
    'apex-jobs': {
        title: apexJobsTitle,
        meaning: apexJobsMeaning,
        why: apexJobsWhy,
        fix: [apexJobsFix1, apexJobsFix2, apexJobsFix3, apexJobsFix4]
    },
    'cpu-limit': {
        title: cpuLimitTitle,
        meaning: cpuLimitMeaning,
        why: cpuLimitWhy,
        fix: [cpuLimitFix1, cpuLimitFix2, cpuLimitFix3, cpuLimitFix4, cpuLimitFix5]
    },
    'locked-job': {
        title: lockedJobTitle,
        meaning: lockedJobMeaning,
        why: lockedJobWhy,
        fix: [lockedJobFix1, lockedJobFix2, lockedJobFix3]
    },
    'job-monitor': {
        title: jobMonitorTitle,
        meaning: jobMonitorMeaning,
        why: jobMonitorWhy,
        fix: [jobMonitorFix1, jobMonitorFix2, jobMonitorFix3]
    }
} satisfies Partial<CheckTexts>;
