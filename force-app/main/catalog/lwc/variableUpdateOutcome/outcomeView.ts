import type { VariableUpdateDecision } from 'c/errorRecognition';
import type { PayloadTexts } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';

/** The words of an outcome. */
export interface OutcomeWords {
    readonly allUpdated: string;
    /** {0} is the row of the table. */
    readonly row: string;
    /** {0} are the rows of the table. */
    readonly rows: string;
    /** {0} is the value that came back. */
    readonly returned: string;
}

export interface OutcomeView {
    readonly heading: string;
    /** What the client sees by each row that can apply. */
    readonly outcomes: readonly { readonly id: string; readonly text: string }[];
    readonly variables: readonly {
        readonly key: number;
        readonly name: string;
        readonly kind: string;
        readonly verdict: string;
    }[];
}

/** What an update of call variables came to, ready for a template. */
export function toOutcomeView(
    { rows, variables, allUpdated }: VariableUpdateDecision,
    texts: PayloadTexts,
    words: OutcomeWords
): OutcomeView {
    const ids = rows.map(({ id }) => id);
    const named = fillTemplate(ids.length > 1 ? words.rows : words.row, ids.join(' / '));
    return {
        heading: allUpdated ? words.allUpdated : named,
        outcomes: rows.map(({ id, clientSees, variablesUpdated }) => ({
            id,
            text: `${id}: ${clientSees} ${variablesUpdated}`
        })),
        variables: variables.map(({ name, kind, verdict, returned }, key) => ({
            key,
            name,
            kind: texts.variableKinds[kind],
            verdict:
                verdict === 'changed' && returned !== undefined
                    ? fillTemplate(words.returned, returned)
                    : texts.variableVerdicts[verdict]
        }))
    };
}
