/** A piece of JavaScript, TypeScript or JSON. `text` is the value of a string, the spelling of everything else. */
export interface Token {
    readonly kind: 'text' | 'number' | 'word' | 'sign' | 'broken';
    readonly text: string;
    /** Counted from 1. */
    readonly line: number;
}

/**
 * One alternative for each kind; blanks and comments have no group. A quote that is not closed takes the rest of its line
 * with it, so that every character is read once.
 */
const PIECES =
    /[\s\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|("(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?|`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`?)|((?:0[xX][0-9a-fA-F]+|\d[\d_]*(?:\.\d+)?)n?)|([\p{L}_$][\p{L}\p{N}_$]*)|(\.\.\.|=>|[=!<>]=+|[\s\S])/gu;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' };

function unescape(quoted: string): string {
    return quoted
        .slice(1, -1)
        .replace(
            /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g,
            (_, four?: string, two?: string, letter = '') => {
                const digits = four ?? two;
                return digits === undefined
                    ? (ESCAPES[String(letter)] ?? String(letter))
                    : String.fromCharCode(Number.parseInt(digits, 16));
            }
        );
}

function isClosed(quoted: string): boolean {
    let escapes = 0;
    while (quoted.charAt(quoted.length - 2 - escapes) === '\\') {
        escapes += 1;
    }
    return quoted.length > 1 && quoted.at(-1) === quoted.at(0) && escapes % 2 === 0;
}

function tokenOf(match: RegExpExecArray, line: number): Token | undefined {
    const [, text, number, word, sign] = match;
    if (text !== undefined) {
        return isClosed(text)
            ? { kind: 'text', text: unescape(text), line }
            : { kind: 'broken', text: text.charAt(0), line };
    }
    if (number !== undefined) {
        return { kind: 'number', text: number, line };
    }
    if (word !== undefined) {
        return { kind: 'word', text: word, line };
    }
    return sign === undefined ? undefined : { kind: 'sign', text: sign, line };
}

/** Cuts a text into tokens, without blanks and comments. A quote that is not closed gives a `broken` one. */
export function tokenize(text: string): Token[] {
    const tokens: Token[] = [];
    let line = 1;
    for (const match of text.matchAll(PIECES)) {
        const token = tokenOf(match, line);
        if (token) {
            tokens.push(token);
        }
        line += match[0].split('\n').length - 1;
    }
    return tokens;
}
