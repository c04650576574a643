import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorCatalog, VariableUpdateTable as UpdateTable } from 'c/errorCatalog';
import type { VariableUpdateDecision } from 'c/errorRecognition';
import type { VariableUpdateTexts } from 'c/payloadReport';
import { LABELS } from './labels';

interface TableRow {
    readonly id: string;
    readonly cells: readonly {
        readonly key: string;
        readonly name: string;
        readonly text: string;
    }[];
    readonly className: string;
    readonly isAnswer: 'true' | 'false';
}

const YES = 'yes';
const NO = 'no';

/** "I sent this, what comes back?": what Finesse does with an update of call variables, for each case. */
export default class VariableUpdateTable extends LightningElement {
    @api table: UpdateTable | undefined;
    @api catalog: ErrorCatalog | undefined;
    /** An update to apply the table to. */
    @api update: VariableUpdateTexts | undefined;

    readonly labels = LABELS;
    readonly texts = ENTRY_TEXTS;
    readonly answers = [
        { label: LABELS.yes, value: YES },
        { label: LABELS.no, value: NO }
    ];
    ctiReports = '';
    anyValid = '';
    /** The rows that a pasted update chose; undefined where the two answers choose. */
    private decidedRows: readonly string[] | undefined;

    private isAnswered(row: UpdateTable['rows'][number]): boolean {
        return (
            this.ctiReports === (row.ctiReportsError ? YES : NO) &&
            this.anyValid === (row.anyValidVariable ? YES : NO)
        );
    }

    private word(value: boolean): string {
        return value ? LABELS.yes : LABELS.no;
    }

    get rows(): readonly TableRow[] {
        return (this.table?.rows ?? []).map((row) => {
            const isAnswer = this.decidedRows?.includes(row.id) ?? this.isAnswered(row);
            return {
                id: row.id,
                cells: [
                    { key: 'row', name: LABELS.row, text: row.id },
                    {
                        key: 'reports',
                        name: LABELS.ctiReports,
                        text: this.word(row.ctiReportsError)
                    },
                    { key: 'valid', name: LABELS.anyValid, text: this.word(row.anyValidVariable) },
                    { key: 'server', name: LABELS.ctiServer, text: row.ctiServer },
                    { key: 'finesse', name: LABELS.finesse, text: row.finesse },
                    { key: 'sees', name: LABELS.clientSees, text: row.clientSees },
                    { key: 'updated', name: LABELS.updated, text: row.variablesUpdated }
                ],
                className: isAnswer ? 'answer' : '',
                isAnswer: isAnswer ? 'true' : 'false'
            };
        });
    }

    get columns(): readonly string[] {
        return this.rows[0]?.cells.map(({ name }) => name) ?? [];
    }

    /** The row that the two answers choose, in a sentence for screen readers. */
    get announcement(): string {
        const answer = this.rows.find(({ isAnswer }) => isAnswer === 'true');
        return answer ? answer.cells.map(({ name, text }) => `${name}: ${text}`).join('. ') : '';
    }

    get errors(): readonly { key: number; errorType: string; reason: string }[] {
        return (this.table?.asynchronousErrors ?? []).map((error, key) => ({ key, ...error }));
    }

    get notes(): readonly string[] {
        return this.table?.notes ?? [];
    }

    get source(): string {
        const source = this.table?.source;
        return [source?.document, source?.section].filter(Boolean).join(', ');
    }

    handleReports(event: CustomEvent<{ value: string }>): void {
        this.ctiReports = event.detail.value;
        this.decidedRows = undefined;
    }

    handleValid(event: CustomEvent<{ value: string }>): void {
        this.anyValid = event.detail.value;
        this.decidedRows = undefined;
    }

    handleDecide(event: CustomEvent<{ decision: VariableUpdateDecision | undefined }>): void {
        const { decision } = event.detail;
        const valid = decision?.anyValidVariable;
        this.decidedRows = decision?.rows.map(({ id }) => id);
        this.ctiReports = decision ? this.answerFor(decision.ctiReportsError) : '';
        this.anyValid = valid === undefined ? '' : this.answerFor(valid);
    }

    private answerFor(answer: boolean): string {
        return answer ? YES : NO;
    }
}
