import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, findStaticResources } from '../bundles';
import type { Fault } from './metadataFile';

/** Salesforce, "Static Resources": one may hold up to 5 MB. */
const MAXIMUM_BYTES = 5 * 1024 * 1024;
const DESCRIPTION = '.resource-meta.xml';

function jsonFault(file: string): string | undefined {
    try {
        JSON.parse(readFileSync(file, 'utf8'));
        return undefined;
    } catch (error) {
        return `is no JSON: ${error instanceof Error ? error.message : String(error)}`;
    }
}

function* contentFaults(file: string): Generator<string> {
    const { size } = statSync(file);
    if (size >= MAXIMUM_BYTES) {
        yield `holds ${size} bytes: a static resource must be smaller than ${MAXIMUM_BYTES}`;
    }
    const fault = file.endsWith('.json') ? jsonFault(file) : undefined;
    if (fault !== undefined) {
        yield fault;
    }
}

/** Checks that static resources and their descriptions come in pairs, fit, and are sound where they are JSON. */
export function resourceFaults(source: string): Fault[] {
    const resources = findStaticResources(source);
    const faults = [...resources].flatMap(([name, file]): Fault[] => {
        const description = `${name}${DESCRIPTION}`;
        const described = existsSync(path.join(path.dirname(file), description));
        return [
            ...[...contentFaults(file)].map((fault): Fault => [file, fault]),
            ...(described ? [] : [[file, `has no ${description}`] satisfies Fault])
        ];
    });
    const alone = filesBelow(source)
        .filter((file) => file.endsWith(DESCRIPTION))
        .filter((file) => !resources.has(path.basename(file, DESCRIPTION)))
        .map((file): Fault => [file, 'describes no file']);
    return [...faults, ...alone];
}
