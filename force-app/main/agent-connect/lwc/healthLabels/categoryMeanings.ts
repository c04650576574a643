import legacyEndpoint from '@salesforce/label/c.Health_CategoryMeaning_LEGACY_ENDPOINT';
import remoteSite from '@salesforce/label/c.Health_CategoryMeaning_REMOTE_SITE';
import namedCredential from '@salesforce/label/c.Health_CategoryMeaning_NAMED_CREDENTIAL';
import jobLocked from '@salesforce/label/c.Health_CategoryMeaning_JOB_LOCKED';
import invalidField from '@salesforce/label/c.Health_CategoryMeaning_INVALID_FIELD';
import employeeIsQueue from '@salesforce/label/c.Health_CategoryMeaning_EMPLOYEE_IS_QUEUE';
import employeeMissing from '@salesforce/label/c.Health_CategoryMeaning_EMPLOYEE_MISSING';
import customerEmailMissing from '@salesforce/label/c.Health_CategoryMeaning_CUSTOMER_EMAIL_MISSING';
import alreadyScheduled from '@salesforce/label/c.Health_CategoryMeaning_ALREADY_SCHEDULED';
import classLockedBySchedule from '@salesforce/label/c.Health_CategoryMeaning_CLASS_LOCKED_BY_SCHEDULE';
import cpuLimit from '@salesforce/label/c.Health_CategoryMeaning_CPU_LIMIT';
import queryRowsLimit from '@salesforce/label/c.Health_CategoryMeaning_QUERY_ROWS_LIMIT';
import soqlLimit from '@salesforce/label/c.Health_CategoryMeaning_SOQL_LIMIT';
import dmlLimit from '@salesforce/label/c.Health_CategoryMeaning_DML_LIMIT';
import heapLimit from '@salesforce/label/c.Health_CategoryMeaning_HEAP_LIMIT';
import emailLimit from '@salesforce/label/c.Health_CategoryMeaning_EMAIL_LIMIT';
import queueableLimit from '@salesforce/label/c.Health_CategoryMeaning_QUEUEABLE_LIMIT';
import futureLimit from '@salesforce/label/c.Health_CategoryMeaning_FUTURE_LIMIT';
import none from '@salesforce/label/c.Health_CategoryMeaning_NONE';
import calloutTimeout from '@salesforce/label/c.Health_CategoryMeaning_CALLOUT_TIMEOUT';
import calloutAuth from '@salesforce/label/c.Health_CategoryMeaning_CALLOUT_AUTH';
import calloutAfterDml from '@salesforce/label/c.Health_CategoryMeaning_CALLOUT_AFTER_DML';
import calloutInTrigger from '@salesforce/label/c.Health_CategoryMeaning_CALLOUT_IN_TRIGGER';
import queryInvalid from '@salesforce/label/c.Health_CategoryMeaning_QUERY_INVALID';
import rowLock from '@salesforce/label/c.Health_CategoryMeaning_ROW_LOCK';
import validationRule from '@salesforce/label/c.Health_CategoryMeaning_VALIDATION_RULE';
import requiredField from '@salesforce/label/c.Health_CategoryMeaning_REQUIRED_FIELD';
import flowError from '@salesforce/label/c.Health_CategoryMeaning_FLOW_ERROR';
import uiapiUnsupported from '@salesforce/label/c.Health_CategoryMeaning_UIAPI_UNSUPPORTED';
import internalError from '@salesforce/label/c.Health_CategoryMeaning_INTERNAL_ERROR';
import apexExceptionOther from '@salesforce/label/c.Health_CategoryMeaning_APEX_EXCEPTION_OTHER';
import batchFailedUnknown from '@salesforce/label/c.Health_CategoryMeaning_BATCH_FAILED_UNKNOWN';
import unknown from '@salesforce/label/c.Health_CategoryMeaning_UNKNOWN';
import acApiErrorAlert from '@salesforce/label/c.Health_CategoryMeaning_AC_API_ERROR_ALERT';
import acEmployeeProfileNotComplete from '@salesforce/label/c.Health_CategoryMeaning_AC_EMPLOYEE_PROFILE_NOT_COMPLETE';
import acDeactivatedEmployee from '@salesforce/label/c.Health_CategoryMeaning_AC_DEACTIVATED_EMPLOYEE';
import acEmployeeNotFound from '@salesforce/label/c.Health_CategoryMeaning_AC_EMPLOYEE_NOT_FOUND';
import acInvalidCustomer from '@salesforce/label/c.Health_CategoryMeaning_AC_INVALID_CUSTOMER';
import acChannelNotEnabledForCompany from '@salesforce/label/c.Health_CategoryMeaning_AC_CHANNEL_NOT_ENABLED_FOR_COMPANY';
import acChannelIsInManualMode from '@salesforce/label/c.Health_CategoryMeaning_AC_CHANNEL_IS_IN_MANUAL_MODE';
import acBrandSignifierNotProvided from '@salesforce/label/c.Health_CategoryMeaning_AC_BRAND_SIGNIFIER_NOT_PROVIDED';
import acInvalidOrInactiveBrandSignifier from '@salesforce/label/c.Health_CategoryMeaning_AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER';
import acLanguageNotSpecified from '@salesforce/label/c.Health_CategoryMeaning_AC_LANGUAGE_NOT_SPECIFIED';
import type { ErrorCategory } from 'c/salesforceErrors';

