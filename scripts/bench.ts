/**
 * Runs the benchmarks, each in a process of its own, one after the other: figures of one never wait for another.
 *   npm run bench                        all of them
 *   npm run bench -- recognition         one or some: search, recognition, mapping, simulation, evidence, steps, card
 *   npm run bench -- search --quick      a smaller run
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './project/bundles';

const BENCHMARKS = [
    'recognition',
    'mapping',
    'simulation',
    'evidence',
    'steps',
    'card',
    'search'
] as const;

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('--'));
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !BENCHMARKS.some((known) => known === name));
if (unknown.length > 0) {
    console.error(`No benchmark is called ${unknown.join(', ')}: ${BENCHMARKS.join(', ')}`);
    process.exitCode = 2;
} else {
    for (const name of BENCHMARKS.filter((known) => names.length === 0 || names.includes(known))) {
        console.log(`\n== ${name}\n`);
        const file = path.join(import.meta.dirname, 'bench', `${name}.ts`);
        const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...options], {
            cwd: ROOT,
            stdio: 'inherit'
        });
        if (status !== 0) {
            process.exitCode = 1;
        }
    }
}
