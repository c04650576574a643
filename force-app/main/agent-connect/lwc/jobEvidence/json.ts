import { columnOfHeader } from './columns';
import { endOfObject, endOfString, isRecord, LONGEST_RECORD, parseJson } from './jsonText';
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

function toRecord(text: string, start: number, end: number): SourceItem {
    const value = parseJson(text.slice(start, end));
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
                        const value = parseJson(text.slice(at, end));
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
                    const value = parseJson(scalar[1] ?? '');
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
                    const value = parseJson(text.slice(closed.start, at + 1));
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
