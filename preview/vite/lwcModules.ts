import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBundles, ROOT } from '../../scripts/project/bundles';

const require = createRequire(import.meta.url);

/** The folder of an installed package. */
export function packageFolder(name: string): string {
    return path.dirname(require.resolve(`${name}/package.json`));
}

type ModuleRecord = { name: string; path: string } | { dir: string };

interface BaseModule {
    readonly dir?: string;
    readonly name: string;
    readonly path: string;
}

function isManifest(value: unknown): value is { lwc: { modules: readonly BaseModule[] } } {
    return typeof value === 'object' && value !== null && 'lwc' in value;
}

/** c/* from the project, parts of lightning/* from preview/platform, the rest from lightning-base-components. */
export function lwcModules(): ModuleRecord[] {
    const own = findBundles().map(({ name, entry }) => ({ name: `c/${name}`, path: entry }));
    // Only the page of the benchmark imports it.
    const bench = {
        name: 'bench/datatablePeer',
        path: path.join(ROOT, 'preview/bench/lwc/datatablePeer/datatablePeer.ts')
    };
    const stands = path.join(ROOT, 'preview/platform');
    const platform = readdirSync(stands)
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({
            name: `lightning/${path.basename(file, '.ts')}`,
            path: path.join(stands, file)
        }));
    // Also brings every @salesforce/label/Lightning*, gate, i18n and client module that base components import.
    const folder = packageFolder('lightning-base-components');
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    if (!isManifest(manifest)) {
        throw new Error('lightning-base-components lists no modules: has its package changed?');
    }
    const base = manifest.lwc.modules.map(({ dir, name, path: file }) =>
        dir === undefined
            ? { name, path: path.join(folder, file) }
            : { dir: path.join(folder, dir) }
    );
    return [...own, bench, ...platform, ...base];
}
