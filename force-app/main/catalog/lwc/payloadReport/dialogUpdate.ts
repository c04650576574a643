/** The two sides of an update of call variables. */
export interface VariableUpdateTexts {
    /** The `<Dialog>` that was sent. */
    readonly sent: string;
    /** What came back; empty for nothing. */
    readonly returned: string;
}

/** A dialog begins, written plainly or escaped. */
const DIALOG = /(?:<|&lt;)Dialog(?=[\s>&])/gi;
const DIALOG_END = /(?:<\/|&lt;\/)Dialog\s{0,10}(?:>|&gt;)/i;
/** What only a request to change variables holds. */
const REQUEST = /UPDATE_CALL_DATA/i;
const ACTION = /requestedAction/i;
const VARIABLE = /call_?variable/i;
/** More dialogs than these are a log, not an update. */
const MOST_DIALOGS = 50;

/**
 * Finds the update of call variables in a pasted text: the first dialog that asks for one is what was sent, the rest of the
 * text behind it is what came back. Source of the form: Cisco Finesse Web Services Developer Guide, Dialog, Update Call
 * Variable Data.
 * @returns undefined where the text asks for no such update
 */
export function splitVariableUpdate(text: string): VariableUpdateTexts | undefined {
    const starts = [...text.matchAll(DIALOG)].slice(0, MOST_DIALOGS).map(({ index }) => index);
    for (const [order, start] of starts.entries()) {
        const next = starts[order + 1] ?? text.length;
        const block = text.slice(start, next);
        const close = DIALOG_END.exec(block);
        const end = close ? start + close.index + close[0].length : next;
        const sent = text.slice(start, end);
        if (REQUEST.test(sent) && ACTION.test(sent) && VARIABLE.test(sent)) {
            return { sent, returned: text.slice(end).trim() };
        }
    }
    return undefined;
}
