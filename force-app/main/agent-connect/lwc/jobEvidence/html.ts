import { CHARACTERS_PER_SLICE, LONGEST_CELL } from './source';
import type { Source } from './source';

const ENTITIES: ReadonlyMap<string, string> = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', ' '],
    ['ndash', '\u2013'],
    ['mdash', '\u2014'],
    ['auml', 'ä'],
    ['ouml', 'ö'],
    ['uuml', 'ü'],
    ['Auml', 'Ä'],
    ['Ouml', 'Ö'],
    ['Uuml', 'Ü'],
    ['szlig', 'ß'],
    ['eacute', 'é'],
    ['egrave', 'è'],
    ['agrave', 'à'],
    ['ccedil', 'ç'],
    ['iacute', 'í'],
    ['oacute', 'ó'],
    ['atilde', 'ã'],
    ['ntilde', 'ñ']
]);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const HIGHEST_CODE_POINT = 0x10ffff;
/** Elements whose content is no text. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'select']);
const BREAKS = new Set(['br', 'p', 'div', 'li']);

/** Text with character references replaced. The result is text, whatever it looks like. */
export function decodeEntities(text: string): string {
    if (!text.includes('&')) {
        return text;
    }
    return text.replace(ENTITY, (all, decimal?: string, hexadecimal?: string, name?: string) => {
        if (name !== undefined) {
            return ENTITIES.get(name) ?? all;
        }
        const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
        return code > 0 && code <= HIGHEST_CODE_POINT ? String.fromCodePoint(code) : all;
    });
}

/** Where a tag ends, past its `>`; quotes around attributes are heeded where they are closed. */
function endOfTag(text: string, start: number): number {
    let place = start;
    while (place < text.length) {
        const character = text[place];
        if (character === '>') {
            return place + 1;
        }
        if (character === '"' || character === "'") {
            const close = text.indexOf(character, place + 1);
            // A quote that is never closed belongs to no attribute.
            place = close < 0 || close - place > LONGEST_CELL ? place : close;
        }
        place++;
    }
    return text.length;
}

function endOfSilent(text: string, name: string, from: number): number {
    const pattern = new RegExp(`</${name}\\b`, 'gi');
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? text.length;
}

/** The row that is being read, for tables inside tables. */
interface OpenRow {
    readonly cells: string[];
    text: string[] | undefined;
}

function openRow(): OpenRow {
    return { cells: [], text: undefined };
}

/** Whether a row is one of a table of data; tables that only lay out the page have single or empty cells. */
function isTableRow({ cells }: OpenRow): boolean {
    return cells.length > 1 && cells.some((cell) => cell !== '');
}

function closeCell(row: OpenRow | undefined): void {
    if (row?.text) {
        row.cells.push(
            decodeEntities(row.text.join('')).replace(/\s+/g, ' ').trim().slice(0, LONGEST_CELL)
        );
        row.text = undefined;
    }
}

/**
 * Reads the rows of all tables in HTML as text. Nothing is rendered or run; broken markup gives what can be read of it.
 */
export function* readHtmlTables(text: string): Source {
    const rows: OpenRow[] = [];
    let slice = 0;
    for (let place = 0; place < text.length;) {
        const open = text.indexOf('<', place);
        const end = open < 0 ? text.length : open;
        rows.at(-1)?.text?.push(text.slice(place, end));
        if (open < 0) {
            break;
        }
        const [, slash = '', written = ''] =
            /^(\/?)([a-z][a-z0-9]{0,15})/i.exec(text.slice(open + 1, open + 20)) ?? [];
        const name = written.toLowerCase();
        if (text.startsWith('<!--', open)) {
            const close = text.indexOf('-->', open + 4);
            place = close < 0 ? text.length : close + 3;
        } else if (name === '' && text[open + 1] !== '!') {
            rows.at(-1)?.text?.push('<');
            place = open + 1;
        } else {
            place = endOfTag(text, open + 1);
            const isEnd = slash === '/';
            if (SILENT.has(name) && !isEnd) {
                place = endOfSilent(text, name, place);
            } else if (name === 'table' && !isEnd) {
                // A table inside a cell: its rows stand above the row around it.
                rows.push(openRow());
            } else if (name === 'tr' || name === 'table') {
                const row = rows.pop();
                closeCell(row);
                if (row && isTableRow(row)) {
                    yield { kind: 'cells', cells: row.cells, place: open };
                }
                if (name === 'tr') {
                    rows.push(openRow());
                }
            } else if (name === 'td' || name === 'th') {
                const row = rows.at(-1);
                closeCell(row);
                if (row && !isEnd) {
                    row.text = [];
                }
            } else if (BREAKS.has(name)) {
                rows.at(-1)?.text?.push(' ');
            }
        }
        if (place - slice > CHARACTERS_PER_SLICE) {
            slice = place;
            yield { kind: 'working', place };
        }
    }
    const rest = rows.at(-1);
    closeCell(rest);
    if (rest && isTableRow(rest)) {
        yield { kind: 'cells', cells: rest.cells, place: text.length };
        yield { kind: 'cut-off', place: text.length };
    }
}
