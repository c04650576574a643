import legacyEndpoint1 from '@salesforce/label/c.Health_Fix_legacy_endpoint_1';
import legacyEndpoint2 from '@salesforce/label/c.Health_Fix_legacy_endpoint_2';
import legacyEndpoint3 from '@salesforce/label/c.Health_Fix_legacy_endpoint_3';
import remoteSite1 from '@salesforce/label/c.Health_Fix_remote_site_1';
import remoteSite2 from '@salesforce/label/c.Health_Fix_remote_site_2';
import namedCredential1 from '@salesforce/label/c.Health_Fix_named_credential_1';
import namedCredential2 from '@salesforce/label/c.Health_Fix_named_credential_2';
import jobLocked1 from '@salesforce/label/c.Health_Fix_job_locked_1';
import jobLocked2 from '@salesforce/label/c.Health_Fix_job_locked_2';
import jobLocked3 from '@salesforce/label/c.Health_Fix_job_locked_3';
import invalidField1 from '@salesforce/label/c.Health_Fix_invalid_field_1';
import invalidField2 from '@salesforce/label/c.Health_Fix_invalid_field_2';
import invalidField3 from '@salesforce/label/c.Health_Fix_invalid_field_3';
import employeeIsQueue1 from '@salesforce/label/c.Health_Fix_employee_is_queue_1';
import clearSendAt from '@salesforce/label/c.Health_Fix_clear_send_at';
import resend from '@salesforce/label/c.Health_Fix_resend';
import openRequests from '@salesforce/label/c.Health_Fix_open_requests';
import employeeMissing2 from '@salesforce/label/c.Health_Fix_employee_missing_2';
import employeeMissing3 from '@salesforce/label/c.Health_Fix_employee_missing_3';
import customerEmailMissing2 from '@salesforce/label/c.Health_Fix_customer_email_missing_2';
import alreadyScheduled1 from '@salesforce/label/c.Health_Fix_already_scheduled_1';
import alreadyScheduled2 from '@salesforce/label/c.Health_Fix_already_scheduled_2';
import classLockedBySchedule1 from '@salesforce/label/c.Health_Fix_class_locked_by_schedule_1';
import classLockedBySchedule2 from '@salesforce/label/c.Health_Fix_class_locked_by_schedule_2';
import findNeighbours from '@salesforce/label/c.Health_Fix_find_neighbours';
import trace from '@salesforce/label/c.Health_Fix_trace';
import restart from '@salesforce/label/c.Health_Fix_restart';
import queryRowsLimit1 from '@salesforce/label/c.Health_Fix_query_rows_limit_1';
import heapLimit2 from '@salesforce/label/c.Health_Fix_heap_limit_2';
import emailLimit1 from '@salesforce/label/c.Health_Fix_email_limit_1';
import emailLimit2 from '@salesforce/label/c.Health_Fix_email_limit_2';
import queueableLimit2 from '@salesforce/label/c.Health_Fix_queueable_limit_2';
import futureLimit2 from '@salesforce/label/c.Health_Fix_future_limit_2';
import calloutTimeout1 from '@salesforce/label/c.Health_Fix_callout_timeout_1';
import checkSchedule from '@salesforce/label/c.Health_Fix_check_schedule';
import calloutTimeout3 from '@salesforce/label/c.Health_Fix_callout_timeout_3';
import calloutAuth1 from '@salesforce/label/c.Health_Fix_callout_auth_1';
import calloutAuth2 from '@salesforce/label/c.Health_Fix_callout_auth_2';
import calloutAfterDml1 from '@salesforce/label/c.Health_Fix_callout_after_dml_1';
import calloutInTrigger1 from '@salesforce/label/c.Health_Fix_callout_in_trigger_1';
import queryInvalid1 from '@salesforce/label/c.Health_Fix_query_invalid_1';
import queryInvalid2 from '@salesforce/label/c.Health_Fix_query_invalid_2';
import rowLock1 from '@salesforce/label/c.Health_Fix_row_lock_1';
import validationRule1 from '@salesforce/label/c.Health_Fix_validation_rule_1';
import validationRule2 from '@salesforce/label/c.Health_Fix_validation_rule_2';
import requiredField1 from '@salesforce/label/c.Health_Fix_required_field_1';
import requiredField2 from '@salesforce/label/c.Health_Fix_required_field_2';
import flowError1 from '@salesforce/label/c.Health_Fix_flow_error_1';
import flowError2 from '@salesforce/label/c.Health_Fix_flow_error_2';
import uiapiUnsupported1 from '@salesforce/label/c.Health_Fix_uiapi_unsupported_1';
import internalError2 from '@salesforce/label/c.Health_Fix_internal_error_2';
import apexExceptionOther1 from '@salesforce/label/c.Health_Fix_apex_exception_other_1';
import seeJobs from '@salesforce/label/c.Health_Fix_see_jobs';
import batchFailedUnknown2 from '@salesforce/label/c.Health_Fix_batch_failed_unknown_2';
import unknown1 from '@salesforce/label/c.Health_Fix_unknown_1';
import acApiErrorAlert1 from '@salesforce/label/c.Health_Fix_ac_api_error_alert_1';
import acEmployeeProfileNotComplete1 from '@salesforce/label/c.Health_Fix_ac_employee_profile_not_complete_1';
import acDeactivatedEmployee1 from '@salesforce/label/c.Health_Fix_ac_deactivated_employee_1';
import acEmployeeNotFound1 from '@salesforce/label/c.Health_Fix_ac_employee_not_found_1';
import acInvalidCustomer1 from '@salesforce/label/c.Health_Fix_ac_invalid_customer_1';
import acChannelNotEnabledForCompany1 from '@salesforce/label/c.Health_Fix_ac_channel_not_enabled_for_company_1';
import acChannelIsInManualMode1 from '@salesforce/label/c.Health_Fix_ac_channel_is_in_manual_mode_1';
import acBrandSignifierNotProvided1 from '@salesforce/label/c.Health_Fix_ac_brand_signifier_not_provided_1';
import acInvalidOrInactiveBrandSignifier1 from '@salesforce/label/c.Health_Fix_ac_invalid_or_inactive_brand_signifier_1';
import acLanguageNotSpecified1 from '@salesforce/label/c.Health_Fix_ac_language_not_specified_1';
import type { FixStep } from 'c/salesforceErrors';

