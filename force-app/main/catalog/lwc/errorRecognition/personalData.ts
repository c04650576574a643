/** Masks personal data in a text before it leaves the screen. */
import type { Span } from './model';

/** What a placeholder stands for. */
export const PERSONAL_DATA_KINDS = ['e-mail', 'phone', 'user', 'id', 'address'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface MaskingOptions {
    /** Whether IP addresses are masked too. Default false: telephony teams need them. */
    readonly ipAddresses?: boolean;
    /** Spans that stay readable, such as those of the codes found. Only whole numbers in them are spared. */
    readonly keep?: readonly Span[];
}

export interface MaskedText {
    readonly text: string;
    /** How many different values of each kind were masked. */
    readonly counts: Readonly<Record<PersonalDataKind, number>>;
}

/** The shortest run of digits that may be a telephone number or an id of a person. */
export const LONGEST_UNMASKED_DIGITS = 6;

const DIGITS = LONGEST_UNMASKED_DIGITS + 1;

/**
 * What to look for, the more telling first. Every repeat has a bound. None begins right after a closing bracket where
 * letters before it would have kept it from beginning: a placeholder in their place must change nothing.
 */
const PATTERNS: readonly { readonly kind: PersonalDataKind; readonly source: string }[] = [
    {
        kind: 'e-mail',
        source: String.raw`[\p{L}\d_%+!#$*^~-][\p{L}\d._%+!#$*^~'-]{0,63}(?:@|%40)(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}[\p{L}\d-]{1,23}`
    },
    { kind: 'id', source: String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}` },
    { kind: 'address', source: String.raw`(?<![\d.\]])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])` },
    { kind: 'phone', source: String.raw`\+ ?[1-9](?:[ ().-]{0,2}\d){6,16}` },
    { kind: 'phone', source: String.raw`(?<![\w.:\]-])\(\d{2,5}\)[ -]?\d(?:[ .-]?\d){4,11}` },
    { kind: 'phone', source: String.raw`(?<![\w.:\]-])\d{3}[-. ]\d{3}[-. ]\d{4}(?!\w)` },
    {
        kind: 'phone',
        source: String.raw`(?<![\w.:\]-])0\d{1,4}[ /-]\d{2,4}(?:[ -]?\d{2,4}){1,4}(?![\w:])`
    },
    { kind: 'id', source: String.raw`[\da-f]{24,64}` },
    { kind: 'id', source: String.raw`\d{${DIGITS},40}` }
];

/** Nothing of a name or number ends before one of these. */
const VALUE = String.raw`[^\s"'<>@;,&/?)\]}\[]`;
const BETWEEN = String.raw`["'\s]{0,3}[:=>]{1,2}["'\s]{0,3}`;
/** What stands before the name or the number of a person, and the name or number itself. */
const KEYED = [
    `(?<key>sips?:(?=${VALUE}{1,64}(?:@|%40))`,
    '/(?:User|users|agents?)/',
    `(?:agent|user|login|employee|rep|supervisor)[_-]?(?:id|name|login)${BETWEEN}`,
    String.raw`(?:username|loginid|userid|agentid)>)(?<value>[\p{L}\d+_]${VALUE}{0,63})`
].join('|');

const SCANNER = new RegExp(
    [KEYED, ...PATTERNS.map(({ source }, index) => `(?<p${index}>${source})`)].join('|'),
    'giu'
);
const WHOLE_NUMBER = /^\d+$/;

/** What is no telephone number though it has the form of one: dates, times, versions. */
function isDate(value: string): boolean {
    return /^(?:19|20)\d{2}-\d{2}-\d{2}/.test(value) || /^\d{2}-\d{2}-(?:19|20)\d{2}$/.test(value);
}

class Placeholders {
    private readonly numbers = new Map<string, number>();
    readonly counts: Record<PersonalDataKind, number> = {
        'e-mail': 0,
        phone: 0,
        user: 0,
        id: 0,
        address: 0
    };

    for(kind: PersonalDataKind, value: string): string {
        // The same telephone number in two notations is one.
        const plain = kind === 'phone' ? value.replace(/\D/g, '') : value.toLowerCase();
        const key = `${kind}:${plain}`;
        const known = this.numbers.get(key);
        const number = known ?? this.counts[kind] + 1;
        if (known === undefined) {
            this.numbers.set(key, number);
            this.counts[kind] = number;
        }
        return `[${kind} ${number}]`;
    }
}

function isKept(spans: readonly Span[], start: number, end: number): boolean {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) <= start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const span = spans[low];
    return span !== undefined && span.start <= start && span.end >= end;
}

/**
 * Replaces telephone numbers, e-mail addresses, users of SIP addresses, ids and (if asked) IP addresses by placeholders such
 * as `[phone 1]`. The same value has the same placeholder everywhere.
 *
 * Promised of the result: it holds no e-mail address (local part of letters, digits and ._%+!#$*^~'-), no telephone number with a plus, no GUID, no run of more than
 * LONGEST_UNMASKED_DIGITS digits and no user in a SIP address, but those within spans to keep; masking it again changes
 * nothing.
 */
export function maskPersonalData(text: string, options: MaskingOptions = {}): MaskedText {
    const placeholders = new Placeholders();
    const keep = [...(options.keep ?? [])].sort((a, b) => a.start - b.start);
    const masked = text.replace(SCANNER, (whole: string, ...rest: unknown[]) => {
        const groups = rest[rest.length - 1];
        const place = rest[rest.length - 3];
        const start = typeof place === 'number' ? place : 0;
        const named = typeof groups === 'object' && groups !== null ? Object.entries(groups) : [];
        const found = named.find(([, value]) => typeof value === 'string');
        const key = found?.[0] ?? '';
        if (key === 'key') {
            const before = typeof found?.[1] === 'string' ? found[1] : '';
            const value = whole.slice(before.length);
            const kind = /^\+?\d{7,}$/.test(value) ? 'phone' : 'user';
            return `${before}${placeholders.for(kind, value)}`;
        }
        const kind = PATTERNS[Number(key.slice(1))]?.kind ?? 'id';
        if (kind === 'address' && options.ipAddresses !== true) {
            return whole;
        }
        if (
            isDate(whole) ||
            (WHOLE_NUMBER.test(whole) && isKept(keep, start, start + whole.length))
        ) {
            return whole;
        }
        return placeholders.for(kind, whole);
    });
    return { text: masked, counts: placeholders.counts };
}
