import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findStaticResources } from './bundles';
import { bundleFaults } from './metadata/bundleRules';
import { LABEL_MODULE, labelFaults, labelNames } from './metadata/labelRules';
import { isElements, readMetadataBelow } from './metadata/metadataFile';
import type { Fault, MetadataFault, MetadataFile } from './metadata/metadataFile';
import { readImports } from './metadata/moduleReader';
import type { ModuleImport } from './metadata/moduleReader';
import { referenceFaults } from './metadata/referenceRules';
import { resourceFaults } from './metadata/resourceRules';
import { typeFaults } from './metadata/typeRules';

export type { MetadataFault } from './metadata/metadataFile';

function readApiVersion(project: string): string {
    const file = path.join(project, 'sfdx-project.json');
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const version = isElements(parsed) ? parsed['sourceApiVersion'] : undefined;
    if (typeof version !== 'string') {
        throw new Error(`${file} names no sourceApiVersion`);
    }
    return version;
}

/** Checks that what modules import from an org comes with the project. */
function importFaults(
    source: string,
    files: readonly MetadataFile[],
    imports: readonly ModuleImport[]
): Fault[] {
    const channels = files.filter(({ type }) => type === 'LightningMessageChannel');
    const known: readonly (readonly [prefix: string, names: ReadonlySet<string>])[] = [
        [LABEL_MODULE, labelNames(source, files)],
        ['@salesforce/resourceUrl/', new Set(findStaticResources(source).keys())],
        ['@salesforce/messageChannel/', new Set(channels.map(({ name }) => `${name}__c`))]
    ];
    return imports.flatMap(({ file, module }) =>
        known
            .filter(
                ([prefix, names]) =>
                    module.startsWith(prefix) && !names.has(module.slice(prefix.length))
            )
            .map((): Fault => [file, `imports ${module}, which is not in the project`])
    );
}

/**
 * Everything that is wrong with the metadata of a project, found without org or network: files that the Metadata API
 * would refuse, and what the rules of this project ask of bundles, labels, static resources, tabs, applications, pages
 * and permission sets.
 * @param source the folder that deploys, such as `force-app`; sfdx-project.json and `scripts` are looked for beside it
 * @throws Error where sfdx-project.json is missing or names no sourceApiVersion
 */
export function metadataFaults(source: string): MetadataFault[] {
    const project = path.dirname(path.resolve(source));
    const readings = readMetadataBelow(source);
    const files = readings.flatMap((item) => (item.kind === 'read' ? [item.metadata] : []));
    const broken = readings.flatMap((item): Fault[] =>
        item.kind === 'broken' ? [[item.file, item.fault]] : []
    );
    const imports = readImports(source);
    return [
        ...broken,
        ...files.flatMap(typeFaults),
        ...bundleFaults(source, files, readApiVersion(project)),
        ...labelFaults(source, files, imports),
        ...importFaults(source, files, imports),
        ...resourceFaults(source),
        ...referenceFaults(source, files)
    ].map(([file, fault]) => ({
        file: path.relative(project, file).split(path.sep).join('/'),
        fault
    }));
}
