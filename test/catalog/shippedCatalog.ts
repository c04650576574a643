import { ErrorCatalog } from '../../force-app/main/catalog/lwc/errorCatalog/catalog';
import { mergeCustomPack } from '../../force-app/main/catalog/lwc/errorCatalog/customPack';
import type { ErrorEntry, ErrorPack } from '../../force-app/main/catalog/lwc/errorCatalog/model';
import { readRelations } from '../../force-app/main/catalog/lwc/errorCatalog/relations';
import { READINGS, shippedResource } from './shippedPacks';

/** The packs as they ship. */
export const BUILT_IN_PACKS: readonly ErrorPack[] = READINGS.map(({ pack }) => pack).filter(
    (pack) => pack !== undefined
);
const RELATIONS = readRelations(shippedResource('errorRelations').text, 'errorRelations').relations;

/** The catalog as it ships. */
export const SHIPPED_CATALOG = new ErrorCatalog(BUILT_IN_PACKS, RELATIONS);

/** The catalog as it ships with an organization's pack merged in. @throws Error where the pack is not sound */
export function shippedCatalogWith(customPack: unknown): ErrorCatalog {
    const { packs, faults } = mergeCustomPack(
        BUILT_IN_PACKS,
        JSON.stringify(customPack),
        'customErrorPack'
    );
    if (faults.length > 0) {
        throw new Error(`The custom pack is not sound: ${JSON.stringify(faults)}`);
    }
    return new ErrorCatalog(packs, RELATIONS);
}

/** What a catalog says of an id. @throws Error where it says nothing */
export function entryIn(catalog: ErrorCatalog, id: string): ErrorEntry {
    const entry = catalog.answerById(id);
    if (!entry) {
        throw new Error(`The catalog knows no ${id}`);
    }
    return entry;
}

/** What the catalog as it ships says of an id. @throws Error where it says nothing */
export function shippedEntry(id: string): ErrorEntry {
    return entryIn(SHIPPED_CATALOG, id);
}
