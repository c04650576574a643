import type { Span } from './model';
import {
    AFTER_NOUN,
    ARTICLES,
    CODE_NOUNS,
    CODE_NOUNS_AFTER,
    CODE_VERBS,
    COUNTED_ADJECTIVES,
    COUNTED_BY_WORD_AFTER,
    COUNTED_BY_WORD_BEFORE,
    GERMAN_ARTICLES,
    PASSED_OVER
} from './numberWords';
import type { Scan } from './scan';
import { wordsAfter, wordsBefore } from './words';

/** Words that name the pack of a number beside them. */
const PACK_WORDS: ReadonlyMap<string, string> = new Map(
    Object.entries({
        sip: 'sip invite pjsip sip/2.0',
        q850: 'q.850 q850 isdn isup sup q.931 q931 hangup hangupcause hangup_cause',
        http: 'http api httperror httpexception httpstatus',
        cpaas: 'cpaas rcml restcomm',
        twilio: 'twilio twilioerror twilioexception',
        'finesse-cf': 'cf',
        pererr: 'pererr peripheral jtapi peripheralerror peripheralerrorcode',
        cti: 'cti e_cti ctios failure_conf failureconf failure_event',
        uccx: 'uccx ccx',
        mgcp: 'mgcp',
        telnyx: 'telnyx',
        vonage: 'vonage nexmo'
    }).flatMap(([pack, words]) => words.split(' ').map((word): [string, string] => [word, pack]))
);
const FILLERS: ReadonlySet<string> = new Set([
    'the',
    'a',
    'an',
    'code',
    'codes',
    'number',
    'of',
    'is',
    'was',
    'message',
    'final',
    'with',
    'from'
]);
/** The words of which an error is spoken. */
export const ERROR_WORDS: ReadonlySet<string> = new Set(
    'error errors err errorcode failed failure fails exception code codes rejected warning'.split(
        ' '
    )
);
/** Words that lead from what is spoken of to its number. */
const LEADING: ReadonlySet<string> = new Set(
    'is was as with are being namely eg say says'.split(' ')
);
/** Verbs after which a number counts something more often than not. */
const OWNING: ReadonlySet<string> = new Set(['came', 'come', 'comes', 'coming']);
const EXPLAINS: ReadonlySet<string> = new Set(
    'means mean meant indicates stands refers is says bedeutet significa signifie'.split(' ')
);
/** Words before several of one status. */
const BEFORE_PLURAL: ReadonlySet<string> = new Set(
    'of some many few more random occasional intermittent sporadic frequent constant get gets getting got see seeing returns returning throws throwing sends these those the sip http'.split(
        ' '
    )
);
/** How many words from the number the name of its pack may stand. */
const PACK_WORD_REACH = 4;
const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '`': '`' };

/** What stands around a number. */
export interface Surroundings {
    readonly before: readonly string[];
    /** Whether a comma stands between the nearest word before and the next one. */
    readonly parted: boolean;
    readonly after: readonly string[];
    /** Whether a word right before the number announces a code. */
    readonly announced: boolean;
    readonly announcedAfter: boolean;
    /** Whether several of the code are spoken of: 503s. */
    readonly isPlural: boolean;
    /** Whether somebody sends, gets or sees the number. */
    readonly said: boolean;
    /** Whether the clause before the number speaks of an error, and leads to it: "the error displayed there is 32011". */
    readonly ledTo: boolean;
    /** Whether the number stands in the sentence like a noun: "a 503", "el 480 debería". */
    readonly isNoun: boolean;
    readonly pack: string | undefined;
    readonly packDistance: number;
    readonly bracketed: boolean;
    /** Whether it stands in quotes as code does: `486`. */
    readonly quoted: boolean;
    readonly isHead: boolean;
    /** Whether a word without substance stands right before it. */
    readonly isLoose: boolean;
    /** Whether the sentence that it begins says what it means: "13223 means that". */
    readonly isExplained: boolean;
    /** Whether it begins a line that tells what it means. */
    readonly isListed: boolean;
}

/** Whether what follows a number leaves it a noun of its own, instead of counting or naming something. */
function endsNoun(
    text: string,
    end: number,
    article: string | undefined,
    next: string | undefined
): boolean {
    // What German counts is written with a capital.
    const isGerman =
        GERMAN_ARTICLES.has(article ?? '') && /^\s[a-zäöü]/.test(text.slice(end, end + 2));
    return (
        next === undefined || AFTER_NOUN.has(next) || isGerman || /[^\s\w-]/.test(text.charAt(end))
    );
}

const CELLS_REACH = 100;

/** The words of the cells or lines after a place, where a table was pasted. */
export function wordsOfCells(text: string, place: number): string[] {
    return (
        text
            .slice(place, place + CELLS_REACH)
            .toLowerCase()
            .match(/[a-z]+/g) ?? []
    );
}

