import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, findBundles } from '../bundles';
import type { Bundle } from '../bundles';
import type { Fault, MetadataFile } from './metadataFile';
import { textsAt, valuesAt } from './metadataFile';

/** The description of a bundle to the platform. */
export function bundleDescription(bundle: Bundle): string {
    return path.join(bundle.folder, `${bundle.name}.js-meta.xml`);
}

function* descriptionFaults(content: unknown, apiVersion: string): Generator<string> {
    const [version = 'none'] = textsAt(content, 'apiVersion');
    if (version !== apiVersion) {
        yield `apiVersion is ${version}, but sfdx-project.json says ${apiVersion}`;
    }
    if (textsAt(content, 'description').join('').trim() === '') {
        yield 'has no description';
    }
    if (textsAt(content, 'isExposed').includes('true')) {
        if (textsAt(content, 'masterLabel').length === 0) {
            yield 'is exposed, but has no masterLabel';
        }
        if (valuesAt(content, 'targets', 'target').length === 0) {
            yield 'is exposed, but has no targets';
        }
    }
}

/** Folders among the bundles without the file that makes them one, which would deploy as something else or not at all. */
function strayFolders(source: string): Fault[] {
    const folders = filesBelow(source)
        .map((file) => path.dirname(file))
        .filter((folder) => path.basename(path.dirname(folder)) === 'lwc');
    return [...new Set(folders)]
        .filter((folder) => !existsSync(path.join(folder, `${path.basename(folder)}.ts`)))
        .filter((folder) => readdirSync(folder).some((file) => !file.endsWith('.js')))
        .map((folder) => [folder, `has no ${path.basename(folder)}.ts`]);
}

/**
 * Checks that every bundle has a description to the platform, which says what it is for and names the project's version
 * of the API, and that a component which is exposed can be placed.
 */
export function bundleFaults(
    source: string,
    files: readonly MetadataFile[],
    apiVersion: string
): Fault[] {
    const known = new Map(files.map((item) => [item.file, item.content]));
    const faults = findBundles(source).flatMap((bundle): Fault[] => {
        const file = bundleDescription(bundle);
        if (!existsSync(file)) {
            return [[bundle.folder, `has no ${path.basename(file)}`]];
        }
        return known.has(file)
            ? [...descriptionFaults(known.get(file), apiVersion)].map((fault) => [file, fault])
            : [];
    });
    return [...faults, ...strayFolders(source)];
}
