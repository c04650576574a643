import { CHARACTERS_PER_SLICE, LONGEST_LINE } from './source';
import type { Source } from './source';

const FOOTER =
    /^(?:show me (?:fewer|more)\b|percent of apex jobs|previous page|next page|display (?:previous|next)|\d+-\d+ of \d+)/i;
const TWO_SPACES = /\s{2,}|\t/;

/** Cells of a line: between tabs where there are any, else between gaps of two spaces or more. */
export function cellsOfLine(line: string): string[] {
    const plain = line.replace(/[\u00a0\u202f]/g, ' ');
    return line.includes('\t')
        ? plain.split('\t').map((cell) => cell.trim())
        : plain.trim().split(TWO_SPACES);
}

/** Reads lines of text as a copy of a Setup page gives them. */
export function* readLines(text: string): Source {
    let slice = 0;
    for (let place = 0; place < text.length;) {
        const newline = text.indexOf('\n', place);
        const end = newline < 0 ? text.length : newline;
        const isTooLong = end - place > LONGEST_LINE;
        const line = text.slice(place, isTooLong ? place + LONGEST_LINE : end).replace(/\r$/, '');
        if (isTooLong) {
            yield { kind: 'fault', fault: 'line-too-long', found: line.slice(0, 60), place };
        } else if (line.trim() !== '' && !FOOTER.test(line.trim())) {
            const cells = cellsOfLine(line);
            yield line.includes('\t')
                ? { kind: 'cells', cells, place }
                : { kind: 'cells', cells, place, line };
        }
        place = end + 1;
        if (place - slice > CHARACTERS_PER_SLICE) {
            slice = place;
            yield { kind: 'working', place };
        }
    }
}
