import { ErrorCatalog, normalizeCode } from 'c/errorCatalog';
import type { ErrorEntry, ErrorPack } from 'c/errorCatalog';
import { seededRandom } from './random';
import type { Random } from './random';
import { makeVocabulary } from './vocabulary';
import type { Vocabulary } from './vocabulary';

const SEED = 486;
/** How many of the longer words of a text another word takes the place of. */
const SHARE_OF_CHANGED_WORDS = 0.25;
const SHARE_WITH_RARE_WORD = 0.4;
const FIRST_NUMBER = 100_000;

function capitalized(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name as those of a pack are written: PERERR_GW_E_…, InvalidSomethingException or plain words. */
function similarName(name: string, words: readonly string[]): string {
    if (/^[A-Z\d]+(_[A-Z\d]+)+$/.test(name)) {
        const head = name.split('_').slice(0, name.startsWith('E_') ? 2 : 1);
        return [...head, ...words.map((word) => word.toUpperCase())].join('_');
    }
    if (/^[A-Za-z]+[a-z][A-Z][A-Za-z]*$/.test(name)) {
        return words.map(capitalized).join('') + (name.endsWith('Exception') ? 'Exception' : '');
    }
    return capitalized(words.join(' '));
}

/** Writes entries that look like the real ones. */
class EntryWriter {
    private readonly random: Random;
    private readonly words: Vocabulary;
    private readonly all: readonly ErrorEntry[];
    private readonly codes: Set<string>;
    private number = FIRST_NUMBER;

    constructor(all: readonly ErrorEntry[], size: number) {
        this.random = seededRandom(SEED);
        this.words = makeVocabulary(all, size, this.random);
        this.all = all;
        this.codes = new Set(all.map(({ code }) => normalizeCode(code)));
    }

    /** An entry of the pack with a code that no other entry has. */
    write(pack: ErrorPack): ErrorEntry {
        const model = this.random.pick(pack.entries);
        const nameWords = Array.from({ length: 2 + this.random.below(3) }, this.words.word);
        if (this.random.next() < SHARE_WITH_RARE_WORD) {
            nameWords.push(this.words.rareWord());
        }
        const name = similarName(model.name, nameWords);
        const code = this.newCode(model, name, nameWords);
        const other = this.random.pick(this.all);
        const third = this.random.pick(this.all);
        const wire = model.wire && { ...model.wire, errorMessage: name };
        return {
            ...model,
            id: `${pack.id}:${code}`,
            code,
            name: model.name === model.code ? code : name,
            meaning: this.varied(this.random.pick([model, other]).meaning),
            cause: this.varied(other.cause),
            fix: third.fix.map((step) => this.varied(step)),
            alsoKnownAs: third.alsoKnownAs.map((phrase) => this.varied(phrase)),
            ...(wire && { wire })
        };
    }

    private newCode(model: ErrorEntry, name: string, words: readonly string[]): string {
        if (/^-?\d+$/.test(model.code)) {
            return String(this.number++);
        }
        const parts = model.code.split('/');
        const stem =
            parts.length === 3
                ? `${parts.slice(0, 2).join('/')}/${name}`
                : similarName(model.code, words);
        let code = stem;
        while (this.codes.has(normalizeCode(code))) {
            code = `${stem}${this.random.below(10_000)}`;
        }
        this.codes.add(normalizeCode(code));
        return code;
    }

    private varied(text: string): string {
        return text.replace(/\b[a-z]{4,}\b/g, (word) =>
            this.random.next() < SHARE_OF_CHANGED_WORDS ? this.words.word() : word
        );
    }
}

/**
 * A catalog of a given size: the real entries and, beyond them, ones made from names, meanings, causes and fixes of the
 * real ones, the same number in every pack. Codes and ids are unique. The same size gives the same catalog.
 */
export function makeCatalog(real: ErrorCatalog, size: number): ErrorCatalog {
    const writer = new EntryWriter(real.entries, size);
    const packs = real.packs.filter(({ entries }) => entries.length > 0);
    const missing = Math.max(0, size - real.entries.length);
    const grown = packs.map((pack, place): ErrorPack => {
        const share = Math.floor((missing + packs.length - 1 - place) / packs.length);
        const added = Array.from({ length: share }, () => writer.write(pack));
        return { ...pack, entries: [...pack.entries, ...added] };
    });
    return new ErrorCatalog(grown, real.relations);
}
