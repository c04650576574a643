import type { ReadyCatalog } from 'c/catalogGate';
import type ErrorBrowser from 'c/errorBrowser';
import type { ErrorEntry, VariableUpdateTable } from 'c/errorCatalog';
import type { ExplorerResults } from 'c/explorerResults';
import type { ExplorerState } from 'c/explorerState';
import { numberText } from 'c/numberText';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';

/** What the explorer draws. */
export interface ExplorerView {
    readonly catalog: ReadyCatalog['catalog'] | undefined;
    readonly isNotReady: boolean;
    /** How much the catalog holds. */
    readonly summary: string;
    readonly results: ExplorerResults | undefined;
    readonly counts: ExplorerResults['counts'] | undefined;
    readonly isList: boolean;
    readonly isMatrix: boolean;
    readonly isAnalysis: boolean;
    /** Whether what is shown is the catalog itself, which can be exported. */
    readonly isOfCatalog: boolean;
    /** The open entry, else the best one for a query, so that a code typed is a code explained. */
    readonly entry: ErrorEntry | undefined;
    /** What the address asks for and the catalog does not have. */
    readonly missingId: string;
    readonly focusOn: ErrorBrowser['focusOn'];
    readonly variableUpdates: VariableUpdateTable | undefined;
}

function summaryOf(catalog: ReadyCatalog['catalog'] | undefined): string {
    return catalog
        ? fillTemplate(
              LABELS.summary,
              numberText(catalog.entries.length),
              numberText(catalog.packs.length)
          )
        : LABELS.loading;
}

function focusOf({ entryId, query }: ExplorerState): ErrorBrowser['focusOn'] {
    if (entryId !== undefined) {
        return 'detail';
    }
    return query.trim() === '' ? 'start' : 'list';
}

/** Says what there is to draw, before and after the catalog is read. */
export function viewExplorer(
    state: ExplorerState,
    ready: ReadyCatalog | undefined,
    results: ExplorerResults | undefined
): ExplorerView {
    const { entryId, query, view } = state;
    const catalog = ready?.catalog;
    const isAnalysis = view === 'analyze';
    const isQuery = query.trim() !== '' && !isAnalysis;
    const best = isQuery ? results?.entries[0] : undefined;
    const entry = entryId === undefined ? best : catalog?.answerById(entryId);
    return {
        catalog,
        isNotReady: ready === undefined,
        summary: summaryOf(catalog),
        results,
        counts: results?.counts,
        isList: view === 'list',
        isMatrix: view === 'matrix',
        isAnalysis,
        isOfCatalog: !isAnalysis,
        entry,
        missingId: entry ? '' : (entryId ?? ''),
        focusOn: focusOf(state),
        variableUpdates: catalog?.pack('finesse')?.variableUpdates
    };
}
