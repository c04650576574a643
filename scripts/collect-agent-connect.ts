/**
 * Collects the evidence on Agent Connect that an app without Apex cannot read, with the sf CLI of this computer: scheduled
 * jobs and Apex jobs of two days. Reads only; writes one file to drop on the health checklist.
 *   npm run collect:agent-connect -- --target-org ALIAS [--output-file FILE] [--days N]
 * Exit code 0 where the file was written, 1 where the org did not answer, 2 where the call is wrong.
 */
import { collect } from './collect/collect';

process.exitCode = await collect(process.argv.slice(2), {
    print: (line) => {
        process.stdout.write(`${line}\n`);
    },
    complain: (line) => {
        process.stderr.write(`${line}\n`);
    }
});
