import type { Literal, LiteralField, ReadingFault } from './literalModel';
import type { Token } from './tokens';

const DEEPEST = 16;
const CLOSED_BY: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
/** What TypeScript allows after a value: `as const`, `satisfies Mapping`. */
const AFTER_VALUE = new Set(['as', 'satisfies']);

/** Reads literals from tokens, and goes on at the next comma after what it cannot read. */
export class LiteralReader {
    readonly faults: ReadingFault[] = [];
    position = 0;
    private readonly tokens: readonly Token[];

    constructor(tokens: readonly Token[]) {
        this.tokens = tokens;
    }

    get current(): Token | undefined {
        return this.tokens[this.position];
    }

    /** The value at the position, or undefined and a fault. */
    value(depth = 0): Literal | undefined {
        const token = this.current;
        if (!token) {
            return this.fault('not-closed', this.tokens.at(-1), 'the end of the text');
        }
        if (depth > DEEPEST) {
            return this.fault('too-deep', token);
        }
        const value = this.plainValue(token, depth);
        this.skipTypes();
        return value;
    }

    private plainValue(token: Token, depth: number): Literal | undefined {
        const { kind, line, text } = token;
        if (kind === 'text' || kind === 'number') {
            this.position += 1;
            return { kind, line, text: kind === 'number' ? text.replaceAll('_', '') : text };
        }
        if (kind === 'word') {
            return this.names(line);
        }
        if (kind === 'broken') {
            return this.fault('not-closed', token);
        }
        switch (text) {
            case '{':
                return this.object(line, depth);
            case '[':
                return this.list(line, depth);
            case '-':
                this.position += 1;
                return this.negative(line);
            default:
                return this.fault('unexpected', token);
        }
    }

    private negative(line: number): Literal | undefined {
        const token = this.current;
        if (token?.kind !== 'number') {
            return this.fault('unexpected', token);
        }
        this.position += 1;
        return { kind: 'number', line, text: `-${token.text}` };
    }

    private names(line: number): Literal | undefined {
        const names: string[] = [];
        for (;;) {
            const token = this.current;
            if (token?.kind !== 'word') {
                return this.fault('unexpected', token);
            }
            names.push(token.text);
            this.position += 1;
            if (!this.take('.') && !this.takeOptional()) {
                break;
            }
        }
        return this.current?.text === '(' && this.current.kind === 'sign'
            ? this.fault('computed', this.current, `${names.join('.')}(…)`)
            : { kind: 'names', line, names };
    }

    /** `?.` comes as two signs. */
    private takeOptional(): boolean {
        if (this.current?.text === '?' && this.tokens[this.position + 1]?.text === '.') {
            this.position += 2;
            return true;
        }
        return false;
    }

    private object(line: number, depth: number): Literal {
        const fields: LiteralField[] = [];
        this.members('}', () => {
            const field = this.field(depth);
            if (field) {
                fields.push(field);
            }
        });
        return { kind: 'object', line, fields };
    }

    private list(line: number, depth: number): Literal {
        const items: Literal[] = [];
        this.members(']', () => {
            const item = this.value(depth + 1);
            if (item) {
                items.push(item);
            }
        });
        return { kind: 'list', line, items };
    }

    /** Everything between brackets, with a comma after each; what is left of a member that could not be read is skipped. */
    private members(closing: string, read: () => void): void {
        const opening = this.current;
        this.position += 1;
        while (!this.take(closing)) {
            if (!this.current) {
                this.fault('not-closed', opening);
                return;
            }
            const before = this.faults.length;
            read();
            if (this.take(',') || this.isAt(closing)) {
                continue;
            }
            if (this.faults.length === before) {
                this.fault('unexpected', this.current);
            }
            this.skipTo(',', closing);
            this.take(',');
        }
    }

    private field(depth: number): LiteralField | undefined {
        const token = this.current;
        const key = token && this.key(token);
        if (!token || key === undefined) {
            return undefined;
        }
        if (!this.take(':')) {
            return this.fault('computed', token, key);
        }
        const value = this.value(depth + 1);
        return value && { key, line: token.line, value };
    }

    private key(token: Token): string | undefined {
        if (token.kind === 'sign' && token.text === '[') {
            this.position += 1;
            const inside = this.current;
            const literal = this.value();
            return literal && 'text' in literal && this.take(']')
                ? literal.text
                : this.fault('computed', inside);
        }
        if (token.kind === 'sign' && token.text === '...') {
            return this.fault('computed', token);
        }
        if (token.kind === 'sign' && token.text === '-') {
            const literal = this.value();
            return literal && 'text' in literal ? literal.text : undefined;
        }
        if (token.kind === 'sign' || token.kind === 'broken') {
            return this.fault(token.kind === 'broken' ? 'not-closed' : 'unexpected', token);
        }
        this.position += 1;
        return token.kind === 'number' ? token.text.replaceAll('_', '') : token.text;
    }

    private skipTypes(): void {
        const token = this.current;
        if (token?.kind === 'word' && AFTER_VALUE.has(token.text)) {
            this.skipTo(',', '}', ']', ')', ';');
        }
    }

    /** Goes on to one of the signs outside of brackets. */
    private skipTo(...signs: readonly string[]): void {
        const open: string[] = [];
        for (; this.current; this.position += 1) {
            const { kind, text } = this.current;
            if (kind !== 'sign') {
                continue;
            }
            if (open.length === 0 && signs.includes(text)) {
                return;
            }
            const closing = CLOSED_BY[text];
            if (closing !== undefined) {
                open.push(closing);
            } else if (open.at(-1) === text) {
                open.pop();
            }
        }
    }

    private isAt(sign: string): boolean {
        return this.current?.kind === 'sign' && this.current.text === sign;
    }

    private take(sign: string): boolean {
        const isThere = this.isAt(sign);
        this.position += isThere ? 1 : 0;
        return isThere;
    }

    private fault(
        kind: ReadingFault['kind'],
        token: Token | undefined,
        found = token?.text ?? 'the end of the text'
    ): undefined {
        const line = token?.line ?? this.tokens.at(-1)?.line ?? 1;
        this.faults.push({ kind, line, found: found.slice(0, 60) });
    }
}
