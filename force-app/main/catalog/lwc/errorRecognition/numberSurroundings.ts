import type { Span } from './model';
import { NumberSigns } from './numberSigns';
import {
    ADJECTIVES,
    AFTER_NOUN,
    AFTER_PLURAL,
    AGAIN,
    ANSWERS,
    ARTICLES,
    BEFORE_PLURAL,
    CODE_NOUNS,
    CODE_NOUNS_AFTER,
    CODE_VERBS,
    ERROR_WORDS,
    EXPLAINS,
    FAILING,
    FILLERS,
    FREE_BEFORE,
    GERMAN_ARTICLES,
    GOES_ON,
    HAVE,
    KIND_OF_CODE,
    LEADING,
    OWNING,
    PASSED_OVER,
    QUANTITIES,
    SAID_TO_BE,
    SUBJECT_OF,
    WITH
} from './numberWords';
import type { Scan } from './scan';
import { PACK_OF_WORD } from './vendors';
import { plainWords, wordsAfter, wordsBefore } from './words';

/** How many words from the number the name of its pack may stand. */
const PACK_WORD_REACH = 4;
/** A code in the words before another: "D1 - 403". */
const CODE_LIKE = /^[a-z]{1,4}\d{1,3}$/;
const ADVERB = /.{4}(?:ly|ment|mente)$/;
const MOST_FILLERS = 2;
const MOST_BEFORE_NOUN = 3;
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
        next === undefined ||
        AFTER_NOUN.has(next) ||
        isGerman ||
        /^(?:[^\s\w-]| \()/.test(text.slice(end, end + 2))
    );
}

const CELLS_REACH = 100;

/** The words of the cells or lines after a place, where a table was pasted. */
export function wordsOfCells(text: string, place: number): string[] {
    return plainWords(text.slice(place, place + CELLS_REACH));
}

/** What stands around a number. Each trait is found out when somebody asks: most numbers of a log are done with at the first. */
export class Surroundings extends NumberSigns {
    /** The words of the clause before the number, the nearest first. */
    readonly before: readonly string[];
    /** The words of the clause after it, the nearest first. */
    readonly after: readonly string[];
    /** Whether several of the code are spoken of: 503s. */
    readonly isPlural: boolean;

    constructor({ text }: Scan, span: Span) {
        super(text, span);
        this.before = wordsBefore(text, span.start);
        const hasPluralEnding = text.charAt(span.end) === 's';
        this.after = wordsAfter(text, span.end + (hasPluralEnding ? 1 : 0));
        // "timeout after 503s" is a time, "lots of 503s" are statuses.
        this.isPlural =
            hasPluralEnding && (BEFORE_PLURAL.has(this.nearest) || AFTER_PLURAL.has(this.next));
    }

    /** The word right before the number. */
    get nearest(): string {
        return this.before[0] ?? '';
    }

    /** The word right after it. */
    get next(): string {
        return this.after[0] ?? '';
    }

    /** Whether a word right before the number announces a code. */
    get announced(): boolean {
        const at = this.before.findIndex((word) => !FILLERS.has(word) || CODE_NOUNS.has(word));
        return CODE_NOUNS.has(this.before[at] ?? '') && at <= MOST_FILLERS;
    }

    get announcedAfter(): boolean {
        return (
            this.isPlural ||
            CODE_NOUNS_AFTER.has(this.next) ||
            (KIND_OF_CODE.has(this.next) && CODE_NOUNS_AFTER.has(this.after[1] ?? '')) ||
            // "a 403 permission denied error"
            (ARTICLES.has(this.nearest) &&
                this.after
                    .slice(1, 1 + MOST_BEFORE_NOUN)
                    .some((word) => CODE_NOUNS_AFTER.has(word)))
        );
    }

    /** The words behind the number: of its clause, or of the next cells of its table. */
    get behind(): readonly string[] {
        return this.after.length > 0 ? this.after : wordsOfCells(this.text, this.span.end);
    }

