import { checkOf, REASON_TEXTS } from 'c/agentConnectChecks';
import type { Instant } from 'c/agentConnectChecks';
import type { CheckStateRecord } from './checkState';
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
interface ExportRow {
    readonly check: string;
    readonly step: string;
    readonly title: string;
    readonly severity: string;
    readonly status: string;
    readonly reason: string;
    readonly evidence: string;
    readonly observedAt: string;
    readonly since: string;
    readonly snoozedUntil: string;
    readonly notApplicable: string;
    readonly assignee: string;
    readonly due: string;
    readonly note: string;
}

const COLUMNS: readonly (keyof ExportRow)[] = [
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
];

function moment(at: Instant | null | undefined): string {
    return at === null || at === undefined ? '' : new Date(at).toISOString();
}

/** The sentence without its values: a run stores none. */
function sentence({ reason }: RunResult): string {
    return REASON_TEXTS[reason].replace(/\{\w+\}/g, '…');
}

function toRow(result: RunResult, { states, withNotes }: ExportInput): ExportRow {
    const { step, title, severity } = checkOf(result.check);
    const decisions = states.find(({ check }) => check === result.check)?.decisions ?? {};
    return {
        check: result.check,
        step: step === undefined ? '' : String(step),
        title,
        severity,
        status: result.status,
        reason: sentence(result),
        evidence: result.kind ?? '',
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
export function exportCsv(input: ExportInput): string {
    const rows = input.run.results.map((result) => toRow(result, input));
    return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
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

function summary({ verdict, score, judged, applicable, by, at, generation }: HealthRun): string[] {
    const points =
        score === null ? 'nothing could be judged' : `${score} % of what could be judged`;
    return [
        '# Agent Connect health',
        '',
        `- Verdict: ${verdict}`,
        `- Score: ${points}`,
        `- Coverage: ${judged} of ${applicable} checks have fresh evidence`,
        `- Run: ${moment(at)}, as seen by ${markdownText(by)}`,
        `- Package: ${generation ?? 'generation not known'}`
    ];
}

function decisionText(row: ExportRow): string {
    const parts = [
        ['put aside until', row.snoozedUntil],
        ['does not apply:', row.notApplicable],
        ['assigned to', row.assignee],
        ['due', row.due],
        ['note:', row.note]
    ] as const;
    return parts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name} ${markdownText(value)}`)
        .join('; ');
}

/** The run as Markdown, for a support case. */
export function exportMarkdown(input: ExportInput): string {
    const rows = input.run.results.map((result) => toRow(result, input));
    const lines = rows.map((row) => {
        const evidence = row.evidence === '' ? 'none' : `${row.evidence}, ${row.observedAt}`;
        const cells = [row.step, row.title, row.severity, row.status, row.reason];
        return `| ${cells.map(markdownText).join(' | ')} | ${evidence} | ${row.since} | ${decisionText(row)} |`;
    });
    return [
        ...summary(input.run),
        '',
        '| Step | Check | Severity | Status | Reason | Evidence | Since | Decisions |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        ...lines,
        ''
    ].join('\n');
}

/** The run as JSON: the stored run itself, which `parseRun` reads again, and what admins decided beside it. */
export function exportJson({ run, states, withNotes }: ExportInput): string {
    const decisions = states.map((state) =>
        withNotes ? state : { ...state, decisions: { ...state.decisions, note: undefined } }
    );
    return JSON.stringify({ ...run, decisions }, null, 2);
}
