import type { Plugin } from 'vite';
import { findLabelFiles, findStaticResources, readLabels } from '../../scripts/project/bundles';

function label(name: string): string {
    const value = readLabels().get(name);
    if (value === undefined) {
        throw new Error(`No label file holds ${name}: add it to force-app/main/*/labels`);
    }
    return value;
}

function resourceUrl(name: string): string {
    if (!findStaticResources().has(name)) {
        throw new Error(`There is no static resource ${name}`);
    }
    return `/resource/${name}`;
}

/** An object or a field of one, as the platform names it. */
function reference(name: string): unknown {
    const [objectApiName, ...field] = name.split('.');
    return { objectApiName, fieldApiName: field.join('.') };
}

const USER = '@salesforce/user/Id';

const MAKERS: Readonly<Record<string, (name: string) => unknown>> = {
    '@salesforce/label/c.': label,
    '@salesforce/resourceUrl/': resourceUrl,
    '@salesforce/schema/': reference,
    '@salesforce/userPermission/': () => true
};

/** The @salesforce/* modules that an org makes. */
export function salesforceModules(): Plugin {
    return {
        name: 'preview:salesforce-modules',
        enforce: 'pre',
        resolveId(id) {
            return [USER, ...Object.keys(MAKERS)].some((prefix) => id.startsWith(prefix))
                ? `\0${id}`
                : undefined;
        },
        load(id) {
            // Two pages can be two people.
            if (id === `\0${USER}`) {
                return `export default new URLSearchParams(location.search).get('user') ?? '005000000000001AAA';`;
            }
            for (const [prefix, make] of Object.entries(MAKERS)) {
                if (id.startsWith(`\0${prefix}`)) {
                    if (make === label) {
                        findLabelFiles().forEach((file) => {
                            this.addWatchFile(file);
                        });
                    }
                    return `export default ${JSON.stringify(make(id.slice(prefix.length + 1)))};`;
                }
            }
            return undefined;
        }
    };
}
