/**
 * Measures the search and the explorer beside others: relevance, time per keystroke, building, sizes, and a real browser.
 *   npm run bench -- search            (about seven minutes)
 *   npm run bench -- search --quick    (about a minute: fewer keystrokes, no catalog of 200,000)
 * Prints tables and writes dist/bench.json. A benchmark, not a test: no figure makes it fail.
 */
import { runBenchmark } from './benchmark';

await runBenchmark({
    isQuick: process.argv.includes('--quick'),
    print: (text) => {
        process.stdout.write(`${text}\n`);
    },
    report: (text) => {
        process.stderr.write(`… ${text}\n`);
    }
});