    /** Whether somebody sends, gets or sees the number. */
    get said(): boolean {
        const at = this.before.findIndex((word) => !PASSED_OVER.has(word) && !ADVERB.test(word));
        const verb = this.before[at] ?? '';
        return (
            (at >= 0 &&
                at <= MOST_PASSED_OVER &&
                CODE_VERBS.has(verb) &&
                (!OWNING.has(verb) || this.endsNoun)) ||
            this.isAnswer
        );
    }

    /** Whether the one who says it stands right before the verb: "Twilio logged 11200". */
    isSaidBy(pack: string): boolean {
        const at = this.before.findIndex((word) => CODE_VERBS.has(word));
        const isClose = this.said || (this.isBehindSign && at >= 0);
        return isClose && PACK_OF_WORD.get(this.before[at + 1] ?? '') === pack;
    }

    /** Whether somebody answers something with it: "rejects the INVITE with 403". */
    get isAnswer(): boolean {
        const at = this.before.findIndex((word) => !ARTICLES.has(word) || WITH.has(word));
        return (
            WITH.has(this.before[at] ?? '') &&
            this.before.slice(at + 1).some((word) => CODE_VERBS.has(word))
        );
    }

    /** Whether the clause before the number speaks of an error, and leads to it: "the error displayed there is 32011". */
    get ledTo(): boolean {
        return LEADING.has(this.nearest) && this.isAboutError;
    }

    /** Whether the number stands in the sentence like a noun: "a 503", "el 480 debería". */
    get isNoun(): boolean {
        const isArticle =
            ARTICLES.has(this.nearest) ||
            (ADJECTIVES.has(this.nearest) && ARTICLES.has(this.before[1] ?? ''));
        return isArticle && this.endsNoun;
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

    /** Whether nothing right before it says what it counts or names: a word without substance, or the beginning of its clause. */
    get isLoose(): boolean {
        return (
            this.before.length === 0 ||
            FREE_BEFORE.has(this.nearest) ||
            PASSED_OVER.has(this.nearest) ||
            CODE_LIKE.test(this.nearest)
        );
    }

    /** Whether a sentence goes on to say what it is: "releases: 428 is returned when". */
    get isSubject(): boolean {
        return SUBJECT_OF.has(this.next);
    }

    /** Whether it stands in its sentence, or between two dashes, as only a code does: "the scenarios are 503 (outage)". */
    get isSpoken(): boolean {
        const isSaidToBe =
            (SAID_TO_BE.has(this.nearest) && !QUANTITIES.has(this.before[1] ?? '')) ||
            (HAVE.has(this.nearest) && this.next === 'as' && this.isCalledAnswer) ||
            (this.nearest === 'more' && this.before[1] === 'no');
        return (
            (isSaidToBe && this.endsNoun) ||
            CODE_LIKE.test(this.nearest) ||
            this.isBetweenDashes ||
            (this.startsClause && GOES_ON.has(this.next))
        );
    }

    private get isCalledAnswer(): boolean {
        return this.after.slice(1, 4).some((word) => ANSWERS.has(word));
    }

    /** Whether a clause or what follows a colon begins with it. */
    private get startsClause(): boolean {
        return this.before.length === 0 || this.isBehindSign;
    }

    /**
     * Whether it tells of a failure by its place alone: "trunk down - 503", "503 again on the trunk", "INVITE -> 403".
     */
    get isVerdict(): boolean {
        const isEnd =
            this.after.length === 0 &&
            this.isBehindSign &&
            this.before.some((word) => FAILING.has(word));
        return isEnd || this.isAnswered || (this.startsClause && AGAIN.has(this.next));
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

    /** Whether it has a line or a cell to itself. */
    get isAlone(): boolean {
        return this.before.length === 0 && this.after.length === 0;
    }

    private get isAboutError(): boolean {
        return this.before.some((word) => ERROR_WORDS.has(word));
    }

    /** Whether what follows leaves it a noun of its own, instead of counting or naming something. */
    get endsNoun(): boolean {
        return endsNoun(this.text, this.span.end, this.before[0], this.after[0]);
    }
}
