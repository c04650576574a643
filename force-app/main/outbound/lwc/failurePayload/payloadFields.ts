/** A named value of a payload; the name in lower case, without what is around it. */
export interface PayloadField {
    readonly key: string;
    readonly value: string;
}

/** More of a pasted text than this is not read, in characters. */
export const LONGEST_PASTED = 100_000;
const MOST_FIELDS = 2000;
const LONGEST_VALUE = 500;

function isContainer(value: unknown): value is object {
    return typeof value === 'object' && value !== null;
}

function jsonFields(value: unknown): readonly PayloadField[] {
    const fields: PayloadField[] = [];
    const waiting: unknown[] = [value];
    while (waiting.length > 0 && fields.length < MOST_FIELDS) {
        const next = waiting.shift();
        for (const [key, item] of isContainer(next) ? Object.entries(next) : []) {
            if (typeof item === 'string' || typeof item === 'number') {
                fields.push({
                    key: key.toLowerCase(),
                    value: String(item).slice(0, LONGEST_VALUE)
                });
            } else {
                waiting.push(item);
            }
        }
    }
    return fields;
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

const SIP_STATUS = /\bSIP(?:\/2\.0)?[ :]+(\d{3})\b/i;
const Q850_CAUSE = /\bQ\.?850\b[^\n]{0,40}?cause\s*=?\s*(\d{1,3})/i;
const XML_FIELD = /<([A-Za-z]\w{0,60})>([^<]{1,500})<\/\1>/g;
const LINE_FIELD =
    /["']?\b([A-Za-z_]\w{0,60})["']?[ \t]{0,4}[:=][ \t]{0,4}(?:"([^"\n]{1,500})"|'([^'\n]{1,500})'|([^\s,;}"'<]{1,200}))/g;

function textFields(text: string): readonly PayloadField[] {
    const sip = SIP_STATUS.exec(text)?.[1];
    const q850 = Q850_CAUSE.exec(text)?.[1];
    return [
        ...(sip === undefined ? [] : [{ key: 'sipcode', value: sip }]),
        ...(q850 === undefined ? [] : [{ key: 'q850', value: q850 }]),
        ...[...text.matchAll(XML_FIELD)].map(([, key = '', value = '']) => ({
            key: key.toLowerCase(),
            value: value.trim()
        })),
        ...[...text.matchAll(LINE_FIELD)].map(([, key = '', double, single, bare]) => ({
            key: key.toLowerCase(),
            value: double ?? single ?? bare ?? ''
        }))
    ].slice(0, MOST_FIELDS);
}

/** The named values of a pasted text: of JSON at any depth, else of XML elements, SIP lines and `name: value` lines. */
export function readFields(text: string): readonly PayloadField[] {
    const start = text.slice(0, LONGEST_PASTED);
    const value = parse(start);
    return isContainer(value) ? jsonFields(value) : textFields(start);
}
