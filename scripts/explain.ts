/**
 * Explains a code, message or symptom at the terminal, with the modules of the app.
 *   npm run explain -- 13036
 *   npm run explain -- --json --limit 3 "nobody picked up"
 *   npm run explain -- --json --batch queries.txt        (or - for standard input)
 *   npm run explain -- --recognize call.log             (or - for standard input)
 *   npm run explain -- --diagnose mail.txt --json        (or - for standard input)
 * Exit code 0 where every query found something, 1 where one found nothing, 2 where the call is wrong.
 */
import { text } from 'node:stream/consumers';
import { asksForDiagnosis, diagnose } from './explain/diagnose';
import { explain } from './explain/explain';

const words = process.argv.slice(2);
const run = asksForDiagnosis(words) ? diagnose : explain;

process.exitCode = await run(words, {
    readInput: () => text(process.stdin),
    print: (line) => {
        process.stdout.write(`${line}\n`);
    },
    complain: (line) => {
        process.stderr.write(`${line}\n`);
    }
});
