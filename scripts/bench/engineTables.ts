import { ENGINES } from './engines/engines';
import type { EngineName } from './engines/engines';
import type { EngineFigures } from './engineRun';
import { QUERY_KINDS, QUERY_SETS } from './queries';
import type { RelevanceRow } from './relevance';
import type { Sizes } from './sizes';
import { median, percentile, summarize } from './statistics';
import { bytes, figure, percent, table } from './tables';

function titleOf(engine: EngineName): string {
    return ENGINES[engine].title;
}

function add(
    rows: readonly RelevanceRow[]
): readonly [queries: number, first: number, five: number] {
    return rows.reduce<[number, number, number]>(
        ([queries, first, five], row) => [
            queries + row.queries,
            first + row.first,
            five + row.firstFive
        ],
        [0, 0, 0]
    );
}

function shares(rows: readonly RelevanceRow[]): string {
    const [queries, first, five] = add(rows);
    return queries === 0 ? '-' : `${percent(first, queries)} / ${percent(five, queries)}`;
}

/** How often a right answer comes first, and among the first five. */
export function relevanceTables(figures: readonly EngineFigures[]): string[] {
    const judged = figures.filter(({ relevance }) => relevance !== undefined);
    const heads = judged.map(({ task }) => titleOf(task.engine));
    const setRows = QUERY_SETS.map((set) => {
        const of = judged.map(({ relevance }) =>
            (relevance?.rows ?? []).filter((row) => row.set === set)
        );
        return [set, add(of[0] ?? [])[0], ...of.map(shares)];
    });
    const kindRows = Object.entries(QUERY_KINDS).map(([kind, name]) => {
        const of = judged.map(({ relevance }) =>
            (relevance?.rows ?? []).filter((row) => row.kind === kind)
        );
        return [name, add(of[0] ?? [])[0], ...of.map(shares)];
    });
    return [
        table(
            'Relevance on the real catalog: right answer first / among the first five',
            ['queries', 'count', ...heads],
            setRows.filter(([, count]) => count !== 0)
        ),
        table('The same by kind of query, all sets together', ['kind', 'count', ...heads], kindRows)
    ];
}

function ownOf(figures: readonly EngineFigures[], entries: number): EngineFigures | undefined {
    return figures.find(
        (item) => item.task.engine === 'own' && item.entries === entries && item.task.budget > 0
    );
}

/** How much longer an engine takes than ours, on the same keystrokes. */
function ratioToOwn(item: EngineFigures, own: EngineFigures | undefined, share: number): string {
    const count = Math.min(item.keystrokes.best.length, own?.keystrokes.best.length ?? 0);
    const theirs = percentile(item.keystrokes.best.slice(0, count), share);
    const ours = percentile(own?.keystrokes.best.slice(0, count) ?? [], share);
    return `${figure(theirs / ours)} x`;
}

/** Time per keystroke at each size. */
export function latencyTable(figures: readonly EngineFigures[]): string {
    const rows = figures
        .filter(({ task }) => task.budget > 0)
        .map((item) => {
            const { count, p50, p99, max } = summarize(item.keystrokes.best);
            const own = ownOf(figures, item.entries);
            return [
                figure(item.entries),
                titleOf(item.task.engine),
                figure(count),
                p50,
                p99,
                max,
                item.keystrokes.all.p99,
                ratioToOwn(item, own, 0.5),
                ratioToOwn(item, own, 0.99)
            ];
        });
    return table(
        'Time per keystroke in ms: the best of three for each, and p99 of all; ratios to ours on the same keystrokes',
        ['entries', 'engine', 'measured', 'p50', 'p99', 'max', 'p99 all', 'p50 ratio', 'p99 ratio'],
        rows
    );
}

/** An exact code beside a look-up in a Map. */
export function exactCodeTable(figures: readonly EngineFigures[]): string {
    const rows = figures.flatMap(({ entries, exactCodes }) =>
        exactCodes
            ? [
                  [
                      figure(entries),
                      figure(exactCodes.search.count),
                      exactCodes.mapLookup.p50 * 1000,
                      exactCodes.search.p50 * 1000,
                      exactCodes.search.p99 * 1000,
                      exactCodes.reading.p50 * 1000,
                      `${figure(exactCodes.search.p50 / exactCodes.mapLookup.p50)} x`,
                      exactCodes.wrong
                  ]
              ]
            : []
    );
    return table(
        'An exact code in microseconds, beside a Map look-up that builds a result of the same form',
        ['entries', 'codes', 'Map p50', 'ours p50', 'ours p99', 'of it reading', 'ratio', 'wrong'],
        rows
    );
}

/** What it takes to build an engine, and what it keeps. */
export function buildTable(figures: readonly EngineFigures[]): string {
    return table(
        'Building: first time in a fresh process; memory kept beside the catalog; the index as JSON',
        ['entries', 'engine', 'build ms', 'heap', 'index', 'index gzip'],
        figures
            .filter(({ task }) => task.budget > 0)
            .map(({ task, entries, build, heap, serialized }) => [
                figure(entries),
                titleOf(task.engine),
                build,
                bytes(heap),
                serialized ? bytes(serialized.raw) : '-',
                serialized ? bytes(serialized.gzip) : '-'
            ])
    );
}

/** How times and memory grow from the smallest catalog to the largest. */
export function growthTable(figures: readonly EngineFigures[]): string {
    const timed = figures.filter(({ task }) => task.budget > 0);
    const engines = [...new Set(timed.map(({ task }) => task.engine))];
    const rows = engines.flatMap((engine) => {
        const own = timed
            .filter(({ task }) => task.engine === engine)
            .sort((a, b) => a.entries - b.entries);
        const measures: readonly [string, (item: EngineFigures) => number][] = [
            ['p50 ms', ({ keystrokes }) => median(keystrokes.best)],
            ['p99 ms', ({ keystrokes }) => percentile(keystrokes.best, 0.99)],
            ['build ms', ({ build }) => build],
            ['heap MB', ({ heap }) => heap / 1e6]
        ];
        return measures.map(([name, measure]) => {
            const values = own.map(measure);
            const growth = (values.at(-1) ?? 0) / (values[0] ?? 1);
            return [titleOf(engine), name, ...values, `${figure(growth)} x`];
        });
    });
    const sizes = [...new Set(timed.map(({ entries }) => entries))].sort((a, b) => a - b);
    const factor = (sizes.at(-1) ?? 0) / (sizes[0] ?? 1);
    return table(
        `Growth while the entries grow ${figure(factor)} x`,
        ['engine', 'measure', ...sizes.map(figure), 'growth'],
        rows
    );
}

/** What has to be loaded for each engine. */
export function sizeTable({ modules, catalog }: Sizes): string {
    const names = ['own', 'miniSearch', 'fuse'] as const;
    return table(
        'What has to be loaded: modules with all that they import, minified, and the catalog',
        ['what', 'raw', 'gzip'],
        [
            ...names.map((name) => [
                titleOf(name),
                bytes(modules[name].raw),
                bytes(modules[name].gzip)
            ]),
            [`catalog, ${catalog.files} files`, bytes(catalog.raw), bytes(catalog.gzip)]
        ]
    );
}
