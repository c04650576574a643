import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../project/bundles';
import { ENGINE_NAMES, TIMED_ENGINES } from './engines/engines';
import type { EngineFigures, EngineTask } from './engineRun';

const run = promisify(execFile);

const MEMORY_MEGABYTES = 12_288;
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

function isFigures(value: unknown): value is EngineFigures {
    return typeof value === 'object' && value !== null && 'keystrokes' in value;
}

/** Carries out a task in a process of its own, so that no engine pays for the memory of another. */
export async function runInProcess(task: EngineTask): Promise<EngineFigures> {
    const { engine, size, budget, relevance, exactCodes } = task;
    const { stdout } = await run(
        process.execPath,
        [
            '--import',
            'tsx',
            '--expose-gc',
            `--max-old-space-size=${MEMORY_MEGABYTES}`,
            path.join(ROOT, 'scripts/bench/engineProcess.ts'),
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
        [0, 6_000],
        [20_000, 15_000],
        [200_000, 20_000]
    ]),
    quick: new Map([
        [0, 600],
        [20_000, 1_500]
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
