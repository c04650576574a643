import statusPass from '@salesforce/label/c.Health_Status_pass';
import statusWarning from '@salesforce/label/c.Health_Status_warning';
import statusFail from '@salesforce/label/c.Health_Status_fail';
import statusUnknown from '@salesforce/label/c.Health_Status_unknown';
import statusStale from '@salesforce/label/c.Health_Status_stale';
import statusNotApplicable from '@salesforce/label/c.Health_Status_not_applicable';
import statusSnoozed from '@salesforce/label/c.Health_Status_snoozed';
import verdictHealthy from '@salesforce/label/c.Health_Verdict_healthy';
import verdictNoProblemFound from '@salesforce/label/c.Health_Verdict_no_problem_found';
import verdictUnproven from '@salesforce/label/c.Health_Verdict_unproven';
import verdictAttention from '@salesforce/label/c.Health_Verdict_attention';
import verdictActionNeeded from '@salesforce/label/c.Health_Verdict_action_needed';
import verdictNotFound from '@salesforce/label/c.Health_Verdict_not_found';
import verdictNoAccess from '@salesforce/label/c.Health_Verdict_no_access';
import verdictDetailHealthy from '@salesforce/label/c.Health_VerdictDetail_healthy';
import verdictDetailNoProblemFound from '@salesforce/label/c.Health_VerdictDetail_no_problem_found';
import verdictDetailUnproven from '@salesforce/label/c.Health_VerdictDetail_unproven';
import verdictDetailAttention from '@salesforce/label/c.Health_VerdictDetail_attention';
import verdictDetailActionNeeded from '@salesforce/label/c.Health_VerdictDetail_action_needed';
import verdictDetailNotFound from '@salesforce/label/c.Health_VerdictDetail_not_found';
import verdictDetailNoAccess from '@salesforce/label/c.Health_VerdictDetail_no_access';
import severityHigh from '@salesforce/label/c.Health_Severity_high';
import severityMedium from '@salesforce/label/c.Health_Severity_medium';
import severityLow from '@salesforce/label/c.Health_Severity_low';
import severityInfo from '@salesforce/label/c.Health_Severity_info';
import kindLive from '@salesforce/label/c.Health_Kind_live';
import kindHeartbeat from '@salesforce/label/c.Health_Kind_heartbeat';
import kindImported from '@salesforce/label/c.Health_Kind_imported';
import kindAttested from '@salesforce/label/c.Health_Kind_attested';
import actionFix from '@salesforce/label/c.Health_Action_fix';
import actionLookInto from '@salesforce/label/c.Health_Action_look_into';
import actionRenewEvidence from '@salesforce/label/c.Health_Action_renew_evidence';
import actionGiveEvidence from '@salesforce/label/c.Health_Action_give_evidence';
import riskQueueOwner from '@salesforce/label/c.Health_Risk_queue_owner';
import riskBlankEmail from '@salesforce/label/c.Health_Risk_blank_email';
import riskChangedAfter from '@salesforce/label/c.Health_Risk_changed_after';
import decisionSnoozedUntil from '@salesforce/label/c.Health_Decision_snoozedUntil';
import decisionNotApplicable from '@salesforce/label/c.Health_Decision_notApplicable';
import decisionAssignee from '@salesforce/label/c.Health_Decision_assignee';
import decisionDue from '@salesforce/label/c.Health_Decision_due';
import decisionNote from '@salesforce/label/c.Health_Decision_note';
import failureDuplicate from '@salesforce/label/c.Health_Failure_duplicate';
import failureChangedMeanwhile from '@salesforce/label/c.Health_Failure_changed_meanwhile';
import failureNoAccess from '@salesforce/label/c.Health_Failure_no_access';
import failureOffline from '@salesforce/label/c.Health_Failure_offline';
import failureOther from '@salesforce/label/c.Health_Failure_other';
import caveatDifferentUser from '@salesforce/label/c.Health_Caveat_different_user';
import caveatDifferentGeneration from '@salesforce/label/c.Health_Caveat_different_generation';
import type {
    CheckSeverity,
    CheckStatus,
    EvidenceKind,
    NextStep,
    Verdict
} from 'c/agentConnectChecks';
import type { Risk } from 'c/agentConnectDiscovery';
import type { DecisionName, RunComparison } from 'c/healthRun';
import type { SaveFailure } from 'c/healthRunStore';

/** What each status of a check is called. */
export const STATUS_NAMES: Readonly<Record<CheckStatus, string>> = {
    pass: statusPass,
    warning: statusWarning,
    fail: statusFail,
    unknown: statusUnknown,
    stale: statusStale,
    'not-applicable': statusNotApplicable,
    snoozed: statusSnoozed
};

/** What each verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
    healthy: verdictHealthy,
    'no-problem-found': verdictNoProblemFound,
    unproven: verdictUnproven,
    attention: verdictAttention,
    'action-needed': verdictActionNeeded,
    'not-found': verdictNotFound,
    'no-access': verdictNoAccess
};

/** What each verdict means. */
export const VERDICT_DETAILS: Readonly<Record<Verdict, string>> = {
    healthy: verdictDetailHealthy,
    'no-problem-found': verdictDetailNoProblemFound,
    unproven: verdictDetailUnproven,
    attention: verdictDetailAttention,
    'action-needed': verdictDetailActionNeeded,
    'not-found': verdictDetailNotFound,
    'no-access': verdictDetailNoAccess
};

/** What each severity is called. */
export const SEVERITY_NAMES: Readonly<Record<CheckSeverity, string>> = {
    high: severityHigh,
    medium: severityMedium,
    low: severityLow,
    info: severityInfo
};

/** What each kind of evidence is called. */
export const KIND_NAMES: Readonly<Record<EvidenceKind, string>> = {
    live: kindLive,
    heartbeat: kindHeartbeat,
    imported: kindImported,
    attested: kindAttested
};

/** What each next thing to do is called. */
export const ACTION_NAMES: Readonly<Record<NextStep['action'], string>> = {
    fix: actionFix,
    'look-into': actionLookInto,
    'renew-evidence': actionRenewEvidence,
    'give-evidence': actionGiveEvidence
};

/** Why a request for a record would fail. */
export const RISK_NAMES: Readonly<Record<Risk, string>> = {
    'queue-owner': riskQueueOwner,
    'blank-email': riskBlankEmail,
    'changed-after': riskChangedAfter
};

/** What each decision is called. */
export const DECISION_TEXTS: Readonly<Record<DecisionName, string>> = {
    snoozedUntil: decisionSnoozedUntil,
    notApplicable: decisionNotApplicable,
    assignee: decisionAssignee,
    due: decisionDue,
    note: decisionNote
};

/** Why something was not saved. */
export const FAILURE_TEXTS: Readonly<Record<SaveFailure, string>> = {
    duplicate: failureDuplicate,
    'changed-meanwhile': failureChangedMeanwhile,
    'no-access': failureNoAccess,
    offline: failureOffline,
    other: failureOther
};

/** What forbids to compare two runs without saying so. */
export const CAVEAT_TEXTS: Readonly<Record<RunComparison['caveats'][number], string>> = {
    'different-user': caveatDifferentUser,
    'different-generation': caveatDifferentGeneration
};
