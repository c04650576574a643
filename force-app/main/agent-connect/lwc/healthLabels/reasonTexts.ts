import noEvidence from '@salesforce/label/c.Health_Reason_no_evidence';
import evidenceTooOld from '@salesforce/label/c.Health_Reason_evidence_too_old';
import earlierProblemNotRechecked from '@salesforce/label/c.Health_Reason_earlier_problem_not_rechecked';
import advisoryForGeneration from '@salesforce/label/c.Health_Reason_advisory_for_generation';
import otherGeneration from '@salesforce/label/c.Health_Reason_other_generation';
import versionTooOld from '@salesforce/label/c.Health_Reason_version_too_old';
import featureNotEnabled from '@salesforce/label/c.Health_Reason_feature_not_enabled';
import notApplicableByAdmin from '@salesforce/label/c.Health_Reason_not_applicable_by_admin';
import snoozedByAdmin from '@salesforce/label/c.Health_Reason_snoozed_by_admin';
import timestampFieldMissing from '@salesforce/label/c.Health_Reason_timestamp_field_missing';
import timestampFieldNotIdentified from '@salesforce/label/c.Health_Reason_timestamp_field_not_identified';
import nothingClosed from '@salesforce/label/c.Health_Reason_nothing_closed';
import nothingStamped from '@salesforce/label/c.Health_Reason_nothing_stamped';
import timestampsSet from '@salesforce/label/c.Health_Reason_timestamps_set';
import noMappingListed from '@salesforce/label/c.Health_Reason_no_mapping_listed';
import mappingOff from '@salesforce/label/c.Health_Reason_mapping_off';
import mappingTestOnly from '@salesforce/label/c.Health_Reason_mapping_test_only';
import mappingEnabled from '@salesforce/label/c.Health_Reason_mapping_enabled';
import atLeastOneMappingSends from '@salesforce/label/c.Health_Reason_at_least_one_mapping_sends';
import nothingIsSent from '@salesforce/label/c.Health_Reason_nothing_is_sent';
import noScheduledJobs from '@salesforce/label/c.Health_Reason_no_scheduled_jobs';
import jobMissing from '@salesforce/label/c.Health_Reason_job_missing';
import jobEnded from '@salesforce/label/c.Health_Reason_job_ended';
import jobHasNoNextRun from '@salesforce/label/c.Health_Reason_job_has_no_next_run';
import jobOwnerInactive from '@salesforce/label/c.Health_Reason_job_owner_inactive';
import jobHeld from '@salesforce/label/c.Health_Reason_job_held';
import jobDuplicated from '@salesforce/label/c.Health_Reason_job_duplicated';
import jobsScheduled from '@salesforce/label/c.Health_Reason_jobs_scheduled';
import noDemand from '@salesforce/label/c.Health_Reason_no_demand';
import fewWaiting from '@salesforce/label/c.Health_Reason_few_waiting';
import requestsKeepComing from '@salesforce/label/c.Health_Reason_requests_keep_coming';
import noRequests from '@salesforce/label/c.Health_Reason_no_requests';
import requestsSucceed from '@salesforce/label/c.Health_Reason_requests_succeed';
import someRequestsFailed from '@salesforce/label/c.Health_Reason_some_requests_failed';
import manyRequestsFailed from '@salesforce/label/c.Health_Reason_many_requests_failed';
import sameErrorAgain from '@salesforce/label/c.Health_Reason_same_error_again';
import nothingToSample from '@salesforce/label/c.Health_Reason_nothing_to_sample';
import requestsWillFail from '@salesforce/label/c.Health_Reason_requests_will_fail';
import changedBeforeSending from '@salesforce/label/c.Health_Reason_changed_before_sending';
import changedAfterSending from '@salesforce/label/c.Health_Reason_changed_after_sending';
import nothingChanged from '@salesforce/label/c.Health_Reason_nothing_changed';
import noAgentConnectJobs from '@salesforce/label/c.Health_Reason_no_agent_connect_jobs';
import batchesFailed from '@salesforce/label/c.Health_Reason_batches_failed';
import batchesComplete from '@salesforce/label/c.Health_Reason_batches_complete';
import cpuLimitExceeded from '@salesforce/label/c.Health_Reason_cpu_limit_exceeded';
import governorLimitExceeded from '@salesforce/label/c.Health_Reason_governor_limit_exceeded';
import noLimitExceeded from '@salesforce/label/c.Health_Reason_no_limit_exceeded';
import jobObjectLocked from '@salesforce/label/c.Health_Reason_job_object_locked';
import silenceMayBeALock from '@salesforce/label/c.Health_Reason_silence_may_be_a_lock';
import noLockFound from '@salesforce/label/c.Health_Reason_no_lock_found';
import errorClassified from '@salesforce/label/c.Health_Reason_error_classified';
import statusPageClean from '@salesforce/label/c.Health_Reason_status_page_clean';
import statusPageListsFailures from '@salesforce/label/c.Health_Reason_status_page_lists_failures';
import noEndpointGiven from '@salesforce/label/c.Health_Reason_no_endpoint_given';
import endpointRetired from '@salesforce/label/c.Health_Reason_endpoint_retired';
import endpointRefused from '@salesforce/label/c.Health_Reason_endpoint_refused';
import endpointsAccepted from '@salesforce/label/c.Health_Reason_endpoints_accepted';
import endpointsAcceptedWithNote from '@salesforce/label/c.Health_Reason_endpoints_accepted_with_note';
import noResponses from '@salesforce/label/c.Health_Reason_no_responses';
import noRecentResponse from '@salesforce/label/c.Health_Reason_no_recent_response';
import fieldsAlwaysEmpty from '@salesforce/label/c.Health_Reason_fields_always_empty';
import fieldsFilled from '@salesforce/label/c.Health_Reason_fields_filled';
import jobMonitorMissing from '@salesforce/label/c.Health_Reason_job_monitor_missing';
import jobMonitorScheduled from '@salesforce/label/c.Health_Reason_job_monitor_scheduled';
import attestedInOrder from '@salesforce/label/c.Health_Reason_attested_in_order';
import attestedProblem from '@salesforce/label/c.Health_Reason_attested_problem';
import type { Reason } from 'c/agentConnectChecks';

