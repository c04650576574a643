import type {
    CheckSeverity,
    CheckStatus,
    CheckTexts,
    EvidenceKind,
    ExplanationTexts,
    Verdict
} from 'c/agentConnectChecks';
import type { DecisionName } from './checkState';

/** The columns of an exported run, in their order. */
export const EXPORT_COLUMNS = [
    'check',
    'step',
    'title',
    'severity',
    'status',
    'reason',
    'evidence',
    'observedAt',
    'since',
    'snoozedUntil',
    'notApplicable',
    'assignee',
    'due',
    'note'
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** What an exported run says, in the language of whoever exports it. */
export interface ExportTexts {
    readonly checks: CheckTexts;
    readonly explanations: ExplanationTexts;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly statuses: Readonly<Record<CheckStatus, string>>;
    readonly severities: Readonly<Record<CheckSeverity, string>>;
    readonly kinds: Readonly<Record<EvidenceKind, string>>;
    readonly columns: Readonly<Record<ExportColumn, string>>;
    /** A decision with its value: {0}. */
    readonly decided: Readonly<Record<DecisionName, string>>;
    readonly heading: string;
    /** {0}: the verdict. */
    readonly verdict: string;
    /** {0}: the score, 0 to 100. */
    readonly score: string;
    readonly noScore: string;
    /** {0}: checks with fresh evidence, {1}: checks that apply. */
    readonly coverage: string;
    readonly noCoverage: string;
    /** {0}: date and time, {1}: user. */
    readonly run: string;
    /** {0}: the generation of the package. */
    readonly generation: string;
    readonly noGeneration: string;
    /** In a cell of a table. */
    readonly noEvidence: string;
    /** Heading of a column. */
    readonly decisions: string;
}
