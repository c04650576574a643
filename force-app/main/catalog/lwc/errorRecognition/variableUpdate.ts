/**
 * What an update of call variables and ECC variables came to. Source: Cisco Finesse Web Services Developer and JavaScript
 * Guide 12.5(1), ECC and Call Variable Error Handling.
 */
import type { ErrorCatalog, VariableUpdateOutcome } from 'c/errorCatalog';
import { cleanText } from './cleanText';
import type { Finding } from './model';
import { recognizeErrors } from './recognize';

/** How a variable is written: one of the ten call variables, an ECC variable, or an element of an ECC array. */
export type VariableKind = 'call-variable' | 'ecc-scalar' | 'ecc-array-element' | 'unknown';

/** What can be told of a variable of the request by its form alone, and by what came back. */
export type VariableVerdict =
    'updated' | 'changed' | 'not-updated' | 'malformed' | 'duplicate' | 'unknown';

/** One variable of an update. */
export interface UpdatedVariable {
    readonly name: string;
    readonly value: string;
    readonly kind: VariableKind;
    readonly verdict: VariableVerdict;
    /** The value that came back, where one did. */
    readonly returned: string | undefined;
}

/** Which rows of the table can apply, and why. */
export interface VariableUpdateDecision {
    readonly ctiReportsError: boolean;
    /** Undefined where request and response do not tell: then both rows are given. */
    readonly anyValidVariable: boolean | undefined;
    readonly rows: readonly VariableUpdateOutcome[];
    readonly variables: readonly UpdatedVariable[];
    /** Whether every variable came back as it was sent: no row of the table is about that. */
    readonly allUpdated: boolean;
    /** The codes of the response. */
    readonly errors: readonly Finding[];
}

const MOST_VARIABLES = 200;
const CALL_VARIABLE = /^callVariable(?:10|[1-9])$/i;
/** The longest value of a call variable, in characters. */
const LONGEST_CALL_VARIABLE = 40;
const ARRAY_ELEMENT = /^user[.\w-]{1,60}\[\d{1,4}\]$/i;
const SCALAR = /^user[.\w-]{1,60}$/i;
const TAG_NAME = /<name>\s{0,20}([^<]{0,120})/i;
const TAG_VALUE = /<value>([^<]{0,1000})/i;
const OTHER_NAME = /^(?:BA[A-Z][A-Za-z]{2,30}|wrapUpReason)$/;

function kindOf(name: string): VariableKind {
    if (CALL_VARIABLE.test(name)) {
        return 'call-variable';
    }
    if (ARRAY_ELEMENT.test(name)) {
        return 'ecc-array-element';
    }
    return SCALAR.test(name) ? 'ecc-scalar' : 'unknown';
}

/** The variables of a dialog, in the order of the text, however cut off it is. */
function readVariables(text: string): { name: string; value: string }[] {
    return cleanText(text)
        .text.split(/<call_?variable\b/i)
        .slice(1, MOST_VARIABLES + 1)
        .map((part) => ({
            name: (TAG_NAME.exec(part)?.[1] ?? '').trim(),
            value: (TAG_VALUE.exec(part)?.[1] ?? '').trim()
        }))
        .filter(({ name }) => name !== '');
}

function isMalformed(name: string, value: string): boolean {
    const kind = kindOf(name);
    const isTooLong = kind === 'call-variable' && value.length > LONGEST_CALL_VARIABLE;
    return isTooLong || (kind === 'unknown' && !OTHER_NAME.test(name));
}

function judge(
    sent: readonly { name: string; value: string }[],
    returned: ReadonlyMap<string, string>,
    failed: boolean
): UpdatedVariable[] {
    const seen = new Set<string>();
    return sent.map(({ name, value }) => {
        const key = name.toLowerCase();
        const isDuplicate = seen.has(key);
        seen.add(key);
        const back = returned.get(key);
        const base = { name, value, kind: kindOf(name), returned: back };
        if (!failed && back !== undefined) {
            return { ...base, verdict: back === value ? 'updated' : 'changed' };
        }
        if (isDuplicate) {
            return { ...base, verdict: 'duplicate' };
        }
        if (isMalformed(name, value)) {
            return { ...base, verdict: 'malformed' };
        }
        return { ...base, verdict: failed || returned.size > 0 ? 'not-updated' : 'unknown' };
    });
}

/** Whether a valid variable was among them, as far as request and response tell. */
function anyValid(
    variables: readonly UpdatedVariable[],
    failed: boolean,
    answered: boolean
): boolean | undefined {
    if (variables.some(({ verdict }) => verdict === 'updated' || verdict === 'changed')) {
        return true;
    }
    const sound = variables.filter(
        ({ verdict }) => verdict === 'not-updated' || verdict === 'unknown'
    );
    if (variables.length > 0 && sound.length === 0) {
        return false;
    }
    if (!failed) {
        // A valid variable brings an event: where none came, or only others changed, there was no valid one.
        return answered ? undefined : false;
    }
    // With one variable the error is about that one; of several sound ones all but one may be valid.
    return variables.length === 1 ? false : undefined;
}

/**
 * Applies the table of the Finesse pack to an update.
 * @param request the `<Dialog>` that was sent
 * @param response what came back: an error, an event with the dialog, or an empty text for nothing
 * @returns undefined where the catalog has no such table or the request names no variable
 */
export function decideVariableUpdate(
    request: string,
    response: string,
    catalog: ErrorCatalog
): VariableUpdateDecision | undefined {
    const table = catalog.pack('finesse')?.variableUpdates;
    const sent = readVariables(request);
    if (!table || sent.length === 0) {
        return undefined;
    }
    const errors = recognizeErrors(response, catalog).findings.filter(
        ({ tier, pack }) =>
            tier === 'certain' && /^(?:finesse|finesse-cf|pererr|cti|http)$/.test(pack)
    );
    const failed = errors.length > 0;
    const returned = new Map(
        readVariables(response).map(({ name, value }) => [name.toLowerCase(), value])
    );
    const variables = judge(sent, returned, failed);
    const allUpdated = !failed && variables.every(({ verdict }) => verdict === 'updated');
    const valid = anyValid(variables, failed, returned.size > 0);
    const rows = table.rows.filter(
        (row) =>
            !allUpdated &&
            row.ctiReportsError === failed &&
            (valid === undefined || row.anyValidVariable === valid)
    );
    return {
        ctiReportsError: failed,
        anyValidVariable: valid,
        rows,
        variables,
        allUpdated,
        errors
    };
}
