import { normalizeCode } from 'c/errorCatalog';
import type { ErrorCatalog, PackId } from 'c/errorCatalog';
import { editDistance } from './spelling';
import { nameKey, plainWords, searchWords } from './words';

/** More than this many letters are no question but a text: the rest is left unread. */
export const MOST_QUERY_LETTERS = 300;

/** A query as understood. */
export interface ReadQuery {
    /** The words to look for, without the name of a protocol. */
    readonly words: readonly string[];
    /** The packs that the query names; empty where it names none. */
    readonly packs: readonly PackId[];
    /** What may be codes, as they were written, most telling first. */
    readonly codes: readonly string[];
    /** Whether there is nothing but names of protocols or vendors. */
    readonly namesOnly: boolean;
    /** Whether there is nothing but a code and words such as "error" or "cause". */
    readonly codeOnly: boolean;
    /** The whole query, as a name. */
    readonly key: string;
    /** Whether the last word may be unfinished. */
    readonly typing: boolean;
}

/** Words that stand around a code and tell nothing else. */
const CODE_NOISE = new Set(
    (
        'error err code codes cause status response reason number no value message type exception failed fail failure ' +
        'return returned returns got getting saw see what is mean means meaning the a of for with in on to from and does id ec rc'
    ).split(' ')
);

const NUMBER = /^-?\d{1,7}$/;

function isHexadecimal(piece: string): boolean {
    return /^0x[0-9a-f]{1,8}$/i.test(piece);
}

interface Spelling {
    readonly words: readonly string[];
    readonly packs: readonly PackId[];
}

/** How people write the names of protocols and vendors, longest first. */
export class SpellingTable {
    private readonly byFirst = new Map<string, Spelling[]>();
    private readonly longWords: readonly string[];

    constructor(catalog: ErrorCatalog) {
        const packsOf = new Map<string, PackId[]>();
        for (const pack of catalog.packs) {
            for (const spelling of [pack.vendor, ...pack.spellings]) {
                const key = plainWords(spelling).join(' ');
                const packs = packsOf.get(key) ?? [];
                if (key !== '' && !packs.includes(pack.id)) {
                    packs.push(pack.id);
                }
                packsOf.set(key, packs);
            }
        }
        for (const [key, packs] of packsOf) {
            const words = key.split(' ');
            const first = words[0] ?? '';
            const known = this.byFirst.get(first) ?? [];
            known.push({ words, packs });
            known.sort((a, b) => b.words.length - a.words.length);
            this.byFirst.set(first, known);
        }
        this.longWords = [...this.byFirst.keys()].filter((word) => word.length >= 5);
    }

    /** The word as the table writes it, where it is a slip of the pen away. */
    private corrected(word: string): string {
        if (this.byFirst.has(word) || word.length < 5 || NUMBER.test(word)) {
            return word;
        }
        return this.longWords.find((known) => editDistance(word, known, 1) <= 1) ?? word;
    }

    /** Takes the names of protocols and vendors out of words. */
    take(words: readonly string[]): { packs: PackId[]; rest: string[]; names: string[] } {
        const named: Spelling[] = [];
        const rest: string[] = [];
        for (let index = 0; index < words.length; index++) {
            const first = this.corrected(words[index] ?? '');
            const match = this.byFirst
                .get(first)
                ?.find((spelling) =>
                    spelling.words.every(
                        (word, offset) => offset === 0 || words[index + offset] === word
                    )
                );
            if (match) {
                named.push(match);
                index += match.words.length - 1;
            } else {
                rest.push(words[index] ?? '');
            }
        }
        // "Finesse CF 33" names two packs and means the one that both names fit.
        const shared = named
            .map((spelling) => new Set(spelling.packs))
            .reduce<PackId[] | undefined>(
                (packs, next) =>
                    packs === undefined ? [...next] : packs.filter((pack) => next.has(pack)),
                undefined
            );
        const packs =
            shared && shared.length > 0
                ? shared
                : [...new Set(named.flatMap((spelling) => spelling.packs))];
        return { packs, rest, names: named.flatMap((spelling) => spelling.words) };
    }
}

/** Pieces that may be codes as they stand: between spaces and the punctuation that frames a code. */
function pieces(query: string): string[] {
    return query
        .split(/[\s,;=()[\]{}"'<>|]+/)
        .map((piece) => piece.replace(/^[#:.]+|[:.!?]+$/g, ''))
        .filter((piece) => piece !== '');
}

/** A query as it is meant: without mark-up around its words, and with one kind of minus. */
function plainQuery(input: string): string {
    return input
        .slice(0, MOST_QUERY_LETTERS)
        .replace(/<\/?[a-z][^<>]{0,80}>/gi, ' ')
        .replace(/[\u2012-\u2015\u2212](?=\d)/g, '-');
}

/** The reading of a query that is a number and nothing else. */
export function numberQuery(number: string): ReadQuery {
    return {
        words: [],
        packs: [],
        namesOnly: false,
        codes: [number],
        codeOnly: true,
        key: number,
        typing: true
    };
}

/** Reads a query: which protocol it names, what in it may be a code, which words it is about. */
export function readQuery(input: string, spellings: SpellingTable): ReadQuery {
    const query = plainQuery(input);
    const { packs, rest, names } = spellings.take(plainWords(query));
    const symbols = pieces(query).filter((piece) => !NUMBER.test(piece));
    const hexadecimals = symbols.filter(isHexadecimal);
    const negatives = pieces(query).filter((piece) => /^-\d{1,7}$/.test(piece));
    // The words of -1 and 0x10 are parts of them, which mean something else.
    const parts = new Set([...negatives, ...hexadecimals].flatMap(plainWords));
    const words = rest.filter((word) => !parts.has(word));
    const numbers = words.filter((word) => NUMBER.test(word));
    const codes = [
        ...[...negatives, ...numbers, ...hexadecimals].map(normalizeCode),
        ...symbols.filter((piece) => !isHexadecimal(piece))
    ];
    const telling = words.filter((word) => !CODE_NOISE.has(word) && !NUMBER.test(word));
    const hasNumber = numbers.length + negatives.length + hexadecimals.length > 0;
    // Where the query is the name of a vendor and nothing else, the name is what to look for.
    const sought = words.length > 0 || parts.size > 0 ? words : names;
    const found = searchWords(sought.join(' '));
    return {
        words: found.length > 0 ? found : sought,
        packs,
        namesOnly: names.length > 0 && words.length === 0 && parts.size === 0,
        codes: [...new Set(codes)],
        codeOnly: hasNumber && telling.length === 0,
        key: nameKey(query),
        typing: !/\s$/.test(input)
    };
}
