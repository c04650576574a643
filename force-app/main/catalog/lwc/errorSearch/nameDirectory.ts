import { familyEntry, normalizeCode } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry, Family, PackId } from 'c/errorCatalog';
import { isSymbol, isWrittenLike, namesOf, prior } from './entryNames';
import type { ReadQuery } from './queryReader';
import { nameKey } from './words';

/** Scores of what is understood rather than found: far above any score of words, in this order. */
const SCORE = {
    id: 4000,
    codeOfNamedPack: 3000,
    partOfCodeOfNamedPack: 2600,
    familyOfNamedPack: 2500,
    wholeName: 2000,
    wholeFamily: 1800,
    bareCode: 1500,
    symbolInQuery: 900,
    partOfCode: 800,
    codeOfOtherPack: 600,
    family: 500,
    entryOfNamedPack: 400,
    codeAmongWords: 6
} as const;

/** The most that the prior of an entry moves a score: it decides between equals only. */
const PRIOR_POINTS = 100;

/** An entry and how well it fits; higher is better. */
export interface Scored {
    readonly entry: ErrorEntry;
    readonly score: number;
}

/** Best first; equal ones by id, so that a search gives the same twice. */
export function byScore(a: Scored, b: Scored): number {
    return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}

/** What the prior of an entry takes from a score: never so much that a low one turns into none. */
function priorPoints(entry: ErrorEntry, base: number): number {
    return (prior(entry) - 1) * Math.min(PRIOR_POINTS, base / 2);
}

/** Adds to a list in a map. */
function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
    const items = map.get(key);
    if (items) {
        items.push(item);
    } else {
        map.set(key, [item]);
    }
}

/** How a family of numbers is written: 22xx. */
const FAMILY_PATTERN = /^\d+x+$/i;

/** A family by the pattern of its codes, such as 22xx, by its whole name, and by its name without the pattern. */
function familyKeys({ id, name }: Family): readonly string[] {
    const pattern = FAMILY_PATTERN.test(id) ? [nameKey(id)] : [];
    const [, withoutPattern = name] = /^[^:]*\d[^:]*:\s*(.+)$/.exec(name) ?? [];
    return [...new Set([...pattern, nameKey(name), nameKey(withoutPattern)])];
}

/** What is understood rather than found: ids, codes with and without their protocol, names, families. */
export class NameDirectory {
    private readonly catalog: ErrorCatalog;
    private readonly byName = new Map<string, ErrorEntry[]>();
    private readonly byCodePart = new Map<string, ErrorEntry[]>();
    private readonly byFamily = new Map<string, ErrorEntry[]>();
    private readonly byNumber = new Map<string, readonly Scored[]>();

    constructor(catalog: ErrorCatalog) {
        this.catalog = catalog;
        for (const family of catalog.packs.flatMap(({ families }) => families)) {
            if (family.ranges.length > 0) {
                const entry = familyEntry(family, family.id);
                familyKeys(family).forEach((key) => {
                    put(this.byFamily, key, entry);
                });
            }
        }
    }

    /** Adds the names of an entry. */
    add(entry: ErrorEntry): void {
        const { code, wire } = entry;
        for (const key of new Set([...namesOf(entry), entry.id].map(nameKey))) {
            put(this.byName, key, entry);
        }
        const parts = [...code.split(/[/.:\s]+/), String(wire?.httpStatus ?? '')];
        for (const part of new Set(parts.map(normalizeCode))) {
            if (part !== '' && part !== normalizeCode(code)) {
                put(this.byCodePart, part, entry);
            }
        }
    }

    /**
     * Every entry with a number for its code, best first, where the query is that number and nothing else: what a
     * connector's log asks for most, and needs no reading.
     */
    withNumber(number: string): readonly Scored[] {
        const known = this.byNumber.get(number);
        if (known) {
            return known;
        }
        const hits = this.catalog
            .entriesOfCode(number)
            .map((entry) => ({ entry, score: SCORE.bareCode + priorPoints(entry, SCORE.bareCode) }))
            .sort(byScore);
        if (hits.length > 0) {
            this.byNumber.set(number, hits);
        }
        return hits;
    }

