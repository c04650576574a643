import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../test/chromium';
import { ROOT } from '../../project/bundles';
import { allQueries } from '../queries';
import { shuffled } from '../random';
import { timeFirstLoads, timeKeys, weighPage } from './pageRun';
import type { KeyFigures, MeasuredPage, WireSize } from './pageRun';
import { buildPreview, servePreview } from './previewServer';
import type { PreviewKind } from './previewServer';

/** The figures of one page on a processor as it is, or so many times slower. */
export interface PageFigures {
    readonly page: PreviewKind;
    readonly slowdown: number;
    /** Milliseconds, one for each load. */
    readonly firstLoads: readonly number[];
    readonly keys: KeyFigures;
}

export interface BrowserFigures {
    readonly chromium: string;
    readonly pages: readonly PageFigures[];
    readonly wire: readonly { readonly page: PreviewKind; readonly sizes: readonly WireSize[] }[];
}

/** The pages, and the class of a result in each. */
const RESULTS: Readonly<Record<PreviewKind, string>> = {
    product: 'row',
    peer: 'slds-hint-parent'
};
const PAGES: readonly PreviewKind[] = ['product', 'peer'];
const SLOWDOWNS = [1, 4];
const ORDER_SEED = 13;

const EXTENT = {
    full: { keys: 200, furtherLoads: 4, keyMilliseconds: 30_000 },
    quick: { keys: 40, furtherLoads: 0, keyMilliseconds: 2_500 }
} as const;

async function recorderFor(className: string): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [path.join(ROOT, 'scripts/bench/browser/recorder.ts')],
        bundle: true,
        format: 'iife',
        write: false,
        define: { RESULT_CLASS: JSON.stringify(className) }
    });
    return outputFiles[0]?.text ?? '';
}

/** Queries of the sample, as many as make up a number of keys. */
function queriesToType(keys: number): string[] {
    const sample = allQueries().filter(({ set }) => set === 'sample');
    const chosen: string[] = [];
    let typed = 0;
    for (const { query } of shuffled(sample, ORDER_SEED)) {
        if (typed < keys) {
            chosen.push(query);
            typed += query.length;
        }
    }
    return chosen;
}

async function launch(): Promise<Browser> {
    const executablePath = await chromiumPath();
    return chromium.launch({
        ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
        args: [...CHROMIUM_FLAGS]
    });
}

/** Measures the explorer and a datatable with a filter, both on the real catalog, in a real browser. */
export async function measureInBrowser(
    isQuick: boolean,
    report: (text: string) => void
): Promise<BrowserFigures> {
    const { keys, furtherLoads, keyMilliseconds } = EXTENT[isQuick ? 'quick' : 'full'];
    report('building the preview and the page with the datatable');
    await Promise.all(PAGES.map(buildPreview));
    const queries = queriesToType(keys);
    const browser = await launch();
    const servers = await Promise.all(PAGES.map(servePreview));
    const pages: PageFigures[] = [];
    const wire: { page: PreviewKind; sizes: readonly WireSize[] }[] = [];
    try {
        for (const [place, page] of PAGES.entries()) {
            const measured: MeasuredPage = {
                address: servers[place]?.address ?? '',
                recorder: await recorderFor(RESULTS[page])
            };
            wire.push({ page, sizes: await weighPage(measured, browser) });
            for (const slowdown of SLOWDOWNS) {
                report(`${page} in the browser, processor ${slowdown}x slower`);
                const typed = await timeKeys(measured, browser, slowdown, queries, keyMilliseconds);
                const loads = await timeFirstLoads(measured, browser, slowdown, furtherLoads);
                const firstLoads = [typed.firstLoad, ...loads];
                pages.push({ page, slowdown, firstLoads, keys: typed });
            }
        }
        return { chromium: browser.version(), pages, wire };
    } finally {
        servers.forEach((server) => {
            server.close();
        });
        await browser.close();
    }
}
