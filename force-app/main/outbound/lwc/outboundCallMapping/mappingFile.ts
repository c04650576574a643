import { LiteralReader } from './literal';
import type { Literal, ReadingFault } from './literalModel';
import { tokenize } from './tokens';
import type { Token } from './tokens';

export type { ReadingFault } from './literalModel';

/** More than this is no mapping, in characters. */
export const LARGEST_MAPPING_FILE = 1_000_000;

/** One line of a connector's mapping, as written. */
export interface MappingRow {
    /** The keys around the code: what the connector calls the protocol or the vendor. */
    readonly groups: readonly string[];
    readonly code: string;
    /** The constant as written; null where the mapping says that there is none. */
    readonly type: string | null;
    readonly line: number;
}

/** A mapping that was read, and what in the text could not be. */
export interface MappingReading {
    readonly rows: readonly MappingRow[];
    readonly faults: readonly ReadingFault[];
}

/** How connectors call the constant, the code and the protocol where each row is an object. */
const TYPE_KEYS = ['type', 'errorType', 'constant', 'error', 'salesforce'];
const CODE_KEYS = ['code', 'id', 'status'];
const GROUP_KEYS = ['pack', 'vendor', 'protocol', 'system'];

/** After one of these an object or a list is a value, not a block of code or a type. */
const BEFORE_VALUE = new Set(['=', '(', 'default', 'return']);

function fieldOf(object: Literal, keys: readonly string[]): Literal | undefined {
    if (object.kind !== 'object') {
        return undefined;
    }
    const fields = object.fields;
    return keys.map((key) => fields.find((field) => field.key === key)?.value).find(Boolean);
}

/** The constant that a value names; undefined where the value names none. */
function typeOf(value: Literal): string | null | undefined {
    switch (value.kind) {
        case 'text':
        case 'number':
            return value.text;
        case 'names': {
            const name = value.names.at(-1) ?? '';
            return name === 'null' || name === 'undefined' ? null : name;
        }
        case 'object': {
            const type = fieldOf(value, TYPE_KEYS);
            return type && type.kind !== 'object' ? typeOf(type) : undefined;
        }
        case 'list':
            return undefined;
    }
}

function textOf(value: Literal | undefined): string | undefined {
    return value && 'text' in value ? value.text : undefined;
}

/** `[486, 'CALL_THROTTLED']` of a Map, or `{ pack: 'sip', code: 486, type: … }`. */
function itemRows(item: Literal, groups: readonly string[]): MappingRow[] {
    if (item.kind === 'list') {
        const [key, value] = item.items;
        const code = textOf(key);
        return code !== undefined && value ? valueRows(code, value, item.line, groups) : [];
    }
    const code = textOf(fieldOf(item, CODE_KEYS));
    const type = typeOf(item);
    const group = textOf(fieldOf(item, GROUP_KEYS));
    return code !== undefined && type !== undefined
        ? [
              {
                  groups: group === undefined ? groups : [...groups, group],
                  code,
                  type,
                  line: item.line
              }
          ]
        : [];
}

function valueRows(
    key: string,
    value: Literal,
    line: number,
    groups: readonly string[]
): MappingRow[] {
    const type = typeOf(value);
    return type === undefined
        ? literalRows(value, [...groups, key])
        : [{ groups, code: key, type, line }];
}

function literalRows(literal: Literal, groups: readonly string[]): MappingRow[] {
    switch (literal.kind) {
        case 'object':
            return literal.fields.flatMap(({ key, value, line }) =>
                valueRows(key, value, line, groups)
            );
        case 'list':
            return literal.items.flatMap((item) => itemRows(item, groups));
        default:
            return [];
    }
}

function isValueStart(tokens: readonly Token[], index: number): boolean {
    const token = tokens[index];
    const before = tokens[index - 1];
    return (
        token?.kind === 'sign' &&
        (token.text === '{' || token.text === '[') &&
        (before === undefined || (before.kind !== 'text' && BEFORE_VALUE.has(before.text)))
    );
}

function tooLarge(text: string): MappingReading {
    const fault = { kind: 'too-large', line: 1, found: String(text.length) } as const;
    return { rows: [], faults: [fault] };
}

/**
 * Reads the mapping that a connector uses today: JSON, or every object or list literal of a piece of JavaScript or
 * TypeScript. Nothing in it is run. Codes may stand in groups by protocol or vendor, constants may be strings or written
 * `Constants.VOICE_ERROR_TYPE.CALL_THROTTLED`. Never throws: what cannot be read is a fault with its line.
 */
export function readMappingFile(text: string): MappingReading {
    if (text.length > LARGEST_MAPPING_FILE) {
        return tooLarge(text);
    }
    const tokens = tokenize(text);
    const reader = new LiteralReader(tokens);
    const literals: Literal[] = [];
    while (reader.position < tokens.length) {
        const literal = isValueStart(tokens, reader.position) ? reader.value() : undefined;
        if (literal) {
            literals.push(literal);
        } else {
            reader.position += 1;
        }
    }
    const rows = literals.flatMap((literal) => literalRows(literal, []));
    const faults: readonly ReadingFault[] = reader.faults;
    if (rows.length > 0 || faults.length > 0) {
        return { rows, faults };
    }
    const found = tokens[0]?.text.slice(0, 60) ?? 'nothing';
    return { rows, faults: [{ kind: 'no-mapping', line: tokens[0]?.line ?? 1, found }] };
}
