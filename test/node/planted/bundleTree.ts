import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BundleKind } from '../../../config/architecture';

/** The kinds of bundle, lowest first: each may import its own kind and those before it. */
export const KINDS: readonly BundleKind[] = ['pure', 'adapter', 'component'];

/** Which wings each may import from, as the design has it. */
export const WINGS: Readonly<Record<string, readonly string[]>> = {
    common: ['common'],
    catalog: ['common', 'catalog'],
    outbound: ['common', 'catalog', 'outbound'],
    'agent-connect': ['common', 'agent-connect'],
    default: ['common', 'catalog', 'outbound', 'agent-connect', 'default']
};

/** A bundle of the planted tree. */
export interface PlantedBundle {
    readonly name: string;
    readonly wing: string;
    readonly kind: BundleKind;
}

/** One bundle of each kind in each wing. */
export const PLANTED_BUNDLES: readonly PlantedBundle[] = Object.keys(WINGS).flatMap((wing) =>
    KINDS.map((kind) => ({ name: `${wing.replace('-', '')}_${kind}`, wing, kind }))
);

/**
 * Writes the planted bundles into a temporary project.
 * @returns the folder of the project, in which `force-app` holds the bundles
 */
export function plantBundles(): string {
    const project = mkdtempSync(path.join(tmpdir(), 'architecture-'));
    for (const { name, wing, kind } of PLANTED_BUNDLES) {
        const folder = path.join(project, 'force-app/main', wing, 'lwc', name);
        mkdirSync(folder, { recursive: true });
        const head = kind === 'adapter' ? '/** @adapter to the platform */' : '/** A bundle. */';
        writeFileSync(path.join(folder, `${name}.ts`), `${head}\nexport {};\n`);
        if (kind === 'component') {
            writeFileSync(path.join(folder, `${name}.html`), '<template></template>');
        }
    }
    return project;
}
