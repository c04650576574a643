import columnAction from '@salesforce/label/c.Health_Column_action';
import columnId from '@salesforce/label/c.Health_Column_id';
import columnJobId from '@salesforce/label/c.Health_Column_jobId';
import columnCronTriggerId from '@salesforce/label/c.Health_Column_cronTriggerId';
import columnJobType from '@salesforce/label/c.Health_Column_jobType';
import columnStatus from '@salesforce/label/c.Health_Column_status';
import columnStatusDetail from '@salesforce/label/c.Health_Column_statusDetail';
import columnTotalBatches from '@salesforce/label/c.Health_Column_totalBatches';
import columnBatchesProcessed from '@salesforce/label/c.Health_Column_batchesProcessed';
import columnFailures from '@salesforce/label/c.Health_Column_failures';
import columnSubmittedBy from '@salesforce/label/c.Health_Column_submittedBy';
import columnSubmitterIsActive from '@salesforce/label/c.Health_Column_submitterIsActive';
import columnSubmitted from '@salesforce/label/c.Health_Column_submitted';
import columnCompleted from '@salesforce/label/c.Health_Column_completed';
import columnApexClass from '@salesforce/label/c.Health_Column_apexClass';
import columnNamespace from '@salesforce/label/c.Health_Column_namespace';
import columnApexMethod from '@salesforce/label/c.Health_Column_apexMethod';
import columnJobName from '@salesforce/label/c.Health_Column_jobName';
import columnState from '@salesforce/label/c.Health_Column_state';
import columnPreviousRun from '@salesforce/label/c.Health_Column_previousRun';
import columnNextRun from '@salesforce/label/c.Health_Column_nextRun';
import columnScheduleStart from '@salesforce/label/c.Health_Column_scheduleStart';
import columnScheduleEnd from '@salesforce/label/c.Health_Column_scheduleEnd';
import columnTimesTriggered from '@salesforce/label/c.Health_Column_timesTriggered';
import columnCronExpression from '@salesforce/label/c.Health_Column_cronExpression';
import columnTimeZone from '@salesforce/label/c.Health_Column_timeZone';
import rowFaultNoColumns from '@salesforce/label/c.Health_RowFault_no_columns';
import rowFaultBrokenRecord from '@salesforce/label/c.Health_RowFault_broken_record';
import rowFaultLineTooLong from '@salesforce/label/c.Health_RowFault_line_too_long';
import rowFaultTooFewCells from '@salesforce/label/c.Health_RowFault_too_few_cells';
import rowFaultNotRecognized from '@salesforce/label/c.Health_RowFault_not_recognized';
import rowFaultBrokenQuotes from '@salesforce/label/c.Health_RowFault_broken_quotes';
import rowFaultCellsJoined from '@salesforce/label/c.Health_RowFault_cells_joined';
import rowFaultUnknownStatus from '@salesforce/label/c.Health_RowFault_unknown_status';
import rowFaultUnknownType from '@salesforce/label/c.Health_RowFault_unknown_type';
import rowFaultUnknownState from '@salesforce/label/c.Health_RowFault_unknown_state';
import rowFaultNoCount from '@salesforce/label/c.Health_RowFault_no_count';
import rowFaultNoDate from '@salesforce/label/c.Health_RowFault_no_date';
import rowFaultOtherDateOrder from '@salesforce/label/c.Health_RowFault_other_date_order';
import noteCutOff from '@salesforce/label/c.Health_Note_cut_off';
import noteTooManyRows from '@salesforce/label/c.Health_Note_too_many_rows';
import noteTooLong from '@salesforce/label/c.Health_Note_too_long';
import noteRowsMissing from '@salesforce/label/c.Health_Note_rows_missing';
import noteBulkNotFinished from '@salesforce/label/c.Health_Note_bulk_not_finished';
import noteNoHeader from '@salesforce/label/c.Health_Note_no_header';
import noteDuplicateRows from '@salesforce/label/c.Health_Note_duplicate_rows';
import notUnderstoodBinary from '@salesforce/label/c.Health_NotUnderstood_binary';
import notUnderstoodSpreadsheet from '@salesforce/label/c.Health_NotUnderstood_spreadsheet';
import notUnderstoodNoTable from '@salesforce/label/c.Health_NotUnderstood_no_table';
import notUnderstoodWrongColumns from '@salesforce/label/c.Health_NotUnderstood_wrong_columns';
import notUnderstoodToolError from '@salesforce/label/c.Health_NotUnderstood_tool_error';
import notUnderstoodBrokenJson from '@salesforce/label/c.Health_NotUnderstood_broken_json';
import textKindApexExceptionEmail from '@salesforce/label/c.Health_TextKind_apex_exception_email';
import textKindFlowErrorEmail from '@salesforce/label/c.Health_TextKind_flow_error_email';
import textKindPackageEmail from '@salesforce/label/c.Health_TextKind_package_email';
import textKindApiErrorAlert from '@salesforce/label/c.Health_TextKind_api_error_alert';
import textKindApiStatusPage from '@salesforce/label/c.Health_TextKind_api_status_page';
import textKindPlainText from '@salesforce/label/c.Health_TextKind_plain_text';
import effectStopsJobs from '@salesforce/label/c.Health_Effect_stops_jobs';
import effectMayStopJobs from '@salesforce/label/c.Health_Effect_may_stop_jobs';
import effectFailsRequests from '@salesforce/label/c.Health_Effect_fails_requests';
import effectNone from '@salesforce/label/c.Health_Effect_none';
import effectUnknown from '@salesforce/label/c.Health_Effect_unknown';
import endpointUnreadable from '@salesforce/label/c.Health_Endpoint_unreadable';
import endpointHiddenCharacter from '@salesforce/label/c.Health_Endpoint_hidden_character';
import endpointUserInfo from '@salesforce/label/c.Health_Endpoint_user_info';
import endpointLookAlike from '@salesforce/label/c.Health_Endpoint_look_alike';
import endpointInternationalHost from '@salesforce/label/c.Health_Endpoint_international_host';
import endpointRetiredHost from '@salesforce/label/c.Health_Endpoint_retired_host';
import endpointStatusPageHost from '@salesforce/label/c.Health_Endpoint_status_page_host';
import endpointVendorHost from '@salesforce/label/c.Health_Endpoint_vendor_host';
import endpointForeignHost from '@salesforce/label/c.Health_Endpoint_foreign_host';
import endpointTrailingDot from '@salesforce/label/c.Health_Endpoint_trailing_dot';
import endpointNotHttps from '@salesforce/label/c.Health_Endpoint_not_https';
import endpointPort from '@salesforce/label/c.Health_Endpoint_port';
import endpointOtherDataCenter from '@salesforce/label/c.Health_Endpoint_other_data_center';
import endpointSchemeMissing from '@salesforce/label/c.Health_Endpoint_scheme_missing';
import dateOrderDayFirst from '@salesforce/label/c.Health_DateOrder_day_first';
import dateOrderMonthFirst from '@salesforce/label/c.Health_DateOrder_month_first';
import type { EndpointProblem } from 'c/endpointAudit';
import type {
    DateOrder,
    EvidenceColumn,
    EvidenceNote,
    NotUnderstoodReason,
    RowFaultKind
} from 'c/jobEvidence';
import type { IntegrationEffect, RecognizedKind } from 'c/salesforceErrors';

