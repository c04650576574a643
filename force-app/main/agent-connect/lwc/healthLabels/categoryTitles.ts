import none from '@salesforce/label/c.Health_Category_NONE';
import legacyEndpoint from '@salesforce/label/c.Health_Category_LEGACY_ENDPOINT';
import remoteSite from '@salesforce/label/c.Health_Category_REMOTE_SITE';
import namedCredential from '@salesforce/label/c.Health_Category_NAMED_CREDENTIAL';
import calloutTimeout from '@salesforce/label/c.Health_Category_CALLOUT_TIMEOUT';
import calloutAuth from '@salesforce/label/c.Health_Category_CALLOUT_AUTH';
import calloutAfterDml from '@salesforce/label/c.Health_Category_CALLOUT_AFTER_DML';
import calloutInTrigger from '@salesforce/label/c.Health_Category_CALLOUT_IN_TRIGGER';
import jobLocked from '@salesforce/label/c.Health_Category_JOB_LOCKED';
import cpuLimit from '@salesforce/label/c.Health_Category_CPU_LIMIT';
import queryRowsLimit from '@salesforce/label/c.Health_Category_QUERY_ROWS_LIMIT';
import soqlLimit from '@salesforce/label/c.Health_Category_SOQL_LIMIT';
import dmlLimit from '@salesforce/label/c.Health_Category_DML_LIMIT';
import heapLimit from '@salesforce/label/c.Health_Category_HEAP_LIMIT';
import emailLimit from '@salesforce/label/c.Health_Category_EMAIL_LIMIT';
import queueableLimit from '@salesforce/label/c.Health_Category_QUEUEABLE_LIMIT';
import futureLimit from '@salesforce/label/c.Health_Category_FUTURE_LIMIT';
import invalidField from '@salesforce/label/c.Health_Category_INVALID_FIELD';
import queryInvalid from '@salesforce/label/c.Health_Category_QUERY_INVALID';
import employeeIsQueue from '@salesforce/label/c.Health_Category_EMPLOYEE_IS_QUEUE';
import employeeMissing from '@salesforce/label/c.Health_Category_EMPLOYEE_MISSING';
import customerEmailMissing from '@salesforce/label/c.Health_Category_CUSTOMER_EMAIL_MISSING';
import rowLock from '@salesforce/label/c.Health_Category_ROW_LOCK';
import validationRule from '@salesforce/label/c.Health_Category_VALIDATION_RULE';
import requiredField from '@salesforce/label/c.Health_Category_REQUIRED_FIELD';
import alreadyScheduled from '@salesforce/label/c.Health_Category_ALREADY_SCHEDULED';
import classLockedBySchedule from '@salesforce/label/c.Health_Category_CLASS_LOCKED_BY_SCHEDULE';
import acApiErrorAlert from '@salesforce/label/c.Health_Category_AC_API_ERROR_ALERT';
import acEmployeeProfileNotComplete from '@salesforce/label/c.Health_Category_AC_EMPLOYEE_PROFILE_NOT_COMPLETE';
import acDeactivatedEmployee from '@salesforce/label/c.Health_Category_AC_DEACTIVATED_EMPLOYEE';
import acEmployeeNotFound from '@salesforce/label/c.Health_Category_AC_EMPLOYEE_NOT_FOUND';
import acInvalidCustomer from '@salesforce/label/c.Health_Category_AC_INVALID_CUSTOMER';
import acChannelNotEnabledForCompany from '@salesforce/label/c.Health_Category_AC_CHANNEL_NOT_ENABLED_FOR_COMPANY';
import acChannelIsInManualMode from '@salesforce/label/c.Health_Category_AC_CHANNEL_IS_IN_MANUAL_MODE';
import acBrandSignifierNotProvided from '@salesforce/label/c.Health_Category_AC_BRAND_SIGNIFIER_NOT_PROVIDED';
import acInvalidOrInactiveBrandSignifier from '@salesforce/label/c.Health_Category_AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER';
import acLanguageNotSpecified from '@salesforce/label/c.Health_Category_AC_LANGUAGE_NOT_SPECIFIED';
import flowError from '@salesforce/label/c.Health_Category_FLOW_ERROR';
import uiapiUnsupported from '@salesforce/label/c.Health_Category_UIAPI_UNSUPPORTED';
import internalError from '@salesforce/label/c.Health_Category_INTERNAL_ERROR';
import apexExceptionOther from '@salesforce/label/c.Health_Category_APEX_EXCEPTION_OTHER';
import batchFailedUnknown from '@salesforce/label/c.Health_Category_BATCH_FAILED_UNKNOWN';
import unknown from '@salesforce/label/c.Health_Category_UNKNOWN';
import type { ErrorCategory } from 'c/salesforceErrors';

/** What each kind of error is called. */
export const CATEGORY_TITLES: Readonly<Record<ErrorCategory, string>> = {
    NONE: none,
    LEGACY_ENDPOINT: legacyEndpoint,
    REMOTE_SITE: remoteSite,
    NAMED_CREDENTIAL: namedCredential,
    CALLOUT_TIMEOUT: calloutTimeout,
    CALLOUT_AUTH: calloutAuth,
    CALLOUT_AFTER_DML: calloutAfterDml,
    CALLOUT_IN_TRIGGER: calloutInTrigger,
    JOB_LOCKED: jobLocked,
    CPU_LIMIT: cpuLimit,
    QUERY_ROWS_LIMIT: queryRowsLimit,
    SOQL_LIMIT: soqlLimit,
    DML_LIMIT: dmlLimit,
    HEAP_LIMIT: heapLimit,
    EMAIL_LIMIT: emailLimit,
    QUEUEABLE_LIMIT: queueableLimit,
    FUTURE_LIMIT: futureLimit,
    INVALID_FIELD: invalidField,
    QUERY_INVALID: queryInvalid,
    EMPLOYEE_IS_QUEUE: employeeIsQueue,
    EMPLOYEE_MISSING: employeeMissing,
    CUSTOMER_EMAIL_MISSING: customerEmailMissing,
    ROW_LOCK: rowLock,
    VALIDATION_RULE: validationRule,
    REQUIRED_FIELD: requiredField,
    ALREADY_SCHEDULED: alreadyScheduled,
    CLASS_LOCKED_BY_SCHEDULE: classLockedBySchedule,
    AC_API_ERROR_ALERT: acApiErrorAlert,
    AC_EMPLOYEE_PROFILE_NOT_COMPLETE: acEmployeeProfileNotComplete,
    AC_DEACTIVATED_EMPLOYEE: acDeactivatedEmployee,
    AC_EMPLOYEE_NOT_FOUND: acEmployeeNotFound,
    AC_INVALID_CUSTOMER: acInvalidCustomer,
    AC_CHANNEL_NOT_ENABLED_FOR_COMPANY: acChannelNotEnabledForCompany,
    AC_CHANNEL_IS_IN_MANUAL_MODE: acChannelIsInManualMode,
    AC_BRAND_SIGNIFIER_NOT_PROVIDED: acBrandSignifierNotProvided,
    AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER: acInvalidOrInactiveBrandSignifier,
    AC_LANGUAGE_NOT_SPECIFIED: acLanguageNotSpecified,
    FLOW_ERROR: flowError,
    UIAPI_UNSUPPORTED: uiapiUnsupported,
    INTERNAL_ERROR: internalError,
    APEX_EXCEPTION_OTHER: apexExceptionOther,
    BATCH_FAILED_UNKNOWN: batchFailedUnknown,
    UNKNOWN: unknown
};
