/** A comment, an instruction, quoted text or a tag: everything that may begin with `<`. */
const MARKUP =
    /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<(?<close>\/?)(?<name>[\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/?)>/g;
/** What text between tags may not hold: a tag that was not read as one, or an entity without its name. */
const STRAY = /<|&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/;

function lineAt(text: string, position: number): number {
    return text.slice(0, position).split('\n').length;
}

function strayMark(text: string, from: number, to: number): string | undefined {
    const stray = STRAY.exec(text.slice(from, to));
    return stray
        ? `line ${lineAt(text, from + stray.index)}: ${stray[0]} begins no tag or entity`
        : undefined;
}

/**
 * The first place where a text stops being well-formed XML, as far as metadata goes (it has no document type).
 * @returns the line and what is wrong there; undefined where nothing is
 */
export function markupFault(text: string): string | undefined {
    const open: string[] = [];
    let end = 0;
    for (const match of text.matchAll(MARKUP)) {
        const stray = strayMark(text, end, match.index);
        if (stray !== undefined) {
            return stray;
        }
        end = match.index + match[0].length;
        const { name, close, empty } = match.groups ?? {};
        if (name !== undefined && close === '/') {
            const expected = open.pop();
            if (expected !== name) {
                return `line ${lineAt(text, match.index)}: </${name}> closes ${expected ?? 'nothing'}`;
            }
        } else if (name !== undefined && empty === '') {
            open.push(name);
        }
    }
    const [unclosed] = open.slice(-1);
    return (
        strayMark(text, end, text.length) ??
        (unclosed === undefined ? undefined : `<${unclosed}> is not closed`)
    );
}