/** What each column of evidence is called. */
export const COLUMN_NAMES: Readonly<Record<EvidenceColumn, string>> = {
    action: columnAction,
    id: columnId,
    jobId: columnJobId,
    cronTriggerId: columnCronTriggerId,
    jobType: columnJobType,
    status: columnStatus,
    statusDetail: columnStatusDetail,
    totalBatches: columnTotalBatches,
    batchesProcessed: columnBatchesProcessed,
    failures: columnFailures,
    submittedBy: columnSubmittedBy,
    submitterIsActive: columnSubmitterIsActive,
    submitted: columnSubmitted,
    completed: columnCompleted,
    apexClass: columnApexClass,
    namespace: columnNamespace,
    apexMethod: columnApexMethod,
    jobName: columnJobName,
    state: columnState,
    previousRun: columnPreviousRun,
    nextRun: columnNextRun,
    scheduleStart: columnScheduleStart,
    scheduleEnd: columnScheduleEnd,
    timesTriggered: columnTimesTriggered,
    cronExpression: columnCronExpression,
    timeZone: columnTimeZone
};

/** What was not understood in a row. */
export const ROW_FAULT_TEXTS: Readonly<Record<RowFaultKind, string>> = {
    'no-columns': rowFaultNoColumns,
    'broken-record': rowFaultBrokenRecord,
    'line-too-long': rowFaultLineTooLong,
    'too-few-cells': rowFaultTooFewCells,
    'not-recognized': rowFaultNotRecognized,
    'broken-quotes': rowFaultBrokenQuotes,
    'cells-joined': rowFaultCellsJoined,
    'unknown-status': rowFaultUnknownStatus,
    'unknown-type': rowFaultUnknownType,
    'unknown-state': rowFaultUnknownState,
    'no-count': rowFaultNoCount,
    'no-date': rowFaultNoDate,
    'other-date-order': rowFaultOtherDateOrder
};

