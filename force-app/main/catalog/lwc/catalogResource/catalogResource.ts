/**
 * @adapter Loads the error packs from their static resources, once a page. A pack that cannot be had or read leaves the
 * others alone: it is reported with its name, and asking again fetches only what is missing.
 */
import {
    BUILT_IN_PACK_IDS,
    ErrorCatalog,
    mergeCustomPack,
    NO_RELATIONS,
    readPack,
    readRelations
} from 'c/errorCatalog';
import type { ErrorPack, PackFault } from 'c/errorCatalog';
import { ErrorSearch } from 'c/errorSearch';
import { inSlices } from 'c/taskTimer';
import { namespacePrefix } from 'c/urlState';
import { CUSTOM_PACK_URL, PACK_URLS, RELATIONS_URL } from './urls';

/** The catalog as far as it could be loaded, and everything that could not. */
export interface CatalogLoad {
    readonly catalog: ErrorCatalog;
    readonly faults: readonly PackFault[];
}

/** The prefix of our names in the state of a page: the namespace that our resources have. */
export const STATE_PREFIX = namespacePrefix(RELATIONS_URL);

type Fetched =
    | { readonly url: string; readonly text: string }
    | { readonly url: string; readonly fault: PackFault };

/** Texts that were fetched, by URL. What failed is not here, so that the next load tries it again. */
const texts = new Map<string, string>();
let pending: Promise<CatalogLoad> | undefined;

/** The name of the static resource at a URL. */
function resourceName(url: string): string {
    return url.split('/').pop() ?? url;
}

async function fetchText(url: string): Promise<Fetched> {
    const known = texts.get(url);
    if (known !== undefined) {
        return { url, text: known };
    }
    const where = resourceName(url);
    try {
        const response = await fetch(url);
        if (!response.ok) {
            const detail = `HTTP ${response.status}`;
            return { url, fault: { kind: 'not-loaded', where, detail } };
        }
        const text = await response.text();
        texts.set(url, text);
        return { url, text };
    } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { url, fault: { kind: 'not-loaded', where, detail } };
    }
}

/** A text that is no JSON is often the page of a session that ended: it is fetched anew the next time. */
function forgetUnreadable(url: string, faults: readonly PackFault[]): void {
    if (faults.some(({ kind }) => kind === 'not-json')) {
        texts.delete(url);
    }
}

async function load(): Promise<CatalogLoad> {
    const [packs, custom, relations] = await Promise.all([
        Promise.all(
            BUILT_IN_PACK_IDS.map(async (id) => ({ id, fetched: await fetchText(PACK_URLS[id]) }))
        ),
        fetchText(CUSTOM_PACK_URL),
        fetchText(RELATIONS_URL)
    ]);
    const faults: PackFault[] = [];
    const sound: ErrorPack[] = [];
    for (const { id, fetched } of packs) {
        if ('fault' in fetched) {
            faults.push(fetched.fault);
        } else {
            const reading = readPack(fetched.text, resourceName(fetched.url), [id]);
            faults.push(...reading.faults);
            forgetUnreadable(fetched.url, reading.faults);
            if (reading.pack) {
                sound.push(reading.pack);
            }
        }
    }
    let merged: readonly ErrorPack[] = sound;
    if ('fault' in custom) {
        faults.push(custom.fault);
    } else {
        const result = mergeCustomPack(sound, custom.text, resourceName(custom.url));
        merged = result.packs;
        faults.push(...result.faults);
        forgetUnreadable(custom.url, result.faults);
    }
    if ('fault' in relations) {
        faults.push(relations.fault);
        return { catalog: new ErrorCatalog(merged, NO_RELATIONS), faults };
    }
    const related = readRelations(relations.text, resourceName(relations.url));
    faults.push(...related.faults);
    forgetUnreadable(relations.url, related.faults);
    return { catalog: new ErrorCatalog(merged, related.relations), faults };
}

/** The catalog: loaded at the first call, the same for every component of the page. Never rejects. */
export function loadCatalog(): Promise<CatalogLoad> {
    pending ??= load();
    return pending;
}

/** Loads again what failed. */
export function reloadCatalog(): Promise<CatalogLoad> {
    pending = undefined;
    return loadCatalog();
}

const ENTRIES_A_STEP = 25;

/** Builds the search over a catalog in slices, so that the page answers while it grows. */
export async function prepareSearch(catalog: ErrorCatalog): Promise<ErrorSearch> {
    const search = new ErrorSearch(catalog);
    await inSlices(() => {
        search.addEntries(ENTRIES_A_STEP);
        return !search.isComplete;
    });
    return search;
}
