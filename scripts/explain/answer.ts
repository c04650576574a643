import { formatEntry, retryText, sourceText } from 'c/entryText';
import type { EntryTexts } from 'c/entryText';
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';
import { vendorOf } from 'c/errorFacets';
import type { ErrorSearch } from 'c/errorSearch';
import type { Terminal } from './terminal';

const NEAR_MISSES = 5;

/** One answer as JSON: everything that the app shows. */
interface ResultJson {
    readonly id: string;
    readonly pack: string;
    readonly code: string;
    readonly name: string;
    readonly vendor: string;
    readonly layer: string | undefined;
    readonly family: string;
    readonly meaning: string;
    readonly cause: string;
    readonly fix: readonly string[];
    readonly fixedBy: string;
    readonly channel: string;
    readonly retry: ErrorEntry['retry'];
    readonly finality: string;
    /** The constant, or null for what is no failed outbound call. */
    readonly salesforce: string | null;
    readonly outbound: ErrorEntry['outbound'];
    readonly origin: ErrorEntry['origin'];
    readonly source: string;
    readonly note: string | undefined;
    readonly equivalents: readonly string[];
    readonly sameCodeElsewhere: readonly string[];
}

function toJson(catalog: ErrorCatalog, entry: ErrorEntry): ResultJson {
    return {
        id: entry.id,
        pack: entry.pack,
        code: entry.code,
        name: entry.name,
        vendor: vendorOf(catalog, entry),
        layer: catalog.pack(entry.pack)?.layer,
        family: entry.family.name,
        meaning: entry.meaning,
        cause: entry.cause,
        fix: entry.fix,
        fixedBy: entry.fixedBy,
        channel: entry.channel,
        retry: entry.retry,
        finality: entry.finality,
        salesforce: entry.outbound.type,
        outbound: entry.outbound,
        origin: entry.origin,
        source: sourceText(entry),
        note: entry.note,
        equivalents: catalog.equivalents(entry).map(({ entry: { id } }) => id),
        sameCodeElsewhere: catalog.sameCodeElsewhere(entry).map(({ id }) => id)
    };
}

/** An entry in one line, for what else it may be. */
function shortLine(entry: ErrorEntry, texts: EntryTexts): string {
    return `  ${entry.id}  ${entry.name}: ${entry.meaning} [${retryText(entry.retry, texts)}]`;
}

/** What answers need. */
export interface Explainer {
    readonly catalog: ErrorCatalog;
    readonly search: ErrorSearch;
    readonly texts: EntryTexts;
}

function plainAnswer(
    { catalog, texts }: Explainer,
    found: readonly ErrorEntry[],
    limit: number
): string {
    const [first, ...others] = found;
    if (!first) {
        return '';
    }
    const rest = others.slice(0, Math.max(0, limit - 1));
    return [
        formatEntry(catalog, first, texts),
        ...(rest.length === 0
            ? []
            : ['', 'It may also be:', ...rest.map((entry) => shortLine(entry, texts))])
    ].join('\n');
}

function complainOf({ search, texts }: Explainer, query: string): string {
    const near = search.nearMisses(query, NEAR_MISSES);
    return [
        `Nothing found for "${query.slice(0, 80)}". Try the code alone, with its protocol (SIP 486), or the symptom in plain words.`,
        ...(near.length === 0
            ? []
            : ['Did you mean:', ...near.map((entry) => shortLine(entry, texts))])
    ].join('\n');
}

/**
 * Prints the answer to one query, or complains that there is none.
 * @param limit at most so many results
 * @param indent of the JSON; 0 puts it into one line
 * @returns whether anything was found
 */
export function answer(
    explainer: Explainer,
    query: string,
    limit: number,
    asJson: boolean,
    terminal: Terminal,
    indent: number
): boolean {
    const { catalog, search } = explainer;
    const found = search.search(query).hits.map(({ entry }) => entry);
    if (asJson) {
        const results = found.slice(0, limit).map((entry) => toJson(catalog, entry));
        terminal.print(JSON.stringify({ query, results }, undefined, indent));
    } else if (found.length > 0) {
        terminal.print(plainAnswer(explainer, found, limit));
    }
    if (found.length === 0) {
        terminal.complain(complainOf(explainer, query));
    }
    return found.length > 0;
}
