import { median, percentile } from '../statistics';
import { bytes, figure, table } from '../tables';
import type { BrowserFigures, PageFigures } from './browserRun';
import type { PreviewKind } from './previewServer';

const PAGE_TITLES: Readonly<Record<PreviewKind, string>> = {
    product: 'error code explorer',
    peer: 'lightning-datatable, Array.filter'
};

function productBeside(
    { slowdown, keys }: PageFigures,
    pages: readonly PageFigures[]
): readonly number[] {
    const product = pages.find((item) => item.page === 'product' && item.slowdown === slowdown);
    return (product?.keys.each ?? []).slice(0, keys.each.length).map(({ painted }) => painted);
}

/** What the browser showed, as tables. */
export function browserTables({ pages, wire }: BrowserFigures): string[] {
    return [
        table(
            'In the browser, real catalog, in ms: from navigation to results, and from key to the second frame after it (less than 33 is not to be had)',
            [
                'page',
                'processor',
                'first load',
                'keys',
                'p50',
                'p99',
                'max',
                'work p50',
                'work p99',
                'p50 ratio',
                'p99 ratio'
            ],
            pages.map((item) => {
                const { page, slowdown, firstLoads, keys } = item;
                const product = productBeside(item, pages);
                return [
                    PAGE_TITLES[page],
                    slowdown === 1 ? 'as it is' : `${slowdown} times slower`,
                    median(firstLoads),
                    figure(keys.painted.count),
                    keys.painted.p50,
                    keys.painted.p99,
                    keys.painted.max,
                    keys.work.p50,
                    keys.work.p99,
                    `${figure(keys.painted.p50 / percentile(product, 0.5))} x`,
                    `${figure(keys.painted.p99 / percentile(product, 0.99))} x`
                ];
            })
        ),
        table(
            'Over the wire until results are shown',
            ['page', 'kind', 'files', 'raw', 'gzip'],
            wire.flatMap(({ page, sizes }) =>
                [
                    ...sizes,
                    {
                        kind: 'all',
                        files: sizes.reduce((sum, { files }) => sum + files, 0),
                        raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
                        gzip: sizes.reduce((sum, { gzip }) => sum + gzip, 0)
                    }
                ].map(({ kind, files, raw, gzip }) => [
                    PAGE_TITLES[page],
                    kind,
                    files,
                    bytes(raw),
                    bytes(gzip)
                ])
            )
        )
    ];
}