/** What to do about errors, step by step. */
export const FIX_TEXTS: Readonly<Record<FixStep, string>> = {
    'legacy-endpoint-1': legacyEndpoint1,
    'legacy-endpoint-2': legacyEndpoint2,
    'legacy-endpoint-3': legacyEndpoint3,
    'remote-site-1': remoteSite1,
    'remote-site-2': remoteSite2,
    'named-credential-1': namedCredential1,
    'named-credential-2': namedCredential2,
    'job-locked-1': jobLocked1,
    'job-locked-2': jobLocked2,
    'job-locked-3': jobLocked3,
    'invalid-field-1': invalidField1,
    'invalid-field-2': invalidField2,
    'invalid-field-3': invalidField3,
    'employee-is-queue-1': employeeIsQueue1,
    'clear-send-at': clearSendAt,
    resend: resend,
    'open-requests': openRequests,
    'employee-missing-2': employeeMissing2,
    'employee-missing-3': employeeMissing3,
    'customer-email-missing-2': customerEmailMissing2,
    'already-scheduled-1': alreadyScheduled1,
    'already-scheduled-2': alreadyScheduled2,
    'class-locked-by-schedule-1': classLockedBySchedule1,
    'class-locked-by-schedule-2': classLockedBySchedule2,
    'find-neighbours': findNeighbours,
    trace: trace,
    restart: restart,
    'query-rows-limit-1': queryRowsLimit1,
    'heap-limit-2': heapLimit2,
    'email-limit-1': emailLimit1,
    'email-limit-2': emailLimit2,
    'queueable-limit-2': queueableLimit2,
    'future-limit-2': futureLimit2,
    'callout-timeout-1': calloutTimeout1,
    'check-schedule': checkSchedule,
    'callout-timeout-3': calloutTimeout3,
    'callout-auth-1': calloutAuth1,
    'callout-auth-2': calloutAuth2,
    'callout-after-dml-1': calloutAfterDml1,
    'callout-in-trigger-1': calloutInTrigger1,
    'query-invalid-1': queryInvalid1,
    'query-invalid-2': queryInvalid2,
    'row-lock-1': rowLock1,
    'validation-rule-1': validationRule1,
    'validation-rule-2': validationRule2,
    'required-field-1': requiredField1,
    'required-field-2': requiredField2,
    'flow-error-1': flowError1,
    'flow-error-2': flowError2,
    'uiapi-unsupported-1': uiapiUnsupported1,
    'internal-error-2': internalError2,
    'apex-exception-other-1': apexExceptionOther1,
    'see-jobs': seeJobs,
    'batch-failed-unknown-2': batchFailedUnknown2,
    'unknown-1': unknown1,
    'ac-api-error-alert-1': acApiErrorAlert1,
    'ac-employee-profile-not-complete-1': acEmployeeProfileNotComplete1,
    'ac-deactivated-employee-1': acDeactivatedEmployee1,
    'ac-employee-not-found-1': acEmployeeNotFound1,
    'ac-invalid-customer-1': acInvalidCustomer1,
    'ac-channel-not-enabled-for-company-1': acChannelNotEnabledForCompany1,
    'ac-channel-is-in-manual-mode-1': acChannelIsInManualMode1,
    'ac-brand-signifier-not-provided-1': acBrandSignifierNotProvided1,
    'ac-invalid-or-inactive-brand-signifier-1': acInvalidOrInactiveBrandSignifier1,
    'ac-language-not-specified-1': acLanguageNotSpecified1
};
