/**
 * The HTTP status with what stands behind it: the error type of a Finesse answer in prose, `400: Invalid Destination`, or a
 * name of whatever vendor. Source of the first: Cisco Finesse Web
 * Services Developer and JavaScript Guide 12.5(1), which lists the errors of an API so.
 */
import type { Knowledge } from './knowledge';
import { LEAST_HTTP_FAILURE } from './limits';
import type { Sighting, Span } from './model';
import { isCounted } from './numberContext';
import { Surroundings } from './numberSurroundings';
import type { Scan } from './scan';
import { VENDORS_WITH_CODES, VENDORS_WITH_POINTS } from './vendors';

/** Between a status and an error type: a colon, a dash, the border of a cell, or the end of a line. */
const TYPE_AFTER_STATUS =
    /^(?::|[ \t]{0,3}[-–|]|[ \t]{0,3}\n)\s{0,4}([A-Z][A-Za-z']{1,20}(?: [A-Za-z']{1,20}){1,5})/;
const REACH = 110;
const LINE_BEFORE = /(?:^|\n)[ \t|]{0,4}$/;
const LINE_AFTER = /^[ \t]{0,3}(?:$|[\n|(])/;

interface TypedStatus {
    readonly type: string;
    readonly span: Span;
}

function typeAfter(scan: Scan, end: number, knowledge: Knowledge): TypedStatus | undefined {
    const match = TYPE_AFTER_STATUS.exec(scan.text.slice(end, end + REACH));
    const phrase = match?.[1];
    if (!match || phrase === undefined) {
        return undefined;
    }
    const words = phrase.split(' ');
    const type = words
        .map((_, place) => words.slice(0, words.length - place).join(' '))
        .find((name) => knowledge.isFinesseType(name));
    const start = end + match[0].length - phrase.length;
    return type === undefined ? undefined : { type, span: { start, end: start + type.length } };
}

/** Whether status and type stand on lines or in cells of their own, as in a table of errors. */
function standsAlone({ text }: Scan, status: Span, type: Span): boolean {
    return (
        LINE_BEFORE.test(text.slice(Math.max(0, status.start - 6), status.start)) &&
        LINE_AFTER.test(text.slice(type.end, type.end + 6))
    );
}

function readStatus(scan: Scan, status: Span, knowledge: Knowledge): Sighting[] {
    const code = scan.text.slice(status.start, status.end);
    const found = knowledge.listed('http', code)
        ? typeAfter(scan, status.end, knowledge)
        : undefined;
    // What is also the phrase of a status says nothing of Finesse.
    if (!found || knowledge.isHttpPhrase(found.type)) {
        return [];
    }
    if (!scan.hints.hasVendor(status.start, 'finesse') && !standsAlone(scan, status, found.span)) {
        return [];
    }
    const certain = { tier: 'certain', confidence: 'medium' } as const;
    return [
        { ...certain, ...status, pack: 'http', code, evidence: 'http-field' },
        {
            ...certain,
            ...found.span,
            pack: 'finesse',
            code: found.type,
            evidence: 'finesse-error-type'
        }
    ];
}

/** A status and a name in one: `429 account_concurrency_exceeded`, "422 and invalid_parameter". */
const NAME_AFTER_STATUS =
    /^([ \t]{1,2}|,? (?:and|with) |, )(?:code )?["'`]?([a-z]{2,30}(?:[_.][a-z]{2,30}){1,6})(?![\w(=:]|\.\w)/;
/** A field that a payload has beside the status. */
const FIELD = /_(?:code|id|message|type|text|url|status|body)$/;

function readNamed(scan: Scan, status: Span, knowledge: Knowledge): Sighting[] {
    const code = scan.text.slice(status.start, status.end);
    const match = NAME_AFTER_STATUS.exec(scan.text.slice(status.end, status.end + REACH));
    const [, joint = '', name] = match ?? [];
    if (
        name === undefined ||
        !knowledge.listed('http', code) ||
        Number(code) < LEAST_HTTP_FAILURE ||
        FIELD.test(name)
    ) {
        return [];
    }
    if (isCounted(new Surroundings(scan, status))) {
        return [];
    }
    const vendor = scan.hints.vendorAt(status.start, (id) => VENDORS_WITH_CODES.has(id));
    const isOwned =
        vendor !== undefined && (!name.includes('.') || VENDORS_WITH_POINTS.has(vendor));
    if (!isOwned && (name.includes('.') || joint.trim() !== '')) {
        return [];
    }
    const start = status.end + (match?.[0].length ?? 0) - name.length;
    return [
        {
            ...status,
            pack: 'http',
            code,
            tier: 'certain',
            confidence: 'medium',
            evidence: 'http-field'
        },
        {
            start,
            end: start + name.length,
            pack: vendor ?? 'unknown',
            code: name,
            tier: vendor === undefined ? 'possible' : 'certain',
            confidence: 'low',
            evidence: 'symbolic-name'
        }
    ];
}

/** Every such pair of a text. */
export function readTypedStatuses(scan: Scan, knowledge: Knowledge): Sighting[] {
    const found: Sighting[] = [];
    for (let index = 0; index < scan.numbers.length; index += 2) {
        const start = scan.numbers[index] ?? 0;
        const end = scan.numbers[index + 1] ?? 0;
        if (end - start === 3 && /[:,\s|]/.test(scan.text.charAt(end))) {
            const status = { start, end };
            found.push(
                ...readStatus(scan, status, knowledge),
                ...readNamed(scan, status, knowledge)
            );
        }
    }
    return found;
}
