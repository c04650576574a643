import { columnOfHeader } from './columns';
import { CHARACTERS_PER_SLICE } from './source';
import type { Source, SourceItem } from './source';

/** An object or list that is still open. */
interface OpenContainer {
    readonly isList: boolean;
    /** The key that it stands under. */
    readonly key: string;
    readonly start: number;
    /** The key that was read last in it. */
    lastKey: string;
}

const STRUCTURE = /["{}[\]:]/g;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SCALAR = /\s*(-?\d{1,15}|true|false)\b/y;
/** Lists of the sf CLI that hold no records. */
const NO_RECORDS = new Set([
    'warnings',
    'messages',
    'actions',
    'stack',
    'context',
    'cause',
    'commandname'
]);
/** What the sf CLI says of the whole: plugin-data, `data query` with --json. */
const TOOL_FIELDS = new Set([
    'status',
    'name',
    'message',
    'exitCode',
    'done',
    'totalSize',
    'errorCode',
    'id',
    'jobId'
]);
const LONGEST_RECORD = 100_000;

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

/** Past the quote that ends a string which begins at `start`; -1 where it is cut off. */
function endOfString(text: string, start: number): number {
    let quote = text.indexOf('"', start + 1);
    while (quote >= 0) {
        let backslashes = 0;
        while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) {
            backslashes++;
        }
        if (backslashes % 2 === 0) {
            return quote + 1;
        }
        quote = text.indexOf('"', quote + 1);
    }
    return -1;
}

/** Past the brace that ends an object which begins at `start`; -1 where the text ends before, 0 where it is too long. */
function endOfObject(text: string, start: number): number {
    const limit = Math.min(text.length, start + LONGEST_RECORD);
    let depth = 0;
    let place = start;
    while (place < limit) {
        const code = text.charCodeAt(place);
        if (code === QUOTE) {
            const end = endOfString(text, place);
            if (end < 0) {
                return -1;
            }
            place = end;
            continue;
        }
        if (code === 0x7b || code === 0x5b) {
            depth++;
        } else if ((code === 0x7d || code === 0x5d) && --depth === 0) {
            return place + 1;
        }
        place++;
    }
    return limit < text.length ? 0 : -1;
}

function toRecord(text: string, start: number, end: number): SourceItem {
    const value = parse(text.slice(start, end));
    return isRecord(value)
        ? { kind: 'record', record: value, place: start }
        : {
              kind: 'fault',
              fault: 'broken-record',
              found: text.slice(start, start + 60),
              place: start
          };
}

/** Whether an object that stands alone is a record: it has fields that a query of jobs asks for. */
function isLoneRecord(value: unknown): value is Record<string, unknown> {
    return isRecord(value) && Object.keys(value).filter((key) => columnOfHeader(key)).length >= 3;
}

/**
 * Reads the records of JSON as the sf CLI and the REST API write them, in every shape: under result.records, under
 * records, under any other key or in a bare list, one object a line. A cut-off text gives the records before the cut.
 */
export function* readJsonRecords(text: string): Source {
    const open: OpenContainer[] = [];
    let slice = 0;
    let place = 0;
    for (;;) {
        STRUCTURE.lastIndex = place;
        const match = STRUCTURE.exec(text);
        if (!match) {
            break;
        }
        const at = match.index;
        const top = open.at(-1);
        place = at + 1;
        switch (match[0]) {
            case '"': {
                const end = endOfString(text, at);
                if (end < 0) {
                    yield { kind: 'cut-off', place: at };
                    return;
                }
                place = end;
                if (top && !top.isList) {
                    if (/\s*:/y.test(text.slice(end, end + 20))) {
                        top.lastKey = text.slice(at + 1, Math.min(end - 1, at + 80));
                    } else if (open.length <= 2 && TOOL_FIELDS.has(top.lastKey)) {
                        const value = parse(text.slice(at, end));
                        yield {
                            kind: 'tool',
                            name: top.lastKey,
                            value: String(value).slice(0, 500)
                        };
                    }
                }
                break;
            }
            case ':': {
                SCALAR.lastIndex = place;
                const scalar =
                    open.length <= 2 && top && TOOL_FIELDS.has(top.lastKey)
                        ? SCALAR.exec(text)
                        : null;
                if (scalar && top) {
                    const value = parse(scalar[1] ?? '');
                    if (typeof value === 'number' || typeof value === 'boolean') {
                        yield { kind: 'tool', name: top.lastKey, value };
                    }
                }
                break;
            }
            case '{': {
                const isInList = top?.isList === true && !NO_RECORDS.has(top.key.toLowerCase());
                if (isInList) {
                    const end = endOfObject(text, at);
                    if (end <= 0) {
                        if (end === 0) {
                            const found = text.slice(at, at + 60);
                            yield { kind: 'fault', fault: 'broken-record', found, place: at };
                        }
                        yield { kind: 'cut-off', place: at };
                        return;
                    }
                    yield toRecord(text, at, end);
                    place = end;
                } else {
                    open.push({ isList: false, key: top?.lastKey ?? '', start: at, lastKey: '' });
                }
                break;
            }
            case '[':
                open.push({ isList: true, key: top?.lastKey ?? '', start: at, lastKey: '' });
                break;
            default: {
                const closed = open.pop();
                if (
                    closed &&
                    !closed.isList &&
                    open.length === 0 &&
                    at - closed.start < LONGEST_RECORD
                ) {
                    const value = parse(text.slice(closed.start, at + 1));
                    if (isLoneRecord(value)) {
                        yield { kind: 'record', record: value, place: closed.start };
                    }
                }
            }
        }
        if (place - slice > CHARACTERS_PER_SLICE) {
            slice = place;
            yield { kind: 'working', place };
        }
    }
    if (open.length > 0) {
        yield { kind: 'cut-off', place: text.length };
    }
}

/** Where JSON begins behind what a tool or a shell wrote before it; -1 where the text holds none. */
export function startOfJson(text: string): number {
    const first = text.search(/\S/);
    if (first >= 0 && (text[first] === '{' || text[first] === '[')) {
        return first;
    }
    const later = /^[ \t]*(?=(?:\{\s*"|\[\s*\{|\{\s*$|\[\s*$))/m.exec(text.slice(0, 20_000));
    return later ? later.index + later[0].length : -1;
}
