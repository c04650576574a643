import { checkOf, describeReason, hasPackage } from 'c/agentConnectChecks';
import type { Instant } from 'c/agentConnectChecks';
import { fillTemplate } from 'c/textTemplate';
import { DECISION_NAMES } from './checkState';
import type { CheckStateRecord } from './checkState';
import { EXPORT_COLUMNS } from './exportTexts';
import type { ExportColumn, ExportTexts } from './exportTexts';
import type { HealthRun, RunResult } from './run';

/** What goes into an export. */
export interface ExportInput {
    readonly run: HealthRun;
    /** What admins decided; empty where that stays inside. */
    readonly states: readonly CheckStateRecord[];
    /** Whether notes go out, too. They are free text, so that the person who exports has to want it. */
    readonly withNotes: boolean;
}

/** One check in an export, as plain texts. */
type ExportRow = Readonly<Record<ExportColumn, string>>;

function moment(at: Instant | null | undefined): string {
    return at === null || at === undefined ? '' : new Date(at).toISOString();
}

function toRow(
    result: RunResult,
    { states, withNotes }: ExportInput,
    { checks, explanations, severities, statuses, kinds }: ExportTexts
): ExportRow {
    const { check, status, reason, kind } = result;
    const { step, severity } = checkOf(check);
    const decisions = states.find((state) => state.check === check)?.decisions ?? {};
    return {
        check,
        step: step === undefined ? '' : String(step),
        title: checks[check].title,
        severity: severities[severity],
        status: statuses[status],
        // A run stores no values.
        reason: describeReason({ reason, values: {} }, explanations),
        evidence: kind === null ? '' : kinds[kind],
        observedAt: moment(result.observedAt),
        since: moment(result.since),
        snoozedUntil: moment(decisions.snoozedUntil?.value),
        notApplicable: decisions.notApplicable?.value ?? '',
        assignee: decisions.assignee?.value ?? '',
        due: moment(decisions.due?.value),
        note: withNotes ? (decisions.note?.value ?? '') : ''
    };
}

/**
 * A CSV cell. A spreadsheet runs what begins like a formula, even after blanks, so that such a cell gets an apostrophe
 * (OWASP, CSV Injection); quoting as RFC 4180.
 */
export function csvCell(text: string): string {
    const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
    return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The run as CSV: a header, a line for each check, CRLF. */
export function exportCsv(input: ExportInput, texts: ExportTexts): string {
    const rows = input.run.results.map((result) => toRow(result, input, texts));
    return [texts.columns, ...rows]
        .map((row) => EXPORT_COLUMNS.map((column) => row[column]))
        .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
        .join('');
}

/** A text that Markdown shows as it stands, on one line: no markup, no HTML, no link. */
export function markdownText(text: string): string {
    return text
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
        .replace(/:\/\//g, ':\u200B//');
}

/** Figures of a package that cannot be seen would look like a judgement of it. */
function figures({ verdict, score, judged, applicable }: HealthRun, texts: ExportTexts): string[] {
    return hasPackage(verdict)
        ? [
              score === null ? texts.noScore : fillTemplate(texts.score, score),
              fillTemplate(texts.coverage, judged, applicable)
          ]
        : [texts.noScore, texts.noCoverage];
}

function summary(run: HealthRun, texts: ExportTexts): string[] {
    const { verdict, by, at, generation } = run;
    return [
        `# ${texts.heading}`,
        '',
        ...[
            fillTemplate(texts.verdict, texts.verdicts[verdict]),
            ...figures(run, texts),
            fillTemplate(texts.run, moment(at), markdownText(by)),
            generation === null ? texts.noGeneration : fillTemplate(texts.generation, generation)
        ].map((line) => `- ${line}`)
    ];
}

function decisionText(row: ExportRow, { decided }: ExportTexts): string {
    return DECISION_NAMES.filter((name) => row[name] !== '')
        .map((name) => fillTemplate(decided[name], markdownText(row[name])))
        .join('; ');
}

/** What a table in Markdown shows of a check before its evidence. */
const CELLS = ['step', 'title', 'severity', 'status', 'reason'] as const;

/** The run as Markdown, for a support case. */
export function exportMarkdown(input: ExportInput, texts: ExportTexts): string {
    const { columns, noEvidence, decisions } = texts;
    const rows = input.run.results.map((result) => toRow(result, input, texts));
    const headings = [
        ...[...CELLS, 'evidence' as const, 'since' as const].map((name) => columns[name]),
        decisions
    ].map(markdownText);
    const lines = rows.map((row) => [
        ...CELLS.map((name) => markdownText(row[name])),
        markdownText(row.evidence === '' ? noEvidence : `${row.evidence}, ${row.observedAt}`),
        row.since,
        decisionText(row, texts)
    ]);
    return [
        ...summary(input.run, texts),
        '',
        ...[headings, headings.map(() => '---'), ...lines].map(
            (cells) => `| ${cells.join(' | ')} |`
        ),
        ''
    ].join('\n');
}

/** The run as JSON, with ids instead of words: the stored run itself, which `parseRun` reads again, and what admins decided beside it. */
export function exportJson({ run, states, withNotes }: ExportInput): string {
    const decisions = states.map((state) =>
        withNotes ? state : { ...state, decisions: { ...state.decisions, note: undefined } }
    );
    return JSON.stringify({ ...run, decisions }, null, 2);
}
