import heading from '@salesforce/label/c.Health_Export_heading';
import verdict from '@salesforce/label/c.Health_Export_verdict';
import score from '@salesforce/label/c.Health_Export_score';
import noScore from '@salesforce/label/c.Health_Export_noScore';
import coverage from '@salesforce/label/c.Health_Export_coverage';
import noCoverage from '@salesforce/label/c.Health_Export_noCoverage';
import run from '@salesforce/label/c.Health_Export_run';
import generation from '@salesforce/label/c.Health_Export_generation';
import noGeneration from '@salesforce/label/c.Health_Export_noGeneration';
import noEvidence from '@salesforce/label/c.Health_Export_noEvidence';
import decisions from '@salesforce/label/c.Health_Export_decisions';
import columnCheck from '@salesforce/label/c.Health_ExportColumn_check';
import columnStep from '@salesforce/label/c.Health_ExportColumn_step';
import columnTitle from '@salesforce/label/c.Health_ExportColumn_title';
import columnSeverity from '@salesforce/label/c.Health_ExportColumn_severity';
import columnStatus from '@salesforce/label/c.Health_ExportColumn_status';
import columnReason from '@salesforce/label/c.Health_ExportColumn_reason';
import columnEvidence from '@salesforce/label/c.Health_ExportColumn_evidence';
import columnObservedAt from '@salesforce/label/c.Health_ExportColumn_observedAt';
import columnSince from '@salesforce/label/c.Health_ExportColumn_since';
import columnSnoozedUntil from '@salesforce/label/c.Health_ExportColumn_snoozedUntil';
import columnNotApplicable from '@salesforce/label/c.Health_ExportColumn_notApplicable';
import columnAssignee from '@salesforce/label/c.Health_ExportColumn_assignee';
import columnDue from '@salesforce/label/c.Health_ExportColumn_due';
import columnNote from '@salesforce/label/c.Health_ExportColumn_note';
import decidedSnoozedUntil from '@salesforce/label/c.Health_ExportDecision_snoozedUntil';
import decidedNotApplicable from '@salesforce/label/c.Health_ExportDecision_notApplicable';
import decidedAssignee from '@salesforce/label/c.Health_ExportDecision_assignee';
import decidedDue from '@salesforce/label/c.Health_ExportDecision_due';
import decidedNote from '@salesforce/label/c.Health_ExportDecision_note';
import type { ExportTexts } from 'c/healthRun';
import { CHECK_TEXTS } from './checkTexts';
import { EXPLANATION_TEXTS } from './explanationTexts';
import { KIND_NAMES, SEVERITY_NAMES, STATUS_NAMES, VERDICT_NAMES } from './stateNames';

/** What an exported run says. */
export const EXPORT_TEXTS: ExportTexts = {
    checks: CHECK_TEXTS,
    explanations: EXPLANATION_TEXTS,
    verdicts: VERDICT_NAMES,
    statuses: STATUS_NAMES,
    severities: SEVERITY_NAMES,
    kinds: KIND_NAMES,
    columns: {
        check: columnCheck,
        step: columnStep,
        title: columnTitle,
        severity: columnSeverity,
        status: columnStatus,
        reason: columnReason,
        evidence: columnEvidence,
        observedAt: columnObservedAt,
        since: columnSince,
        snoozedUntil: columnSnoozedUntil,
        notApplicable: columnNotApplicable,
        assignee: columnAssignee,
        due: columnDue,
        note: columnNote
    },
    decided: {
        snoozedUntil: decidedSnoozedUntil,
        notApplicable: decidedNotApplicable,
        assignee: decidedAssignee,
        due: decidedDue,
        note: decidedNote
    },
    heading,
    verdict,
    score,
    noScore,
    coverage,
    noCoverage,
    run,
    generation,
    noGeneration,
    noEvidence,
    decisions
};
