/**
 * Keeps what tsconfig.json says of c/* in step with the bundles: a pattern may hold a single *, so each needs a line.
 * `npm run paths` writes it; with --check it only tells whether it is in step, and exits with 1 where not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { findBundles, ROOT } from './project/bundles';

const file = path.join(ROOT, 'tsconfig.json');
const before = readFileSync(file, 'utf8');
/** A package whose own types are wrong. */
const OTHER_PATHS = {
    '@salesforce-ux/eslint-plugin-slds': './types/eslint-plugin-slds.d.ts'
};

const lines = [
    ...Object.entries(OTHER_PATHS),
    ...findBundles().map(({ name, entry }) => [
        `c/${name}`,
        `./${path.relative(ROOT, entry).split(path.sep).join('/')}`
    ])
].map(([name, target]) => `            "${name}": ["${target}"]`);
const BLOCK = /("paths": \{\r?\n)[^}]*(\r?\n {8}\})/;
const written = before.replace(
    BLOCK,
    (_, open: string, close: string) => `${open}${lines.join(',\n')}${close}`
);
// A line for a long name is broken as everywhere else.
const options = await resolveConfig(file);
const after = await format(written, { ...options, filepath: file });
/** Line ends are git's affair: a checkout on Windows is in step all the same. */
const isInStep = after.replaceAll('\r\n', '\n') === before.replaceAll('\r\n', '\n');

if (!BLOCK.test(before)) {
    console.error('tsconfig.json has no block "paths" to write the bundles into');
    process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
    writeFileSync(file, after);
} else if (!isInStep) {
    console.error('The paths of tsconfig.json are not in step with the bundles: npm run paths');
    process.exitCode = 1;
}
