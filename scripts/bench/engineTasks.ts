import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { ROOT } from '../project/bundles';
import { ENGINE_NAMES, TIMED_ENGINES } from './engines/engines';
import type { EngineFigures, EngineTask } from './engineRun';

const run = promisify(execFile);

const MEMORY_MEGABYTES = 12_288;
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

function isFigures(value: unknown): value is EngineFigures {
    return typeof value === 'object' && value !== null && 'keystrokes' in value;
}

const PROGRAM = path.join(ROOT, 'dist/bench/engineProcess.mjs');

/**
 * Compiles the program of the processes: run from its sources it would pay for names that tsx keeps of functions.
 * It finds the project from where it is: two folders below the top, as its source is.
 */
export async function buildEngineProgram(): Promise<void> {
    await build({
        entryPoints: [path.join(ROOT, 'scripts/bench/engineProcess.ts')],
        outfile: PROGRAM,
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        external: ['minisearch', 'fuse.js', 'fast-xml-parser'],
        tsconfig: path.join(ROOT, 'tsconfig.json')
    });
}

/** Carries out a task in a process of its own, so that no engine pays for the memory of another. */
export async function runInProcess(task: EngineTask): Promise<EngineFigures> {
    const { engine, size, budget, relevance, exactCodes } = task;
    const { stdout } = await run(
        process.execPath,
        [
            '--expose-gc',
            `--max-old-space-size=${MEMORY_MEGABYTES}`,
            PROGRAM,
            engine,
            String(size),
            String(budget),
            relevance,
            exactCodes ? 'exact' : ''
        ],
        { cwd: ROOT, maxBuffer: MOST_OUTPUT_BYTES }
    );
    const figures: unknown = JSON.parse(stdout);
    if (!isFigures(figures)) {
        throw new Error(`No figures for ${engine}`);
    }
    return figures;
}

/** Milliseconds to spend on the keystrokes of each engine, by the number of entries; 0 is the real catalog. */
const BUDGETS: Readonly<Record<'full' | 'quick', ReadonlyMap<number, number>>> = {
    full: new Map([
        [0, 4_000],
        [20_000, 12_000],
        [200_000, 15_000]
    ]),
    quick: new Map([
        [0, 500],
        [20_000, 1_200]
    ])
};

/** What to measure of the engines. */
export function engineTasks(isQuick: boolean): readonly EngineTask[] {
    const everything = isQuick ? 'sample' : 'all';
    const timed = [...BUDGETS[isQuick ? 'quick' : 'full']].flatMap(([size, budget]) =>
        TIMED_ENGINES.map((engine): EngineTask => ({
            engine,
            size,
            budget,
            relevance: size === 0 ? everything : 'none',
            exactCodes: engine === 'own'
        }))
    );
    if (isQuick) {
        return timed;
    }
    const others = ENGINE_NAMES.filter((name) => !TIMED_ENGINES.some((known) => known === name));
    return [
        ...timed,
        ...others.map((engine): EngineTask => ({
            engine,
            size: 0,
            budget: 0,
            relevance: everything,
            exactCodes: false
        }))
    ];
}
