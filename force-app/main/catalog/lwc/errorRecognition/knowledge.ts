import { PACK_IDS } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry, PackId } from 'c/errorCatalog';
import { numbersOf } from './scan';
import { SymbolTable } from './symbols';
import { plainWords } from './words';

function wordsOf(name: string): string[] {
    return plainWords(name.replace(/([a-z])([A-Z])/g, '$1 $2')).filter((word) => word !== 'the');
}

function spokenTypes(types: readonly string[], isElsewhere: (type: string) => boolean): RegExp {
    const told = [...new Set(types)]
        .filter((type) => /^[A-Z][a-z]+(?: [A-Za-z]+)+$/.test(type) && !isElsewhere(type))
        // The longer of two that begin alike comes first.
        .sort((a, b) => b.length - a.length);
    return new RegExp(`\\b(?:${told.join('|')})\\b`, 'g');
}

/** What the readers ask of a catalog, prepared once for each. */
export class Knowledge {
    readonly catalog: ErrorCatalog;
    readonly names: SymbolTable;
    readonly numbers: Uint8Array;
    /** The error types of Finesse that are told from other words in a sentence. Global. */
    readonly spokenTypes: RegExp;
    private readonly finesseTypes: ReadonlySet<string>;
    private readonly finesseMessages: ReadonlySet<string>;
    private readonly httpPhrases: ReadonlySet<string>;
    private readonly phrases = new Map<string, readonly string[]>();

    constructor(catalog: ErrorCatalog) {
        this.catalog = catalog;
        this.names = new SymbolTable(catalog);
        this.numbers = numbersOf(catalog);
        const wires = (catalog.pack('finesse')?.entries ?? []).map(({ wire }) => wire);
        this.finesseTypes = new Set(wires.map((wire) => wire?.errorType?.toLowerCase() ?? ''));
        const statuses = catalog.pack('http')?.entries ?? [];
        this.httpPhrases = new Set(statuses.map(({ name }) => wordsOf(name).join(' ')));
        this.spokenTypes = spokenTypes(
            wires.flatMap((wire) => wire?.errorType ?? []),
            (type) => this.isHttpPhrase(type)
        );
        this.finesseMessages = new Set(
            wires.map((wire) => wire?.errorMessage?.toLowerCase() ?? '')
        );
    }

    /** The pack of an id part, where it is one of the catalog's. */
    packOf(name: string): PackId | undefined {
        return PACK_IDS.find((id) => id === name);
    }

    /** The entry that a pack lists for a code. */
    listed(pack: string, code: string): ErrorEntry | undefined {
        const id = this.packOf(pack);
        return id && this.catalog.entryOf(id, code);
    }

    /** What a pack says of a code, itself or by its family. */
    answer(pack: string, code: string): ErrorEntry | undefined {
        const id = this.packOf(pack);
        return id && this.catalog.answer(id, code);
    }

    /** Whether the error type is one of Finesse, by the catalog. */
    isFinesseType(type: string): boolean {
        return type !== '' && this.finesseTypes.has(type.toLowerCase());
    }

    /** Whether a name is no more than the phrase of an HTTP status: `bad_request`, `Not Found`. */
    isHttpPhrase(name: string): boolean {
        return this.httpPhrases.has(wordsOf(name).join(' '));
    }

    /** Whether Finesse sends the message on the wire, by the catalog. */
    isFinesseMessage(message: string): boolean {
        return message !== '' && this.finesseMessages.has(message.toLowerCase());
    }

    /** The words of the name of a listed code, in small letters: what stands after the number in a status line. */
    phraseOf(pack: PackId, code: string): readonly string[] {
        const key = `${pack}:${code}`;
        const known = this.phrases.get(key);
        if (known) {
            return known;
        }
        const name = this.catalog.entryOf(pack, code)?.name ?? '';
        const words = wordsOf(name);
        this.phrases.set(key, words);
        return words;
    }

    /** Whether the words after a number are the name of the code, or begin like its words: `603 Declined`. */
    isNamed(pack: PackId, code: string, after: readonly string[]): boolean {
        return isPhrase(this.phraseOf(pack, code), after) || this.isAlias(pack, code, after);
    }

    /** Whether the words after a number are, one by one, another name of the code: `422 Unprocessable Entity`. */
    private isAlias(pack: PackId, code: string, after: readonly string[]): boolean {
        const names = after.length > 1 ? this.catalog.entryOf(pack, code)?.alsoKnownAs : undefined;
        return (names ?? []).some((name) => {
            const words = name.split(' ');
            return words.length > 1 && words.every((word, index) => word === after[index]);
        });
    }

    /** Whether the words before a number, the nearest first, are the name of the code: `Number not found (3101)`. */
    isNamedBefore(pack: PackId, code: string, before: readonly string[]): boolean {
        const phrase = this.phraseOf(pack, code);
        return isPhrase(phrase, before.slice(0, phrase.length).reverse());
    }
}

/** Whether words are a phrase, or begin like its words: `603 Declined`. */
function isPhrase(phrase: readonly string[], text: readonly string[]): boolean {
    const words = text.filter((word) => word !== 'the');
    const alike = phrase.filter((word, index) => {
        const other = words[index] ?? '';
        return other === word || (word.length > 3 && other.startsWith(word));
    }).length;
    // One slip of the pen in a long phrase is forgiven.
    return phrase.length > 0 && alike >= (phrase.length > 2 ? phrase.length - 1 : phrase.length);
}

const prepared = new WeakMap<ErrorCatalog, Knowledge>();

/** The knowledge of a catalog, built at the first question. */
export function knowledgeOf(catalog: ErrorCatalog): Knowledge {
    const known = prepared.get(catalog) ?? new Knowledge(catalog);
    prepared.set(catalog, known);
    return known;
}
