import type { Span } from './model';
import {
    CODE_NOUNS,
    CODE_NOUNS_AFTER,
    COUNTED_BY_WORD_AFTER,
    COUNTED_BY_WORD_BEFORE
} from './numberForms';
import type { Scan } from './scan';
import { wordsAfter, wordsBefore } from './words';

/** Words that name the pack of a number beside them. */
const PACK_WORDS: ReadonlyMap<string, string> = new Map(
    Object.entries({
        sip: 'sip invite pjsip sip/2.0',
        q850: 'q.850 q850 isdn isup q.931 q931 hangup hangupcause hangup_cause',
        http: 'http api rest httperror httpexception httpstatus',
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
    readonly pack: string | undefined;
    readonly packDistance: number;
    readonly bracketed: boolean;
    readonly isHead: boolean;
}

/** The words around a number, and what they say of it. */
export function surroundingsOf({ text }: Scan, span: Span): Surroundings {
    const before = wordsBefore(text, span.start);
    const after = wordsAfter(text, span.end);
    const announcedAt = before.findIndex((word) => !FILLERS.has(word) || CODE_NOUNS.has(word));
    const announced = CODE_NOUNS.has(before[announcedAt] ?? '') && announcedAt <= 2;
    const packDistance = before.slice(0, PACK_WORD_REACH).findIndex((word) => PACK_WORDS.has(word));
    const closing = BRACKETS[text.charAt(span.start - 1)];
    return {
        before,
        parted: /,[^,\w]{0,4}\w{1,40}[^,\w]{0,6}$/.test(
            text.slice(Math.max(0, span.start - 60), span.start)
        ),
        after,
        announced,
        announcedAfter: CODE_NOUNS_AFTER.has(after[0] ?? ''),
        pack: PACK_WORDS.get(before[packDistance] ?? '') ?? PACK_WORDS.get(after[0] ?? ''),
        packDistance: packDistance < 0 ? PACK_WORD_REACH : packDistance,
        bracketed: closing !== undefined && text.charAt(span.end) === closing,
        isHead:
            text.charAt(span.end) === ':' && /[A-Za-z]/.test(text.slice(span.end + 1, span.end + 3))
    };
}

/** Whether the words around a number make it a quantity, an id or a place. */
export function isCounted(near: Surroundings): boolean {
    const { before, after, announced } = near;
    const [nearest = '', further = ''] = before;
    const next = near.parted ? '' : further;
    if (COUNTED_BY_WORD_AFTER.has(after[0] ?? '')) {
        return true;
    }
    // "area code 480": what kind of code it is stands one word further away.
    const owner = CODE_NOUNS.has(nearest) ? next : nearest;
    return (
        COUNTED_BY_WORD_BEFORE.has(owner) &&
        !(
            announced &&
            /^(?:to|with|from|in|on|by|at|the|and|or|was|is|agent|user|agents|users|call|trunk|channel|since|for|after)$/.test(
                owner
            )
        )
    );
}