    /** Entries that the query names, with scores above those of any words. */
    understand(query: ReadQuery, input: string): Map<string, Scored> {
        const scores = new Map<string, Scored>();
        const add = (entry: ErrorEntry | undefined, base: number): void => {
            const score = entry ? base + priorPoints(entry, base) : 0;
            if (entry && (scores.get(entry.id)?.score ?? 0) < score) {
                scores.set(entry.id, { entry, score });
            }
        };
        if (query.key === '') {
            return scores;
        }
        const named = new Set<PackId>(query.packs);
        if (input.includes(':')) {
            add(this.catalog.answerById(input), SCORE.id);
        }
        const isName = /\p{L}/u.test(input) && (/\s/.test(input) || isSymbol(input));
        for (const entry of this.byName.get(query.key) ?? []) {
            // "busy" is a word that a vendor happens to use as a name; "NoAnswer" is not written "no answer".
            if (
                isName &&
                namesOf(entry).some(
                    (name) => nameKey(name) === query.key && isWrittenLike(name, input)
                )
            ) {
                add(entry, SCORE.wholeName);
            }
        }
        for (const entry of this.byFamily.get(query.key) ?? []) {
            add(entry, SCORE.wholeFamily);
        }
        if (query.namesOnly) {
            for (const pack of query.packs) {
                this.catalog.pack(pack)?.entries.forEach((entry) => {
                    add(entry, SCORE.entryOfNamedPack);
                });
            }
        }
        query.codes.forEach((code, place) => {
            this.understandCode(code, place, query, named, add);
        });
        return scores;
    }

    private understandCode(
        code: string,
        place: number,
        query: ReadQuery,
        named: ReadonlySet<PackId>,
        add: (entry: ErrorEntry | undefined, score: number) => void
    ): void {
        const isNumber = /^-?\d+$/.test(code);
        const inNamedPack = ({ pack }: ErrorEntry): boolean => named.has(pack);
        const listed = this.catalog.entriesOfCode(code);
        const parts = this.byCodePart.get(code) ?? [];
        for (const entry of listed.filter(inNamedPack)) {
            add(entry, SCORE.codeOfNamedPack - place);
        }
        if (!isNumber) {
            const families = FAMILY_PATTERN.test(code)
                ? (this.byFamily.get(nameKey(code)) ?? [])
                : [];
            for (const entry of families.filter((item) => named.size === 0 || inNamedPack(item))) {
                add(entry, SCORE.wholeFamily);
            }
            // A plain word is a code only where its vendor is named: "vonage unavailable".
            for (const entry of isSymbol(code) ? (this.byName.get(nameKey(code)) ?? []) : []) {
                add(entry, SCORE.symbolInQuery - place);
            }
            return;
        }
        const others = named.size === 0 ? SCORE.bareCode : SCORE.codeOfOtherPack;
        for (const entry of listed.filter((item) => !inNamedPack(item))) {
            add(entry, (query.codeOnly ? others : SCORE.codeAmongWords) - place);
        }
        for (const entry of parts.filter(inNamedPack)) {
            add(entry, SCORE.partOfCodeOfNamedPack - place);
        }
        for (const pack of query.packs) {
            const answer = this.catalog.answer(pack, code);
            if (answer?.origin === 'family' && !parts.some((entry) => entry.pack === pack)) {
                add(answer, SCORE.familyOfNamedPack - place);
            }
        }
        if (query.codeOnly && named.size === 0 && listed.length === 0) {
            for (const entry of parts) {
                add(entry, SCORE.partOfCode - place);
            }
            for (const answer of this.catalog.familyAnswers(code)) {
                add(answer, SCORE.family - place);
            }
        }
    }
}
