import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, findLabelFiles } from '../bundles';
import type { Fault, MetadataFile } from './metadataFile';
import { textsAt, valuesAt } from './metadataFile';
import { wordsInStrings } from './moduleReader';
import type { ModuleImport } from './moduleReader';

/** What comes before the name of a label in an import. */
export const LABEL_MODULE = '@salesforce/label/c.';
/** Salesforce, "Custom Labels": a value may be up to 1,000 characters long. */
const MAXIMUM_LENGTH = 1000;

interface Label {
    readonly file: string;
    readonly name: string;
    readonly value: string;
}

function labelsOf(source: string, files: readonly MetadataFile[]): Label[] {
    const labelFiles = new Set(findLabelFiles(source));
    return files
        .filter(({ file }) => labelFiles.has(file))
        .flatMap(({ file, content }) =>
            valuesAt(content, 'labels').map((label) => ({
                file,
                name: textsAt(label, 'fullName').join(),
                value: textsAt(label, 'value').join()
            }))
        );
}

/** The names that a script at the top of the project may ask for, as the terminal does. */
function namesInScripts(project: string): Set<string> {
    const scripts = path.join(project, 'scripts');
    return wordsInStrings(existsSync(scripts) ? filesBelow(scripts) : []);
}

/** Names must differ by more than capitals: to the platform they are the same. */
function repeatedNames(labels: readonly Label[]): Fault[] {
    const seen = new Map<string, string>();
    return labels.flatMap(({ file, name }): Fault[] => {
        const key = name.toLowerCase();
        const first = seen.get(key);
        seen.set(key, first ?? file);
        return first === undefined
            ? []
            : [[file, `label ${name} is given twice, first in ${path.basename(first)}`]];
    });
}

/** Checks that every label has a name of its own, a value that fits, and a module or script that uses it. */
export function labelFaults(
    source: string,
    files: readonly MetadataFile[],
    imports: readonly ModuleImport[]
): Fault[] {
    const labels = labelsOf(source, files);
    const imported = new Set(imports.map(({ module }) => module));
    const scripted = namesInScripts(path.dirname(source));
    const tooLong = labels
        .filter(({ value }) => value.length > MAXIMUM_LENGTH)
        .map(({ file, name, value }): Fault => [
            file,
            `label ${name} has ${value.length} characters, more than ${MAXIMUM_LENGTH}`
        ]);
    const unused = labels
        .filter(({ name }) => !imported.has(`${LABEL_MODULE}${name}`) && !scripted.has(name))
        .map(({ file, name }): Fault => [file, `label ${name} is used nowhere`]);
    return [...repeatedNames(labels), ...tooLong, ...unused];
}

/** The names of all labels. */
export function labelNames(source: string, files: readonly MetadataFile[]): Set<string> {
    return new Set(labelsOf(source, files).map(({ name }) => name));
}
