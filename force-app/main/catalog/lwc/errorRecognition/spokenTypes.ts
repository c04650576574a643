/** Error types of Finesse in a sentence: "Finesse pushes a Call Operation Failure". */
import type { Knowledge } from './knowledge';
import { ONE_MESSAGE } from './limits';
import type { Sighting } from './model';
import { seeNumber } from './numberSighting';
import type { Scan } from './scan';
import { OF_CISCO } from './vendors';

const FINESSE = 'finesse';
/** How the names begin that Finesse passes on. */
const NAME_OF_CISCO = /^(?:CF|PERERR|CCX|E_CTI)_/;
/** Words of an answer right before the type: "Finesse answers with Invalid Destination". */
const ANSWERED =
    /\bfinesse\b[^.!?\n]{0,60}\b(?:with|an?|as|returns?|says|gets?|got|error|type|is)[ \t:]{1,3}["'`“]?$/i;
const ANSWER_REACH = 96;
/** The status beside its type: "Invalid Authorization 401", "comes back as 400 Invalid Destination". */
const STATUS_BEHIND = /^[ \t]{1,3}\(?([45]\d\d)(?![\w.-])/;
const STATUS_BEFORE = /(?<![\w.-])([45]\d\d)[ \t]["'`]?$/;
const STATUS_REACH = 9;

function readStatus(text: string, start: number, end: number, knowledge: Knowledge): Sighting[] {
    const behind = STATUS_BEHIND.exec(text.slice(end, end + STATUS_REACH));
    const from = Math.max(0, start - STATUS_REACH);
    const before = STATUS_BEFORE.exec(text.slice(from, start));
    const status = behind?.[1] ?? before?.[1];
    if (status === undefined || !knowledge.listed('http', status)) {
        return [];
    }
    const place = behind ? text.indexOf(status, end) : text.lastIndexOf(status, start);
    const span = { start: place, end: place + status.length };
    return [seeNumber(span, 'http', status, 'possible', 'prose')];
}

function isAnswered(text: string, place: number): boolean {
    return ANSWERED.test(text.slice(Math.max(0, place - ANSWER_REACH), place));
}

/**
 * The error types of Finesse that a message names by their words, each beginning with a capital. A type that is the phrase of
 * an HTTP status as well, or no more than one word, needs more than a sentence: see `typedStatuses`. The value of
 * a field is read with the fields beside it.
 */
export function readSpokenTypes(
    { text, hints, fields, names }: Scan,
    knowledge: Knowledge
): Sighting[] {
    if (
        text.length > ONE_MESSAGE ||
        !(
            OF_CISCO.some((vendor) => hints.hasVendor(0, vendor, ONE_MESSAGE)) ||
            names.some(({ name }) => NAME_OF_CISCO.test(name))
        )
    ) {
        return [];
    }
    const spoken = [...text.matchAll(knowledge.spokenTypes)].filter(
        ({ index }) => !fields.some(({ start, end }) => start <= index && index < end)
    );
    return spoken.flatMap(({ 0: code, index }): Sighting[] => {
        const end = index + code.length;
        const type: Sighting = {
            pack: FINESSE,
            code,
            start: index,
            end,
            evidence: 'finesse-error-type',
            tier: isAnswered(text, index) ? 'certain' : 'possible',
            confidence: 'medium'
        };
        return [type, ...readStatus(text, index, end, knowledge)];
    });
}
