import { findBundles } from '../bundles';
import type { Fault, MetadataFile } from './metadataFile';
import { textsAt } from './metadataFile';

interface Reference {
    /** The type of metadata that refers to something. */
    readonly from: string;
    /** Where it does: a path of element names. */
    readonly at: readonly string[];
    /** The type of what it refers to. */
    readonly to: string;
}

/** Which elements name other metadata, after the types of the Metadata API Developer Guide. */
const REFERENCES: readonly Reference[] = [
    { from: 'CustomTab', at: ['lwcComponent'], to: 'LightningComponentBundle' },
    { from: 'CustomTab', at: ['flexiPage'], to: 'FlexiPage' },
    { from: 'CustomApplication', at: ['tabs'], to: 'CustomTab' },
    { from: 'CustomApplication', at: ['defaultLandingTab'], to: 'CustomTab' },
    { from: 'CustomApplication', at: ['workspaceConfig', 'mappings', 'tab'], to: 'CustomTab' },
    { from: 'CustomApplication', at: ['utilityBar'], to: 'FlexiPage' },
    { from: 'FlexiPage', at: ['parentFlexiPage'], to: 'FlexiPage' },
    {
        from: 'FlexiPage',
        at: ['flexiPageRegions', 'itemInstances', 'componentInstance', 'componentName'],
        to: 'LightningComponentBundle'
    },
    { from: 'PermissionSet', at: ['tabSettings', 'tab'], to: 'CustomTab' },
    {
        from: 'PermissionSet',
        at: ['applicationVisibilities', 'application'],
        to: 'CustomApplication'
    },
    { from: 'PermissionSet', at: ['objectPermissions', 'object'], to: 'CustomObject' },
    { from: 'PermissionSet', at: ['fieldPermissions', 'field'], to: 'CustomField' },
    { from: 'PermissionSet', at: ['customPermissions', 'name'], to: 'CustomPermission' }
];

/** Names that the platform or a package brings along, so that the project need not hold them. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
    LightningComponentBundle: /^(?!c:)\w+:/,
    CustomTab: /^standard-|^\w+?__\w+(?<!__c)$/,
    CustomApplication: /^\w+?__/,
    FlexiPage: /^\w+?__/,
    CustomObject: /(?<!__\w+)$/,
    CustomField: /(?<!__\w+)$/,
    CustomPermission: /^\w+?__/
};

const NOT_HERE = 'which is not in the project';

/** Where a component must be allowed to stand for a tab or page to show it: a target of its description. */
function targetFor({ type, content }: MetadataFile): string | undefined {
    if (type === 'CustomTab') {
        return 'lightning__Tab';
    }
    const [page] = textsAt(content, 'type');
    return type === 'FlexiPage' && page !== undefined ? `lightning__${page}` : undefined;
}

function componentFault(
    component: MetadataFile | undefined,
    target: string | undefined
): string | undefined {
    if (component === undefined) {
        return undefined;
    }
    if (!textsAt(component.content, 'isExposed').includes('true')) {
        return 'which is not exposed';
    }
    return target === undefined || textsAt(component.content, 'targets', 'target').includes(target)
        ? undefined
        : `which has no target ${target}`;
}

interface Project {
    readonly files: readonly MetadataFile[];
    readonly bundles: ReadonlySet<string>;
}

function faultOf(
    project: Project,
    from: MetadataFile,
    name: string,
    to: string
): string | undefined {
    const found = project.files.find((file) => file.type === to && file.name === name);
    if (to === 'LightningComponentBundle') {
        return project.bundles.has(name) ? componentFault(found, targetFor(from)) : NOT_HERE;
    }
    return found === undefined ? NOT_HERE : undefined;
}

/**
 * Checks that what tabs, applications, pages and permission sets name is in the project, unless the platform brings it,
 * and that a component may stand where it is placed.
 */
export function referenceFaults(source: string, files: readonly MetadataFile[]): Fault[] {
    const bundles = new Set(findBundles(source).map(({ name }) => name));
    return REFERENCES.flatMap(({ from, at, to }) =>
        files
            .filter(({ type }) => type === from)
            .flatMap((file) =>
                textsAt(file.content, ...at)
                    .filter((given) => FOREIGN[to]?.test(given) !== true)
                    .flatMap((given): Fault[] => {
                        const name = given.replace(/^c:/, '');
                        const fault = faultOf({ files, bundles }, file, name, to);
                        const place = [from, ...at].join('.');
                        return fault === undefined
                            ? []
                            : [[file.file, `${place} names ${name}, ${fault}`]];
                    })
            )
    );
}
