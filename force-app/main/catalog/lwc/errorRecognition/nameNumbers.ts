/** The numbers that stand beside the names of errors. */
import type { Knowledge } from './knowledge';
import { LEAST_SIP_FAILURE } from './limits';
import type { Sighting } from './model';
import { isBareNumber } from './numberForms';
import type { Scan } from './scan';

const NUMBER_BEFORE =
    /(?:^|[^\w.:/-])(-?\d{1,5})[ \t]{0,2}["'`]?[ \t]{0,2}[([:=/,–-]?[ \t]{0,2}["'`]?$/;
const BEFORE_REACH = 14;
const SENTENCE_REACH = 60;
/** What a table says of a name stands between it and its number. */
const CELLS_REACH = 160;
const NUMBER_IN_SIGNS = /^(?:\s?[(:=[]\s?|[ \t]{1,10})(\d{1,5})(?!\d)/;

function numbered(found: Sighting, pack: string, number: string, start: number): Sighting {
    return {
        ...found,
        pack,
        code: number,
        entryId: undefined,
        start,
        end: start + number.length,
        evidence: 'labelled-number'
    };
}

/** The number of a name, where it follows in brackets or after a sign: `E_CTI_DEVICE_IN_USE(10)`. */
function numberAfter(scan: Scan, found: Sighting): Sighting | undefined {
    const match = NUMBER_IN_SIGNS.exec(scan.text.slice(found.end, found.end + 16));
    const number = match?.[1];
    return match !== null && number !== undefined && found.entryId === `${found.pack}:${number}`
        ? numbered(found, found.pack, number, found.end + match[0].length - number.length)
        : undefined;
}

/**
 * The number before a name: its own, as in `88004 (CCX_AGENT_DEVICE_OFF)`; the SIP status that a switch prints before the
 * cause, `487 [ORIGINATOR_CANCEL]`; or the HTTP status of a Finesse error, `500 - AWS_SERVICE_UNAVAILABLE`.
 */
function numberBefore(scan: Scan, found: Sighting, knowledge: Knowledge): Sighting | undefined {
    const from = Math.max(0, found.start - BEFORE_REACH);
    const match = NUMBER_BEFORE.exec(scan.text.slice(from, found.start));
    const number = match?.[1];
    if (match === null || number === undefined) {
        return undefined;
    }
    const start = from + match.index + match[0].indexOf(number);
    if (found.entryId === `${found.pack}:${number}`) {
        return numbered(found, found.pack, number, start);
    }
    const carrier = { q850: 'sip', finesse: 'http' }[found.pack];
    return carrier !== undefined &&
        Number(number) >= LEAST_SIP_FAILURE &&
        knowledge.listed(carrier, number)
        ? numbered(found, carrier, number, start)
        : undefined;
}

/** Whether a number stands at a place, by itself and in the same sentence as the name. */
function standsWith(text: string, found: Sighting, place: number, number: string): boolean {
    const between =
        place < found.start ? text.slice(place, found.start) : text.slice(found.end, place);
    return (
        number.length > 1 &&
        text.startsWith(number, place) &&
        !/[.!?]\s/.test(between) &&
        isBareNumber(text, place, place + number.length)
    );
}

/** The number of a name in a cell behind it: "CF_INVALID_CALLED_DEVICE | The called device is not valid. | 6". */
function numberInCell(scan: Scan, found: Sighting): Sighting | undefined {
    const [pack = '', number = ''] = found.entryId?.split(':') ?? [];
    if (!/^\d{1,5}$/.test(number) || pack !== found.pack) {
        return undefined;
    }
    const behind = scan.text.slice(found.end, found.end + CELLS_REACH);
    const cell = new RegExp(`[\\n|]\\s{0,3}${number}(?=\\s{0,3}(?:[\\n|]|$))`).exec(behind);
    const end = found.end + (cell ? cell.index + cell[0].length : 0);
    return cell ? numbered(found, pack, number, end - number.length) : undefined;
}

/**
 * The number of a name in the words around it: "error 289 in that message (CF_AGENT_ACCOUNT_LOCKED_OUT)",
 * "CF_RESOURCE_BUSY, and errorData 33".
 */
function numberInSentence(scan: Scan, found: Sighting): Sighting | undefined {
    const [pack = '', number = ''] = found.entryId?.split(':') ?? [];
    if (!/^\d{1,5}$/.test(number) || pack !== found.pack) {
        return undefined;
    }
    const from = Math.max(0, found.start - SENTENCE_REACH);
    const before = from + scan.text.slice(from, found.start).lastIndexOf(number);
    const after =
        found.end + scan.text.slice(found.end, found.end + SENTENCE_REACH).indexOf(number);
    const start = [before, after].find((place) => standsWith(scan.text, found, place, number));
    return start === undefined ? undefined : numbered(found, pack, number, start);
}

/** The number of a name that was seen, where the text tells it: before the name, after it, or in the same sentence. */
export function numberOf(scan: Scan, found: Sighting, knowledge: Knowledge): Sighting | undefined {
    return (
        numberBefore(scan, found, knowledge) ??
        numberAfter(scan, found) ??
        numberInSentence(scan, found) ??
        numberInCell(scan, found)
    );
}