/** What each kind of error means. */
export const CATEGORY_MEANINGS: Readonly<Record<ErrorCategory, string>> = {
    LEGACY_ENDPOINT: legacyEndpoint,
    REMOTE_SITE: remoteSite,
    NAMED_CREDENTIAL: namedCredential,
    JOB_LOCKED: jobLocked,
    INVALID_FIELD: invalidField,
    EMPLOYEE_IS_QUEUE: employeeIsQueue,
    EMPLOYEE_MISSING: employeeMissing,
    CUSTOMER_EMAIL_MISSING: customerEmailMissing,
    ALREADY_SCHEDULED: alreadyScheduled,
    CLASS_LOCKED_BY_SCHEDULE: classLockedBySchedule,
    CPU_LIMIT: cpuLimit,
    QUERY_ROWS_LIMIT: queryRowsLimit,
    SOQL_LIMIT: soqlLimit,
    DML_LIMIT: dmlLimit,
    HEAP_LIMIT: heapLimit,
    EMAIL_LIMIT: emailLimit,
    QUEUEABLE_LIMIT: queueableLimit,
    FUTURE_LIMIT: futureLimit,
    NONE: none,
    CALLOUT_TIMEOUT: calloutTimeout,
    CALLOUT_AUTH: calloutAuth,
    CALLOUT_AFTER_DML: calloutAfterDml,
    CALLOUT_IN_TRIGGER: calloutInTrigger,
    QUERY_INVALID: queryInvalid,
    ROW_LOCK: rowLock,
    VALIDATION_RULE: validationRule,
    REQUIRED_FIELD: requiredField,
    FLOW_ERROR: flowError,
    UIAPI_UNSUPPORTED: uiapiUnsupported,
    INTERNAL_ERROR: internalError,
    APEX_EXCEPTION_OTHER: apexExceptionOther,
    BATCH_FAILED_UNKNOWN: batchFailedUnknown,
    UNKNOWN: unknown,
    AC_API_ERROR_ALERT: acApiErrorAlert,
    AC_EMPLOYEE_PROFILE_NOT_COMPLETE: acEmployeeProfileNotComplete,
    AC_DEACTIVATED_EMPLOYEE: acDeactivatedEmployee,
    AC_EMPLOYEE_NOT_FOUND: acEmployeeNotFound,
    AC_INVALID_CUSTOMER: acInvalidCustomer,
    AC_CHANNEL_NOT_ENABLED_FOR_COMPANY: acChannelNotEnabledForCompany,
    AC_CHANNEL_IS_IN_MANUAL_MODE: acChannelIsInManualMode,
    AC_BRAND_SIGNIFIER_NOT_PROVIDED: acBrandSignifierNotProvided,
    AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER: acInvalidOrInactiveBrandSignifier,
    AC_LANGUAGE_NOT_SPECIFIED: acLanguageNotSpecified
};
