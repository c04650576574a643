import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../force-app/main/catalog/lwc/errorCatalog/packReader';
import type { PackReading } from '../../force-app/main/catalog/lwc/errorCatalog/packReader';

const FOLDER = path.join(__dirname, '../../force-app/main/catalog/staticresources');

/** A static resource as it ships. */
export interface ShippedResource {
    readonly name: string;
    readonly text: string;
}

/** The text of a static resource. */
export function shippedResource(name: string): ShippedResource {
    return { name, text: readFileSync(path.join(FOLDER, `${name}.json`), 'utf8') };
}

/** The static resources of the built-in packs. */
export const SHIPPED_PACKS: readonly ShippedResource[] = readdirSync(FOLDER)
    .filter((file) => /^errorPack\w+\.json$/.test(file))
    .map((file) => shippedResource(path.basename(file, '.json')));

/** Each built-in pack with what its reading says. */
export const READINGS: readonly (ShippedResource & PackReading)[] = SHIPPED_PACKS.map(
    (resource) => ({
        ...resource,
        ...readPack(resource.text, resource.name)
    })
);
