import { findCandidates, namesProduct, productTabs } from './labels';
import type { NavItem, ObjectAnswer } from './orgReaders';

/** What tells one generation of the package from the other. */
export type GenerationSign = 'events-object' | 'present-name' | 'old-name' | 'version';

/** What could be seen of the package. */
export type PackageSighting =
    | {
          readonly status: 'found';
          /** Undefined where the signs do not agree or there is none. */
          readonly generation: '1.x' | '2.x' | undefined;
          readonly version: { readonly major: number; readonly minor: number } | undefined;
          readonly signs: readonly GenerationSign[];
      }
    /** Tabs can be seen and none of its objects can be read. */
    | { readonly status: 'no-access' }
    | { readonly status: 'not-found' };

/**
 * Reads a version of the package as Installed Packages shows it: `1.67`, `1.67.3`, `v2.1`.
 * @returns undefined where the text is none
 */
export function readVersion(
    text: string
): { readonly major: number; readonly minor: number } | undefined {
    const match = /^v?(\d{1,3})\.(\d{1,4})(?:\.\d{1,5}){0,2}$/i.exec(text.trim());
    return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}

function generationOf(
    version: { readonly major: number } | undefined,
    signs: readonly GenerationSign[]
): '1.x' | '2.x' | undefined {
    if (version) {
        return version.major >= 2 ? '2.x' : '1.x';
    }
    // The events object came with 2.x. The name alone tells less: tabs can be renamed, and late 1.x has the present name.
    if (signs.includes('events-object')) {
        return '2.x';
    }
    return signs.includes('old-name') && !signs.includes('present-name') ? '1.x' : undefined;
}

/**
 * Whether the package is there, and which generation it is.
 * @param versionText what an admin read under Installed Packages; may be empty
 */
export function sightPackage(
    items: readonly NavItem[],
    answers: readonly ObjectAnswer[],
    versionText = ''
): PackageSighting {
    const tabs = productTabs(items);
    const version = readVersion(versionText);
    const objects = new Set(
        tabs.map(({ objectApiName }) => objectApiName).filter((name) => name !== null)
    );
    // An admin may have named an object that has no tab.
    const read = answers.some(
        (answer) =>
            answer.status === 'readable' &&
            (objects.has(answer.info.apiName) || namesProduct(answer.info.apiName))
    );
    if (tabs.length === 0 && !read) {
        return { status: 'not-found' };
    }
    if (objects.size > 0 && !read) {
        return { status: 'no-access' };
    }
    const signs: GenerationSign[] = [];
    if (version) {
        signs.push('version');
    }
    if (findCandidates(items, 'events').length > 0) {
        signs.push('events-object');
    }
    if (tabs.some(({ label }) => /stella\s*connect/i.test(label))) {
        signs.push('old-name');
    }
    if (tabs.some(({ label }) => /agent\s*connect/i.test(label))) {
        signs.push('present-name');
    }
    return { status: 'found', generation: generationOf(version, signs), version, signs };
}
