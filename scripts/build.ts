/**
 * Compiles what deploys: every .ts of force-app to the .js beside it, then the one file that uses a package from npm to a
 * module that holds the package, since an organisation has none. What was compiled of a file that is gone is deleted.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLED_PACKAGES } from '../config/architecture';
import { findBundles, ROOT, staleModules } from './project/bundles';

function compile(): boolean {
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
        cwd: ROOT,
        stdio: 'inherit'
    });
    return status === 0;
}

/** The licence of a package, as a comment that minifiers keep. */
function licenceOf(specifier: string): string {
    const [name = ''] = specifier.split('/');
    const text = readFileSync(path.join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8');
    return `/*!\n${name}\n\n${text.trim().replaceAll('*/', '* /')}\n*/`;
}

function bundle(file: string, specifier: string): void {
    const source = path.join(ROOT, file);
    buildSync({
        entryPoints: [source],
        outfile: source.replace(/\.ts$/, '.js'),
        allowOverwrite: true,
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2021',
        legalComments: 'inline',
        banner: { js: licenceOf(specifier) },
        logLevel: 'warning'
    });
}

findBundles()
    .flatMap(staleModules)
    .forEach((file) => {
        rmSync(file);
    });
if (compile()) {
    Object.entries(BUNDLED_PACKAGES).forEach(([file, specifier]) => {
        bundle(file, specifier);
    });
} else {
    process.exitCode = 1;
}
