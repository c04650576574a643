import setupScheduledJobs from '@salesforce/label/c.Health_Setup_scheduled_jobs';
import setupApexJobs from '@salesforce/label/c.Health_Setup_apex_jobs';
import setupApexFlexQueue from '@salesforce/label/c.Health_Setup_apex_flex_queue';
import setupCustomSettings from '@salesforce/label/c.Health_Setup_custom_settings';
import setupDebugLogs from '@salesforce/label/c.Health_Setup_debug_logs';
import setupDeveloperConsole from '@salesforce/label/c.Health_Setup_developer_console';
import setupApexExceptionEmail from '@salesforce/label/c.Health_Setup_apex_exception_email';
import setupEmailLogFiles from '@salesforce/label/c.Health_Setup_email_log_files';
import setupDeliverability from '@salesforce/label/c.Health_Setup_deliverability';
import setupRemoteSites from '@salesforce/label/c.Health_Setup_remote_sites';
import setupNamedCredentials from '@salesforce/label/c.Health_Setup_named_credentials';
import setupTrustedUrls from '@salesforce/label/c.Health_Setup_trusted_urls';
import setupInstalledPackages from '@salesforce/label/c.Health_Setup_installed_packages';
import setupFlows from '@salesforce/label/c.Health_Setup_flows';
import setupFailedFlows from '@salesforce/label/c.Health_Setup_failed_flows';
import setupWorkflowRules from '@salesforce/label/c.Health_Setup_workflow_rules';
import setupWorkflowFieldUpdates from '@salesforce/label/c.Health_Setup_workflow_field_updates';
import setupTimeBasedWorkflow from '@salesforce/label/c.Health_Setup_time_based_workflow';
import setupProcessAutomation from '@salesforce/label/c.Health_Setup_process_automation';
import setupUsers from '@salesforce/label/c.Health_Setup_users';
import setupQueues from '@salesforce/label/c.Health_Setup_queues';
import tabConfiguration from '@salesforce/label/c.Health_Tab_configuration';
import tabRequests from '@salesforce/label/c.Health_Tab_requests';
import tabResponses from '@salesforce/label/c.Health_Tab_responses';
import type { PackageTab, SetupPage } from 'c/agentConnectChecks';

/** What each page of Setup is called. */
export const SETUP_NAMES: Readonly<Record<SetupPage, string>> = {
    'scheduled-jobs': setupScheduledJobs,
    'apex-jobs': setupApexJobs,
    'apex-flex-queue': setupApexFlexQueue,
    'custom-settings': setupCustomSettings,
    'debug-logs': setupDebugLogs,
    'developer-console': setupDeveloperConsole,
    'apex-exception-email': setupApexExceptionEmail,
    'email-log-files': setupEmailLogFiles,
    deliverability: setupDeliverability,
    'remote-sites': setupRemoteSites,
    'named-credentials': setupNamedCredentials,
    'trusted-urls': setupTrustedUrls,
    'installed-packages': setupInstalledPackages,
    flows: setupFlows,
    'failed-flows': setupFailedFlows,
    'workflow-rules': setupWorkflowRules,
    'workflow-field-updates': setupWorkflowFieldUpdates,
    'time-based-workflow': setupTimeBasedWorkflow,
    'process-automation': setupProcessAutomation,
    users: setupUsers,
    queues: setupQueues
};

/** What each tab of the package is called. */
export const TAB_NAMES: Readonly<Record<PackageTab, string>> = {
    configuration: tabConfiguration,
    requests: tabRequests,
    responses: tabResponses
};
