import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLabelFile } from './labelFile';

/** The top of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** Everything that deploys. */
export const SOURCE = path.join(ROOT, 'force-app');

/** A Lightning web component bundle; its wing is the folder of force-app/main that it stands in. */
export interface Bundle {
    readonly name: string;
    readonly wing: string;
    readonly folder: string;
    /** The TypeScript file that `c/<name>` means. */
    readonly entry: string;
    readonly hasTemplate: boolean;
}

/** Every file below a folder, as absolute paths, sorted. */
export function filesBelow(folder: string): string[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => path.join(item.parentPath, item.name))
        .sort();
}

function subfolders(folder: string): string[] {
    return existsSync(folder)
        ? readdirSync(folder, { withFileTypes: true })
              .filter((item) => item.isDirectory())
              .map((item) => item.name)
              .sort()
        : [];
}

/** Every Lightning web component bundle of the project, sorted by name. */
export function findBundles(source: string = SOURCE): Bundle[] {
    return subfolders(path.join(source, 'main'))
        .flatMap((wing) => {
            const lwc = path.join(source, 'main', wing, 'lwc');
            return subfolders(lwc).map((name) => {
                const folder = path.join(lwc, name);
                return {
                    name,
                    wing,
                    folder,
                    entry: path.join(folder, `${name}.ts`),
                    hasTemplate: existsSync(path.join(folder, `${name}.html`))
                };
            });
        })
        .filter((bundle) => existsSync(bundle.entry))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The compiled modules of a bundle whose TypeScript is gone: renamed or deleted since they were compiled. They would deploy
 * with the bundle.
 */
export function staleModules({ folder }: Bundle): string[] {
    const files = readdirSync(folder);
    return files
        .filter((file) => file.endsWith('.js') && !files.includes(file.replace(/\.js$/, '.ts')))
        .map((file) => path.join(folder, file));
}

/** The files that hold custom labels. */
export function findLabelFiles(source: string = SOURCE): string[] {
    return filesBelow(source).filter((file) => file.endsWith('.labels-meta.xml'));
}

/** The custom labels in English, by name, as `@salesforce/label/c.*` gives them in an org. */
export function readLabels(source: string = SOURCE): Map<string, string> {
    const labels = findLabelFiles(source).flatMap((file) => {
        const found = readLabelFile(readFileSync(file, 'utf8'));
        if (!found) {
            throw new Error(`${path.relative(ROOT, file)} holds no CustomLabels`);
        }
        return found;
    });
    return new Map(labels.map(({ fullName, value }) => [fullName, value]));
}

/** The files of the static resources by name: what `@salesforce/resourceUrl/*` points at. */
export function findStaticResources(source: string = SOURCE): Map<string, string> {
    const files = filesBelow(source).filter(
        (file) => path.basename(path.dirname(file)) === 'staticresources'
    );
    return new Map(
        files
            .filter((file) => !file.endsWith('-meta.xml'))
            .map((file) => [path.parse(file).name, file])
    );
}
