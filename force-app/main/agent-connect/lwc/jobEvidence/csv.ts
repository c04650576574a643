import { CHARACTERS_PER_SLICE, LONGEST_CELL } from './source';
import type { Source } from './source';

/** A cell and where the text goes on behind it. */
interface ReadCell {
    readonly cell: string;
    readonly next: number;
    readonly isBroken: boolean;
}

const MOST_UNPAIRED = 50;
/** No table of jobs is nearly as wide. */
const MOST_CELLS = 300;

/** A cell in quotes, from the quote on; undefined where no quote ends it within the longest cell. */
function quotedCell(text: string, start: number, delimiter: string): ReadCell | undefined {
    let from = start + 1;
    const parts: string[] = [];
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0 || quote - start > LONGEST_CELL) {
            return undefined;
        }
        parts.push(text.slice(from, quote));
        if (text[quote + 1] !== '"') {
            const after = text[quote + 1];
            const isBroken =
                after !== undefined && after !== delimiter && after !== '\n' && after !== '\r';
            const next = isBroken ? endOfPlainCell(text, quote + 1, delimiter) : quote + 1;
            return { cell: parts.join('"') + text.slice(quote + 1, next), next, isBroken };
        }
        from = quote + 2;
    }
}

function endOfPlainCell(text: string, start: number, delimiter: string): number {
    let end = start;
    while (end < text.length) {
        const character = text[end];
        if (character === delimiter || character === '\n' || character === '\r') {
            break;
        }
        end++;
    }
    return end;
}

/**
 * Reads CSV after RFC 4180, with any delimiter and line end, quotes around a cell and doubled inside. A quote that
 * nothing ends is taken as it stands, so that it cannot swallow the rest.
 */
export function* readCsv(text: string, delimiter: string): Source {
    let place = /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0;
    let slice = place;
    let unpaired = 0;
    let unpairedFrom = text.length;
    while (place < text.length) {
        const start = place;
        const cells: string[] = [];
        let isBroken = false;
        let isTooLong = false;
        for (;;) {
            const quoted =
                text[place] === '"' && place < unpairedFrom
                    ? quotedCell(text, place, delimiter)
                    : undefined;
            if (text[place] === '"' && !quoted) {
                // Many of them mean that quotes have no meaning here: no further search for their ends.
                unpaired++;
                unpairedFrom = unpaired < MOST_UNPAIRED ? unpairedFrom : place;
                isBroken = true;
            }
            const end = quoted?.next ?? endOfPlainCell(text, place, delimiter);
            cells.push(quoted?.cell ?? text.slice(place, Math.min(end, place + LONGEST_CELL)));
            isBroken ||= quoted?.isBroken ?? false;
            place = end + 1;
            if (cells.length > MOST_CELLS) {
                const newline = text.indexOf('\n', end);
                place = newline < 0 ? text.length : newline + 1;
                isTooLong = true;
                break;
            }
            if (text[end] !== delimiter) {
                place = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
                break;
            }
        }
        if (isBroken || isTooLong) {
            const fault = isTooLong ? 'line-too-long' : 'broken-quotes';
            yield { kind: 'fault', fault, found: text.slice(start, start + 60), place: start };
        }
        if (isTooLong) {
            continue;
        }
        if (cells.length > 1 || cells[0] !== '') {
            yield { kind: 'cells', cells, place: start };
        } else if (place - slice > CHARACTERS_PER_SLICE) {
            slice = place;
            yield { kind: 'working', place };
        }
    }
}