/** What is to be said of a table as a whole. */
export const NOTE_TEXTS: Readonly<Record<EvidenceNote['kind'], string>> = {
    'cut-off': noteCutOff,
    'too-many-rows': noteTooManyRows,
    'too-long': noteTooLong,
    'rows-missing': noteRowsMissing,
    'bulk-not-finished': noteBulkNotFinished,
    'no-header': noteNoHeader,
    'duplicate-rows': noteDuplicateRows
};

/** Why nothing was understood. */
export const NOT_UNDERSTOOD_TEXTS: Readonly<Record<NotUnderstoodReason, string>> = {
    binary: notUnderstoodBinary,
    spreadsheet: notUnderstoodSpreadsheet,
    'no-table': notUnderstoodNoTable,
    'wrong-columns': notUnderstoodWrongColumns,
    'tool-error': notUnderstoodToolError,
    'broken-json': notUnderstoodBrokenJson
};

/** What each kind of text is called. */
export const TEXT_KIND_NAMES: Readonly<Record<RecognizedKind, string>> = {
    'apex-exception-email': textKindApexExceptionEmail,
    'flow-error-email': textKindFlowErrorEmail,
    'package-email': textKindPackageEmail,
    'api-error-alert': textKindApiErrorAlert,
    'api-status-page': textKindApiStatusPage,
    'plain-text': textKindPlainText
};

/** What an error does to the integration. */
export const EFFECT_TEXTS: Readonly<Record<IntegrationEffect, string>> = {
    'stops-jobs': effectStopsJobs,
    'may-stop-jobs': effectMayStopJobs,
    'fails-requests': effectFailsRequests,
    none: effectNone,
    unknown: effectUnknown
};

/** What is wrong with an endpoint. */
export const ENDPOINT_TEXTS: Readonly<Record<EndpointProblem, string>> = {
    unreadable: endpointUnreadable,
    'hidden-character': endpointHiddenCharacter,
    'user-info': endpointUserInfo,
    'look-alike': endpointLookAlike,
    'international-host': endpointInternationalHost,
    'retired-host': endpointRetiredHost,
    'status-page-host': endpointStatusPageHost,
    'vendor-host': endpointVendorHost,
    'foreign-host': endpointForeignHost,
    'trailing-dot': endpointTrailingDot,
    'not-https': endpointNotHttps,
    port: endpointPort,
    'other-data-center': endpointOtherDataCenter,
    'scheme-missing': endpointSchemeMissing
};

/** The two ways to read a date. */
export const DATE_ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
    'day-first': dateOrderDayFirst,
    'month-first': dateOrderMonthFirst
};
