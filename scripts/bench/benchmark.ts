import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project/bundles';
import { measureInBrowser } from './browser/browserRun';
import { browserTables } from './browser/browserTables';
import type { EngineFigures } from './engineRun';
import {
    buildTable,
    exactCodeTable,
    growthTable,
    latencyTable,
    relevanceTables,
    sizeTable
} from './engineTables';
import { buildEngineProgram, engineTasks, runInProcess } from './engineTasks';
import { describeMachine } from './machine';
import { measureSizes } from './sizes';
import { summarize } from './statistics';
import { judgeTargets, targetTable } from './targets';

/** How a benchmark is run. */
export interface BenchmarkOptions {
    readonly isQuick: boolean;
    /** Takes the tables. */
    readonly print: (text: string) => void;
    /** Takes what is being done. */
    readonly report: (text: string) => void;
}

const OUTPUT = path.join(ROOT, 'dist/bench.json');

function writeFigures(content: object): void {
    mkdirSync(path.dirname(OUTPUT), { recursive: true });
    writeFileSync(OUTPUT, `${JSON.stringify(content, null, 4)}\n`);
}

/** Without the single times, which nobody reads. */
function withoutTimes(figures: EngineFigures): object {
    const { keystrokes, ...others } = figures;
    return { ...others, keystrokes: { best: summarize(keystrokes.best), all: keystrokes.all } };
}

/** Measures everything, one thing after the other, prints tables and writes dist/bench.json. */
export async function runBenchmark({ isQuick, print, report }: BenchmarkOptions): Promise<void> {
    const machine = describeMachine();
    const engines: EngineFigures[] = [];
    await buildEngineProgram();
    for (const task of engineTasks(isQuick)) {
        report(`${task.engine}, ${task.size === 0 ? 'the real' : task.size} entries`);
        engines.push(await runInProcess(task));
    }
    const sizes = await measureSizes();
    const browser = await measureInBrowser(isQuick, report);
    const targets = judgeTargets(engines);
    print(
        `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.platform}, ` +
            `Node.js ${machine.node}, Chromium ${browser.chromium}, load ${machine.load}, ${machine.date}`
    );
    [
        ...relevanceTables(engines),
        latencyTable(engines),
        exactCodeTable(engines),
        buildTable(engines),
        growthTable(engines),
        sizeTable(sizes),
        ...browserTables(browser),
        targetTable(targets)
    ].forEach(print);
    writeFigures({
        machine: { ...machine, chromium: browser.chromium },
        isQuick,
        targets,
        engines: engines.map(withoutTimes),
        sizes,
        browser
    });
    print(`\nWritten to ${path.relative(ROOT, OUTPUT)}`);
}