/** A line that begins with a number and goes on with what it means: "30003 - Unreachable handset". */
const LIST_BEFORE = /(?:^|\n)[ \t]{0,4}(?:[*•–-][ \t]{1,3})?$/;
const LIST_AFTER = /^[ \t]{1,2}[-–—][ \t]{1,2}[A-Z]/;

/** The words around a number, and what they say of it. */
export function surroundingsOf({ text }: Scan, span: Span): Surroundings {
    const before = wordsBefore(text, span.start);
    const hasPluralEnding = text.charAt(span.end) === 's';
    const after = wordsAfter(text, span.end + (hasPluralEnding ? 1 : 0));
    const announcedAt = before.findIndex((word) => !FILLERS.has(word) || CODE_NOUNS.has(word));
    const announced = CODE_NOUNS.has(before[announcedAt] ?? '') && announcedAt <= 2;
    // "timeout after 503s" is a time, "lots of 503s" are statuses.
    const isPlural = hasPluralEnding && BEFORE_PLURAL.has(before[0] ?? '');
    const spoken = before.findIndex((word) => !PASSED_OVER.has(word));
    const packDistance = before.slice(0, PACK_WORD_REACH).findIndex((word) => PACK_WORDS.has(word));
    const closing = BRACKETS[text.charAt(span.start - 1)];
    return {
        before,
        parted: /,[^,\w]{0,4}\w{1,40}[^,\w]{0,6}$/.test(
            text.slice(Math.max(0, span.start - 60), span.start)
        ),
        after,
        announced,
        announcedAfter: isPlural || CODE_NOUNS_AFTER.has(after[0] ?? ''),
        isPlural,
        said:
            spoken >= 0 &&
            spoken <= 4 &&
            CODE_VERBS.has(before[spoken] ?? '') &&
            (!OWNING.has(before[spoken] ?? '') || endsNoun(text, span.end, before[0], after[0])),
        ledTo: LEADING.has(before[0] ?? '') && before.some((word) => ERROR_WORDS.has(word)),
        isNoun: ARTICLES.has(before[0] ?? '') && endsNoun(text, span.end, before[0], after[0]),
        pack: PACK_WORDS.get(before[packDistance] ?? '') ?? PACK_WORDS.get(after[0] ?? ''),
        packDistance: packDistance < 0 ? PACK_WORD_REACH : packDistance,
        // A number that touches a name in brackets is a process or a place in a list.
        bracketed:
            closing !== undefined &&
            text.charAt(span.end) === closing &&
            !/\w/.test(text.charAt(span.start - 2)),
        isLoose: PASSED_OVER.has(before[0] ?? ''),
        quoted: closing === '`' && text.charAt(span.end) === closing,
        isExplained: before.length === 0 && EXPLAINS.has(after[0] ?? ''),
        isListed:
            LIST_AFTER.test(text.slice(span.end, span.end + 6)) &&
            LIST_BEFORE.test(text.slice(Math.max(0, span.start - 9), span.start)),
        isHead:
            text.charAt(span.end) === ':' &&
            /[A-Za-z]/.test(text.slice(span.end + 1, span.end + 3)) &&
            (before.length === 0 || before.some((word) => ERROR_WORDS.has(word)))
    };
}

/** Words that tell a quantity or an id, unless the number is announced as a code. */
const NOT_COUNTED_IF_ANNOUNCED: ReadonlySet<string> = new Set(
    'to with from in on by at the and or was is agent user agents users call trunk channel since for after'.split(
        ' '
    )
);
/** Words that lead on from one number to the next. */
const LEADING_ON: ReadonlySet<string> = new Set('and or to from the only then on'.split(' '));

/** Whether a number may be the next one of a list, though the word before it often tells a quantity. */
export function mayFollow(near: Surroundings): boolean {
    return LEADING_ON.has(near.before[0] ?? '') && !countsSomething(near.after);
}

function countsSomething([next = '', further = '']: readonly string[]): boolean {
    return (
        COUNTED_BY_WORD_AFTER.has(next) ||
        (COUNTED_ADJECTIVES.has(next) && COUNTED_BY_WORD_AFTER.has(further))
    );
}

/** Whether the words around a number make it a quantity, an id or a place. */
export function isCounted(near: Surroundings): boolean {
    const { before, after, announced } = near;
    if (near.isPlural) {
        return false;
    }
    const [nearest = '', further = ''] = before;
    const next = near.parted ? '' : further;
    if (countsSomething(after)) {
        return true;
    }
    if (near.isNoun) {
        return false;
    }
    // "area code 480": what kind of code it is stands one word further away.
    const owner = CODE_NOUNS.has(nearest) ? next : nearest;
    return COUNTED_BY_WORD_BEFORE.has(owner) && !(announced && NOT_COUNTED_IF_ANNOUNCED.has(owner));
}
