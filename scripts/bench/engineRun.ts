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
import { timed } from './statistics';

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

/** What came out of a task. Times in milliseconds, sizes in bytes. */
export interface EngineFigures {
    readonly task: EngineTask;
    readonly entries: number;
    readonly build: number;
    /** What the engine keeps alive beside the catalog. */
    readonly heap: number;
    /** One time for each keystroke, in the order of `allKeystrokes`. */
    readonly keystrokes: readonly number[];
    readonly relevance: Relevance | undefined;
    readonly exactCodes: ExactCodeTimes | undefined;
    readonly serialized: { readonly raw: number; readonly gzip: number } | undefined;
    /** The keystrokes that took longest. */
    readonly slowest: readonly { readonly query: string; readonly time: number }[];
}

const WARM_UP_SHARE = 0.15;
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

function timeKeystrokes(engine: SearchEngine, budget: number): number[] {
    const keystrokes = allKeystrokes();
    const warm = performance.now() + budget * WARM_UP_SHARE;
    for (let index = keystrokes.length - 1; index >= 0 && performance.now() < warm; index--) {
        engine.search(keystrokes[index] ?? '');
    }
    const times: number[] = [];
    const end = performance.now() + budget;
    for (const query of keystrokes) {
        if (performance.now() > end) {
            break;
        }
        times.push(timed(() => engine.search(query)));
    }
    return times;
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
        slowest: slowestOf(keystrokes)
    };
}
