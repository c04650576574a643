import { countKnown, mapColumns } from './columns';
import type { EvidenceColumn } from './columns';
import { readCsv } from './csv';
import { readHtmlTables } from './html';
import { readJsonRecords } from './json';
import { startOfJson } from './jsonText';
import { cellsOfLine, readLines } from './lines';
import { isLooseRow } from './looseRows';
import type { EvidenceFormat } from './result';
import type { Source } from './source';

/** A format with the reader for it. */
export interface FoundFormat {
    readonly format: EvidenceFormat;
    readonly source: Source;
}

const HTML = /<(?:table|tr|td|html|!--startfragment)\b/i;
const HEADER_LINES = 300;
const LOOKED_AT = 200_000;
const DELIMITERS = [',', ';', '|'];
const LEAST_KNOWN = 3;

type Overrides = Readonly<Record<string, EvidenceColumn | null>>;

function knownIn(cells: readonly string[], overrides: Overrides): number {
    return countKnown(mapColumns(cells, overrides));
}

function firstCells(line: string, delimiter: string): string[] {
    const [item] = readCsv(line, delimiter);
    return item?.kind === 'cells' ? [...item.cells] : [];
}

/** The delimiter by which the first line with content is a header; undefined where it is none. */
function findDelimiter(line: string, overrides: Overrides): string | undefined {
    return DELIMITERS.find((delimiter) => {
        if (!line.includes(delimiter)) {
            return false;
        }
        const cells = firstCells(line, delimiter);
        const known = knownIn(cells, overrides);
        return known >= LEAST_KNOWN || (known === 2 && cells.length === 2);
    });
}

function isHeaderLine(line: string, overrides: Overrides): boolean {
    return knownIn(cellsOfLine(line), overrides) >= LEAST_KNOWN;
}

/**
 * What a text is written as; undefined where it holds neither records nor a table of jobs.
 * Only its beginning is looked at.
 */
export function findFormat(text: string, overrides: Overrides): FoundFormat | undefined {
    const head = text.slice(0, LOOKED_AT);
    const json = startOfJson(text);
    if (json === text.search(/\S/) && json >= 0) {
        return { format: 'sf-json', source: readJsonRecords(text.slice(json)) };
    }
    if (HTML.test(head)) {
        return { format: 'setup-html', source: readHtmlTables(text) };
    }
    const lines = head
        .split('\n', HEADER_LINES)
        .map((line) => line.slice(0, 4_000).replace(/\r$/, ''));
    const first = lines.find((line) => line.trim() !== '' && !/^sep=.$/i.test(line)) ?? '';
    const delimiter = findDelimiter(first, overrides);
    if (delimiter !== undefined) {
        return { format: 'csv', source: readCsv(text, delimiter) };
    }
    if (lines.some((line) => isHeaderLine(line, overrides))) {
        return { format: 'setup-text', source: readLines(text) };
    }
    if (json >= 0) {
        return { format: 'sf-json', source: readJsonRecords(text.slice(json)) };
    }
    return lines.some(isLooseRow) ? { format: 'loose-text', source: readLines(text) } : undefined;
}

/** Whether a text has a table, though none of jobs: for the words that say what was wrong. */
export function columnsOfOtherTable(text: string): readonly string[] {
    const [line = ''] = text.trimStart().slice(0, 4_000).split(/\r?\n/, 1);
    const rows = ['\t', ...DELIMITERS].map((delimiter) => firstCells(line, delimiter));
    const widest = rows.toSorted((a, b) => b.length - a.length)[0] ?? [];
    return widest.length >= 3 ? widest.slice(0, 40) : [];
}