/** Why a check has its state, as a template. */
export const REASON_TEXTS: Readonly<Record<Reason, string>> = {
    'no-evidence': noEvidence,
    'evidence-too-old': evidenceTooOld,
    'earlier-problem-not-rechecked': earlierProblemNotRechecked,
    'advisory-for-generation': advisoryForGeneration,
    'other-generation': otherGeneration,
    'version-too-old': versionTooOld,
    'feature-not-enabled': featureNotEnabled,
    'not-applicable-by-admin': notApplicableByAdmin,
    'snoozed-by-admin': snoozedByAdmin,
    'timestamp-field-missing': timestampFieldMissing,
    'timestamp-field-not-identified': timestampFieldNotIdentified,
    'nothing-closed': nothingClosed,
    'nothing-stamped': nothingStamped,
    'timestamps-set': timestampsSet,
    'no-mapping-listed': noMappingListed,
    'mapping-off': mappingOff,
    'mapping-test-only': mappingTestOnly,
    'mapping-enabled': mappingEnabled,
    'at-least-one-mapping-sends': atLeastOneMappingSends,
    'nothing-is-sent': nothingIsSent,
    'no-scheduled-jobs': noScheduledJobs,
    'job-missing': jobMissing,
    'job-ended': jobEnded,
    'job-has-no-next-run': jobHasNoNextRun,
    'job-owner-inactive': jobOwnerInactive,
    'job-held': jobHeld,
    'job-duplicated': jobDuplicated,
    'jobs-scheduled': jobsScheduled,
    'no-demand': noDemand,
    'few-waiting': fewWaiting,
    'requests-keep-coming': requestsKeepComing,
    'no-requests': noRequests,
    'requests-succeed': requestsSucceed,
    'some-requests-failed': someRequestsFailed,
    'many-requests-failed': manyRequestsFailed,
    'same-error-again': sameErrorAgain,
    'nothing-to-sample': nothingToSample,
    'requests-will-fail': requestsWillFail,
    'changed-before-sending': changedBeforeSending,
    'changed-after-sending': changedAfterSending,
    'nothing-changed': nothingChanged,
    'no-agent-connect-jobs': noAgentConnectJobs,
    'batches-failed': batchesFailed,
    'batches-complete': batchesComplete,
    'cpu-limit-exceeded': cpuLimitExceeded,
    'governor-limit-exceeded': governorLimitExceeded,
    'no-limit-exceeded': noLimitExceeded,
    'job-object-locked': jobObjectLocked,
    'silence-may-be-a-lock': silenceMayBeALock,
    'no-lock-found': noLockFound,
    'error-classified': errorClassified,
    'status-page-clean': statusPageClean,
    'status-page-lists-failures': statusPageListsFailures,
    'no-endpoint-given': noEndpointGiven,
    'endpoint-retired': endpointRetired,
    'endpoint-refused': endpointRefused,
    'endpoints-accepted': endpointsAccepted,
    'endpoints-accepted-with-note': endpointsAcceptedWithNote,
    'no-responses': noResponses,
    'no-recent-response': noRecentResponse,
    'fields-always-empty': fieldsAlwaysEmpty,
    'fields-filled': fieldsFilled,
    'job-monitor-missing': jobMonitorMissing,
    'job-monitor-scheduled': jobMonitorScheduled,
    'attested-in-order': attestedInOrder,
    'attested-problem': attestedProblem
};
