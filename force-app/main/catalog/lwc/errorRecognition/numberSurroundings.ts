import type { Span } from './model';
import {
    AFTER_NOUN,
    ARTICLES,
    CODE_NOUNS,
    CODE_NOUNS_AFTER,
    CODE_VERBS,
    GERMAN_ARTICLES,
    PASSED_OVER
} from './numberWords';
import type { Scan } from './scan';
import { PACK_OF_WORD } from './vendors';
import { plainWords, wordsAfter, wordsBefore } from './words';

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

/** A comma between the two words before a number: "the carrier, code 486". */
const PARTED = /,[^,\w]{0,4}\w{1,40}[^,\w]{0,6}$/;
const PARTED_REACH = 60;
const MOST_FILLERS = 2;
const MOST_PASSED_OVER = 4;

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
    return plainWords(text.slice(place, place + CELLS_REACH));
}

/** A line that begins with a number and goes on with what it means: "30003 - Unreachable handset". */
const LIST_BEFORE = /(?:^|\n)[ \t]{0,4}(?:[*•–-][ \t]{1,3})?$/;
const LIST_AFTER = /^[ \t]{1,2}[-–—][ \t]{1,2}[A-Z]/;

/** What stands around a number. Each trait is found out when somebody asks: most numbers of a log are done with at the first. */
export class Surroundings {
    /** The words of the clause before the number, the nearest first. */
    readonly before: readonly string[];
    /** The words of the clause after it, the nearest first. */
    readonly after: readonly string[];
    /** Whether several of the code are spoken of: 503s. */
    readonly isPlural: boolean;
    private readonly text: string;
    private readonly span: Span;

    constructor({ text }: Scan, span: Span) {
        this.text = text;
        this.span = span;
        this.before = wordsBefore(text, span.start);
        const hasPluralEnding = text.charAt(span.end) === 's';
        this.after = wordsAfter(text, span.end + (hasPluralEnding ? 1 : 0));
        // "timeout after 503s" is a time, "lots of 503s" are statuses.
        this.isPlural = hasPluralEnding && BEFORE_PLURAL.has(this.nearest);
    }

    /** The word right before the number. */
    get nearest(): string {
        return this.before[0] ?? '';
    }

    /** The word right after it. */
    get next(): string {
        return this.after[0] ?? '';
    }

    /** Whether a comma stands between the nearest word before and the next one. */
    get parted(): boolean {
        const { start } = this.span;
        return PARTED.test(this.text.slice(Math.max(0, start - PARTED_REACH), start));
    }

    /** Whether a word right before the number announces a code. */
    get announced(): boolean {
        const at = this.before.findIndex((word) => !FILLERS.has(word) || CODE_NOUNS.has(word));
        return CODE_NOUNS.has(this.before[at] ?? '') && at <= MOST_FILLERS;
    }

    get announcedAfter(): boolean {
        return this.isPlural || CODE_NOUNS_AFTER.has(this.next);
    }

    /** Whether somebody sends, gets or sees the number. */
    get said(): boolean {
        const at = this.before.findIndex((word) => !PASSED_OVER.has(word));
        const verb = this.before[at] ?? '';
        return (
            at >= 0 &&
            at <= MOST_PASSED_OVER &&
            CODE_VERBS.has(verb) &&
            (!OWNING.has(verb) || this.endsNoun)
        );
    }

    /** Whether the clause before the number speaks of an error, and leads to it: "the error displayed there is 32011". */
    get ledTo(): boolean {
        return LEADING.has(this.nearest) && this.isAboutError;
    }

    /** Whether the number stands in the sentence like a noun: "a 503", "el 480 debería". */
    get isNoun(): boolean {
        return ARTICLES.has(this.nearest) && this.endsNoun;
    }

    /** How many words from the number the name of its pack stands. */
    get packDistance(): number {
        const at = this.before
            .slice(0, PACK_WORD_REACH)
            .findIndex((word) => PACK_OF_WORD.has(word));
        return at < 0 ? PACK_WORD_REACH : at;
    }

    /** The pack that a word beside the number names. */
    get pack(): string | undefined {
        return (
            this.before
                .slice(0, PACK_WORD_REACH)
                .map((word) => PACK_OF_WORD.get(word))
                .find((pack) => pack !== undefined) ?? PACK_OF_WORD.get(this.next)
        );
    }

    /** Whether it stands in brackets. One that touches a name is a process or a place in a list. */
    get bracketed(): boolean {
        return this.closing !== undefined && !/\w/.test(this.text.charAt(this.span.start - 2));
    }

    /** Whether it stands in quotes as code does: `486`. */
    get quoted(): boolean {
        return this.closing === '`';
    }

    /** Whether a word without substance stands right before it. */
    get isLoose(): boolean {
        return PASSED_OVER.has(this.nearest);
    }

    /** Whether it is the head of a message: "31201: authentication failed". */
    get isHead(): boolean {
        const { end } = this.span;
        return (
            this.text.charAt(end) === ':' &&
            /[A-Za-z]/.test(this.text.slice(end + 1, end + 3)) &&
            (this.before.length === 0 || this.isAboutError)
        );
    }

    /** Whether the sentence that it begins says what it means: "13223 means that". */
    get isExplained(): boolean {
        return this.before.length === 0 && EXPLAINS.has(this.next);
    }

    /** Whether it begins a line that tells what it means. */
    get isListed(): boolean {
        const { start, end } = this.span;
        return (
            LIST_AFTER.test(this.text.slice(end, end + 6)) &&
            LIST_BEFORE.test(this.text.slice(Math.max(0, start - 9), start))
        );
    }

    private get isAboutError(): boolean {
        return this.before.some((word) => ERROR_WORDS.has(word));
    }

    private get closing(): string | undefined {
        const { start, end } = this.span;
        const closing = BRACKETS[this.text.charAt(start - 1)];
        return this.text.charAt(end) === closing ? closing : undefined;
    }

    private get endsNoun(): boolean {
        return endsNoun(this.text, this.span.end, this.before[0], this.after[0]);
    }
}
