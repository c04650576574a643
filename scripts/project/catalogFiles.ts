import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
    BUILT_IN_PACK_IDS,
    describeFault,
    ErrorCatalog,
    mergeCustomPack,
    readPack,
    readRelations
} from 'c/errorCatalog';
import type { BuiltInPackId, PackFault } from 'c/errorCatalog';
import { findStaticResources } from './bundles';

/** The static resource of a pack: `finesse-cf` is in errorPackFinesseCf. */
export function packResource(id: BuiltInPackId): string {
    return `errorPack${id
        .split('-')
        .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
        .join('')}`;
}

function readResource(name: string, resources: ReadonlyMap<string, string>): string {
    const file = resources.get(name);
    if (file === undefined) {
        throw new Error(`There is no static resource ${name} in force-app/main/*/staticresources`);
    }
    return readFileSync(file, 'utf8');
}

/**
 * The catalog as the app loads it, from the files of the project.
 * @param customPack the file of an organisation's pack, instead of the one in the project
 * @throws Error where a built-in pack has a fault
 */
export function readCatalog(customPack?: string): {
    readonly catalog: ErrorCatalog;
    readonly customFaults: readonly PackFault[];
} {
    const resources = findStaticResources();
    const readings = BUILT_IN_PACK_IDS.map((id) => {
        const name = packResource(id);
        return readPack(readResource(name, resources), name, [id]);
    });
    const relations = readRelations(readResource('errorRelations', resources), 'errorRelations');
    const faults = [...readings.flatMap((reading) => reading.faults), ...relations.faults];
    if (faults.length > 0) {
        throw new Error(faults.map(describeFault).join('\n'));
    }
    const packs = readings.map(({ pack }) => pack).filter((pack) => pack !== undefined);
    const merged = mergeCustomPack(
        packs,
        customPack === undefined
            ? readResource('customErrorPack', resources)
            : readFileSync(customPack, 'utf8'),
        customPack === undefined ? 'customErrorPack' : path.basename(customPack)
    );
    return {
        catalog: new ErrorCatalog(merged.packs, relations.relations),
        customFaults: merged.faults
    };
}
