/** A box for text and, where it holds nothing but pasted tables, their HTML. */
export interface PasteBox {
    readonly text: string;
    readonly html: string;
}

/** What was pasted: the same thing in two forms. */
export interface PastedTable {
    readonly plain: string;
    /** Nothing where it was no table. */
    readonly html: string;
}

export const EMPTY_BOX: PasteBox = { text: '', html: '' };

const HAS_CELLS = /<t[dr]\b/i;

function withLines(text: string): string {
    return text.replace(/\r\n?/g, '\n');
}

/** What a clipboard holds. A table keeps its cells only as HTML; it is read as text and never becomes part of the page. */
export function pastedTable(plain: string, html: string): PastedTable {
    return { plain: withLines(plain), html: HAS_CELLS.test(html) ? html : '' };
}

/**
 * The box after its text changed. The HTML stands for the text only as long as all of the text was pasted with it: what is
 * typed over it or added to it counts as it is shown.
 * @param pasted what was pasted just before, undefined where the change was typed
 */
export function afterChange(
    before: PasteBox,
    text: string,
    pasted: PastedTable | undefined
): PasteBox {
    const shown = withLines(text);
    if (pasted === undefined || pasted.html === '') {
        return { text, html: shown === withLines(before.text) ? before.html : '' };
    }
    if (shown.trim() === pasted.plain.trim()) {
        return { text, html: pasted.html };
    }
    const isAdded =
        before.html !== '' &&
        shown.startsWith(withLines(before.text)) &&
        shown.endsWith(pasted.plain.trimEnd()) &&
        shown.length <= before.text.length + pasted.plain.length;
    return { text, html: isAdded ? before.html + pasted.html : '' };
}
