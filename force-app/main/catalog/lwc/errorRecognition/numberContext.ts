/** Which numbers of a text count or name something, by the words around them. */
import type { Span } from './model';
import { isClosed } from './numberSigns';
import type { Surroundings } from './numberSurroundings';
import {
    ARTICLES,
    CODE_NOUNS,
    COUNTED_ADJECTIVES,
    COUNTED_BY_WORD_AFTER,
    COUNTED_BY_WORD_BEFORE,
    FREE_BEFORE
} from './numberWords';
import { wordsAfter, wordsBefore } from './words';

/** Words that tell a quantity or an id, unless the number is announced as a code. */
const NOT_COUNTED_IF_ANNOUNCED: ReadonlySet<string> = new Set(
    'to with from in on by at the and or was is agent user agents users call trunk channel since for after'.split(
        ' '
    )
);
/** What goes by a number where the word stands right before it: a "release cause" does not. */
const NAMED_BY_NUMBER: ReadonlySet<string> = new Set([
    'release',
    'deploy',
    'sprint',
    'patch',
    'change'
]);
const LOGGED: ReadonlySet<string> = new Set(['lines', 'messages', 'rows', 'records']);
/** Words between the ends of a range. */
const RANGE: ReadonlySet<string> = new Set(['to', 'bis', 'a', 'à']);

/** Whether a number may be one of several codes, though the word before it often tells a quantity. */
export function mayFollow(near: Surroundings): boolean {
    return near.isLoose && (near.isClosed || !countsSomething(near.after));
}

function countsSomething([next = '', further = '', third = '']: readonly string[]): boolean {
    // "from 480 to 486 channels": both ends of a range count the same.
    const isRange = RANGE.has(next) && /^\d+$/.test(further);
    return (
        COUNTED_BY_WORD_AFTER.has(next) ||
        (COUNTED_ADJECTIVES.has(next) && COUNTED_BY_WORD_AFTER.has(further)) ||
        (isRange && COUNTED_BY_WORD_AFTER.has(third))
    );
}

/** Whether it is a one-time password: "your code is 30003". */
export function isPassword({ before }: Surroundings): boolean {
    return before[0] === 'is' && before[1] === 'code' && before[2] === 'your';
}

/** Whether it names the protocol's status of what a log holds: "the HTTP 403 lines". */
function isLogged({ packDistance, after }: Surroundings): boolean {
    return packDistance === 0 && LOGGED.has(after[0] ?? '');
}

/** Whether the words around a number make it a quantity, an id or a place. */
export function isCounted(near: Surroundings): boolean {
    const { before, after, announced } = near;
    if (near.isPlural) {
        return false;
    }
    const [nearest = '', further = ''] = before;
    if (NAMED_BY_NUMBER.has(nearest) && !near.isApart) {
        return true;
    }
    const isHead = near.isBehindSign && FREE_BEFORE.has(nearest);
    if (isHead || isLogged(near)) {
        return false;
    }
    const next = near.parted ? '' : further;
    if (!near.isClosed && countsSomething(after)) {
        return true;
    }
    if (near.isNoun || (near.said && near.isLoose && near.endsNoun && !before.includes('number'))) {
        return false;
    }
    // "area code 480": what kind of code it is stands one word further away.
    const owner = CODE_NOUNS.has(nearest) ? next : nearest;
    return COUNTED_BY_WORD_BEFORE.has(owner) && !(announced && NOT_COUNTED_IF_ANNOUNCED.has(owner));
}

/**
 * Whether the two words that touch a number settle that it counts or names something, as most of a log do: "port 5060",
 * "20 ms". A quick answer, which leaves to `isCounted` what needs more words.
 */
export function isPlainlyCounted(text: string, { start, end }: Span): boolean {
    if (text.charAt(end) === 's') {
        return false;
    }
    const [next = ''] = wordsAfter(text, end, 1);
    if (LOGGED.has(next)) {
        return false;
    }
    if (COUNTED_BY_WORD_AFTER.has(next) && !isClosed(text, end)) {
        return true;
    }
    const [nearest = ''] = wordsBefore(text, start, 1);
    return (
        COUNTED_BY_WORD_BEFORE.has(nearest) &&
        !NOT_COUNTED_IF_ANNOUNCED.has(nearest) &&
        !FREE_BEFORE.has(nearest) &&
        !ARTICLES.has(nearest) &&
        !CODE_NOUNS.has(nearest)
    );
}
