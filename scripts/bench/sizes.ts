import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { findStaticResources, ROOT } from '../project/bundles';

/** Bytes as they are and compressed. */
export interface Size {
    readonly raw: number;
    readonly gzip: number;
}

/** What has to be loaded. */
export interface Sizes {
    readonly modules: Readonly<Record<'own' | 'miniSearch' | 'fuse', Size>>;
    /** The catalog as it ships, and how many files it is. */
    readonly catalog: Size & { readonly files: number };
}

export function sizeOf(content: Buffer | Uint8Array): Size {
    return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

/** A module with all that it imports, minified. */
async function bundleSize(source: string): Promise<Size> {
    const { outputFiles } = await build({
        stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        tsconfig: path.join(ROOT, 'tsconfig.json')
    });
    const [output] = outputFiles;
    if (!output) {
        throw new Error('esbuild wrote nothing');
    }
    return sizeOf(output.contents);
}

/** Weighs modules and catalog. */
export async function measureSizes(): Promise<Sizes> {
    const [own, miniSearch, fuse] = await Promise.all([
        bundleSize("export { buildErrorSearch } from 'c/errorSearch';"),
        bundleSize("export { default } from 'minisearch';"),
        bundleSize("export { default } from 'fuse.js';")
    ]);
    const files = [...findStaticResources()]
        .filter(([name]) => /^error(Pack|Relations)/.test(name))
        .map(([, file]) => sizeOf(readFileSync(file)));
    const catalog = files.reduce(
        (sum, { raw, gzip }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip }),
        { raw: 0, gzip: 0 }
    );
    return { modules: { own, miniSearch, fuse }, catalog: { ...catalog, files: files.length } };
}
