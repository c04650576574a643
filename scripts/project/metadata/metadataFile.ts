import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { filesBelow } from '../bundles';
import { markupFault } from './wellFormed';

/** What is wrong with a file. The file is named from the top of the project, with `/` between folders. */
export interface MetadataFault {
    readonly file: string;
    readonly fault: string;
}

/** What a rule finds: the file by its full path. */
export type Fault = readonly [file: string, fault: string];

/** A -meta.xml file that could be read. */
export interface MetadataFile {
    readonly file: string;
    /** What other metadata calls it: the name of the file, for a field with its object before it. */
    readonly name: string;
    /** The type of the Metadata API, which is the outermost element. */
    readonly type: string;
    /** Text, or elements by name; an element that is repeated is an array. */
    readonly content: unknown;
}

export type MetadataReading =
    | { readonly kind: 'read'; readonly metadata: MetadataFile }
    | { readonly kind: 'broken'; readonly file: string; readonly fault: string };

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true });

/** Whether a parsed value holds elements. */
export function isElements(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What stands at a path of element names, once for each repetition on the way.
 * @returns texts or elements; empty where the path leads nowhere
 */
export function valuesAt(value: unknown, ...names: readonly string[]): unknown[] {
    if (Array.isArray(value)) {
        return value.flatMap((item) => valuesAt(item, ...names));
    }
    const [name, ...rest] = names;
    if (name === undefined) {
        return value === undefined ? [] : [value];
    }
    return isElements(value) ? valuesAt(value[name], ...rest) : [];
}

function isText(value: unknown): value is string {
    return typeof value === 'string' && value !== '';
}

/** The texts at a path of element names, as {@link valuesAt} finds them; empty ones are left out. */
export function textsAt(value: unknown, ...names: readonly string[]): string[] {
    return valuesAt(value, ...names).filter(isText);
}

function nameOf(file: string): string {
    const [name = ''] = path.basename(file).split('.');
    const folder = path.dirname(file);
    return path.basename(folder) === 'fields'
        ? `${path.basename(path.dirname(folder))}.${name}`
        : name;
}

/** Reads one -meta.xml file. */
export function readMetadata(file: string): MetadataReading {
    const text = readFileSync(file, 'utf8');
    const broken = markupFault(text);
    if (broken !== undefined) {
        return { kind: 'broken', file, fault: broken };
    }
    const parsed: unknown = parser.parse(text);
    const [root] = isElements(parsed) ? Object.entries(parsed) : [];
    if (root === undefined) {
        return { kind: 'broken', file, fault: 'holds no element' };
    }
    const [type, content] = root;
    return { kind: 'read', metadata: { file, name: nameOf(file), type, content } };
}

/** Reads every -meta.xml file below a folder. */
export function readMetadataBelow(source: string): MetadataReading[] {
    return filesBelow(source)
        .filter((file) => file.endsWith('-meta.xml'))
        .map(readMetadata);
}
