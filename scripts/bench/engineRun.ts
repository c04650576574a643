import { gzipSync } from 'node:zlib';
import type { ErrorCatalog } from 'c/errorCatalog';
import { ENGINES } from './engines/engines';
import type { EngineName } from './engines/engines';
import type { SearchEngine } from './engines/engine';
import { measureExactCodes } from './exactCode';
import type { ExactCodeTimes } from './exactCode';
import { allKeystrokes, allQueries } from './queries';
import { measureRelevance } from './relevance';
import type { Relevance } from './relevance';
import { summarize, timed } from './statistics';
import type { Times } from './statistics';

/** What one process measures: one engine on one catalog. */
export interface EngineTask {
    readonly engine: EngineName;
    /** Entries of the catalog; 0 is the real one as it is. */
    readonly size: number;
    /** What to spend on keystrokes, in milliseconds; 0 measures none. */
    readonly budget: number;
    readonly relevance: 'all' | 'sample' | 'none';
    readonly exactCodes: boolean;
}

/**
 * Times of keystrokes in milliseconds, in the order of `allKeystrokes`. Each is measured three times (less where time runs out): the best one is
 * what the work takes, whatever else the machine does meanwhile; all of them hold pauses for garbage and other programs.
 */
export interface KeystrokeTimes {
    readonly best: readonly number[];
    readonly all: Times;
}

/** What came out of a task. Times in milliseconds, sizes in bytes. */
export interface EngineFigures {
    readonly task: EngineTask;
    readonly entries: number;
    readonly build: number;
    /** What the engine keeps alive beside the catalog. */
    readonly heap: number;
    readonly keystrokes: KeystrokeTimes;
    readonly relevance: Relevance | undefined;
    readonly exactCodes: ExactCodeTimes | undefined;
    readonly serialized: { readonly raw: number; readonly gzip: number } | undefined;
    /** The keystrokes that took longest. */
    readonly slowest: readonly { readonly query: string; readonly time: number }[];
}

const WARM_UP_SHARE = 0.15;
const PASSES = 3;
const BLOCK = 8;
const MOST_SLOWEST = 5;
/** A larger index is not written out: it would exceed the longest string. */
const MOST_SERIALIZED_ENTRIES = 20_000;

function usedHeap(): number {
    if (!globalThis.gc) {
        throw new Error('Run with --expose-gc');
    }
    globalThis.gc();
    globalThis.gc();
    return process.memoryUsage().heapUsed;
}

function timeKeystrokes(engine: SearchEngine, budget: number): KeystrokeTimes {
    const keystrokes = allKeystrokes();
    const warm = performance.now() + budget * WARM_UP_SHARE;
    for (let index = keystrokes.length - 1; index >= 0 && performance.now() < warm; index--) {
        engine.search(keystrokes[index] ?? '');
    }
    const best: number[] = [];
    const all: number[] = [];
    const end = performance.now() + budget;
    for (let from = 0; from < keystrokes.length && performance.now() < end; from += BLOCK) {
        const block = keystrokes
            .slice(from, from + BLOCK)
            .map((query): { readonly query: string; readonly times: number[] } => ({
                query,
                times: []
            }));
        // Not three times in a row, which an engine that remembers its last query would win by.
        for (const { query, times } of Array.from({ length: PASSES }, () => block).flat()) {
            if (performance.now() < end) {
                times.push(timed(() => engine.search(query)));
            }
        }
        const measured = block.filter(({ times }) => times.length > 0);
        best.push(...measured.map(({ times }) => Math.min(...times)));
        all.push(...measured.flatMap(({ times }) => times));
    }
    return { best, all: summarize(all) };
}

function slowestOf(times: readonly number[]): EngineFigures['slowest'] {
    const keystrokes = allKeystrokes();
    return times
        .map((time, index) => ({ query: keystrokes[index] ?? '', time }))
        .sort((a, b) => b.time - a.time)
        .slice(0, MOST_SLOWEST);
}

function serializedSize(engine: SearchEngine): EngineFigures['serialized'] {
    const text = engine.serialized?.();
    return text === undefined
        ? undefined
        : { raw: Buffer.byteLength(text), gzip: gzipSync(text).length };
}

/** Carries out a task in this process. */
export function runEngineTask(task: EngineTask, catalog: ErrorCatalog): EngineFigures {
    const before = usedHeap();
    const start = performance.now();
    const engine = ENGINES[task.engine].make(catalog);
    const build = performance.now() - start;
    const heap = usedHeap() - before;
    const queries = allQueries().filter(
        ({ set }) => task.relevance === 'all' || set === task.relevance
    );
    const relevance = queries.length > 0 ? measureRelevance(engine, queries) : undefined;
    const keystrokes = timeKeystrokes(engine, task.budget);
    return {
        task,
        entries: catalog.entries.length,
        build,
        heap,
        keystrokes,
        relevance,
        exactCodes: task.exactCodes ? measureExactCodes(catalog) : undefined,
        serialized:
            catalog.entries.length <= MOST_SERIALIZED_ENTRIES ? serializedSize(engine) : undefined,
        slowest: slowestOf(keystrokes.best)
    };
}
