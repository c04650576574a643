import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { metadataFaults } from '../../../scripts/project/metadataFaults';
import type { MetadataFault } from '../../../scripts/project/metadataFaults';

/** Texts by path from the top of the project; null takes a file of the sound project away. */
export type Files = Readonly<Record<string, string | null>>;

/** A fault to plant, and what the checker must say of it. */
export interface Planted {
    readonly rule: string;
    readonly files: Files;
    readonly file: string;
    readonly fault: RegExp;
}

/** A -meta.xml file of a type. */
export function metadata(type: string, content: string): string {
    return `<?xml version="1.0" encoding="UTF-8" ?>
<${type} xmlns="http://soap.sforce.com/2006/04/metadata">
${content}
</${type}>
`;
}

/** A bundle's description to the platform. */
export function bundle(content: string): string {
    return metadata('LightningComponentBundle', content);
}

/** A custom label. */
export function label(name: string, value = 'Search'): string {
    return `<labels><fullName>${name}</fullName><language>en_US</language><protected>true</protected>
        <shortDescription>${name}</shortDescription><value>${value}</value></labels>`;
}

/** What a page for the home page holds that shows one component. */
export function page(component: string): string {
    return `<flexiPageRegions><itemInstances><componentInstance>
        <componentName>${component}</componentName>
        </componentInstance></itemInstances><name>main</name><type>Region</type></flexiPageRegions>
        <masterLabel>Home</masterLabel><template><name>home:desktopTemplate</name></template>
        <type>HomePage</type>`;
}

export const MAIN = 'force-app/main/default';
export const EXPLORER = `${MAIN}/lwc/explorer/explorer`;
export const READER = `${MAIN}/lwc/reader/reader`;
export const LABELS = `${MAIN}/labels/CustomLabels.labels-meta.xml`;
export const RESOURCE = `${MAIN}/staticresources/pack`;
export const TAB = `${MAIN}/tabs/Explorer.tab-meta.xml`;
export const PAGE = `${MAIN}/flexipages/Home.flexipage-meta.xml`;
export const APPLICATION = `${MAIN}/applications/Diagnostics.app-meta.xml`;
export const PERMISSIONS = `${MAIN}/permissionsets/Reader.permissionset-meta.xml`;
const RUN = `${MAIN}/objects/Run__c`;

export const EXPOSED = `<apiVersion>66.0</apiVersion><description>Explains codes</description>
    <isExposed>true</isExposed>`;
export const TARGETS = `<targets><target>lightning__Tab</target><target>lightning__HomePage</target></targets>
    <targetConfigs><targetConfig targets="lightning__HomePage"><property name="size" type="Integer" />
    </targetConfig></targetConfigs>`;
export const RESOURCE_DESCRIPTION = metadata(
    'StaticResource',
    '<cacheControl>Public</cacheControl><contentType>application/json</contentType>'
);

export const READER_META = `${READER}.js-meta.xml`;
export const EXPLORER_META = `${EXPLORER}.js-meta.xml`;

/** A project without a fault. */
const SOUND: Files = {
    'sfdx-project.json': '{ "sourceApiVersion": "66.0" }',
    'scripts/explain.ts': "export const names = ['Explain_Title'];",
    [`${EXPLORER}.ts`]: `import search from '@salesforce/label/c.Explorer_Search';
        import pack from '@salesforce/resourceUrl/pack';
        import channel from '@salesforce/messageChannel/Chosen__c';
        import { read } from 'c/reader';
        export default [search, pack, channel, read];`,
    [`${EXPLORER}.html`]: '<template></template>',
    [`${EXPLORER}.js-meta.xml`]: bundle(`${EXPOSED}<masterLabel>Explorer</masterLabel>${TARGETS}`),
    [`${READER}.ts`]: 'export const read = 1;',
    [`${READER}.js-meta.xml`]: bundle(
        '<apiVersion>66.0</apiVersion><description>Reads</description><isExposed>false</isExposed>'
    ),
    [LABELS]: metadata('CustomLabels', label('Explorer_Search') + label('Explain_Title')),
    [`${RESOURCE}.json`]: '{}',
    [`${RESOURCE}.resource-meta.xml`]: RESOURCE_DESCRIPTION,
    [TAB]: metadata('CustomTab', '<label>E</label><lwcComponent>explorer</lwcComponent>'),
    [PAGE]: metadata('FlexiPage', page('c:explorer')),
    [APPLICATION]: metadata(
        'CustomApplication',
        '<label>D</label><navType>Standard</navType><tabs>standard-home</tabs><tabs>Explorer</tabs>'
    ),
    [PERMISSIONS]: metadata(
        'PermissionSet',
        `<applicationVisibilities><application>Diagnostics</application><visible>true</visible>
        </applicationVisibilities><fieldPermissions><editable>false</editable>
        <field>Run__c.Result__c</field><readable>true</readable></fieldPermissions>
        <label>Reader</label><objectPermissions><allowRead>true</allowRead><object>Run__c</object>
        </objectPermissions><tabSettings><tab>Explorer</tab><visibility>Visible</visibility>
        </tabSettings>`
    ),
    [`${RUN}/Run__c.object-meta.xml`]: metadata('CustomObject', '<label>Run</label>'),
    [`${RUN}/fields/Result__c.field-meta.xml`]: metadata(
        'CustomField',
        '<fullName>Result__c</fullName><label>Result</label><type>Text</type>'
    ),
    [`${MAIN}/messageChannels/Chosen.messageChannel-meta.xml`]: metadata(
        'LightningMessageChannel',
        '<isExposed>false</isExposed><masterLabel>Chosen</masterLabel>'
    )
};

/** The file of the sound project with one text in it replaced by another. */
export function changed(file: string, before: string, after: string): Files {
    const text = SOUND[file] ?? '';
    assert.ok(text.includes(before), `${file} does not hold ${before}`);
    return { [file]: text.replace(before, after) };
}

/** The faults of the sound project with other files laid over it. */
export function faultsWith(files: Files): MetadataFault[] {
    const project = mkdtempSync(path.join(tmpdir(), 'metadata-'));
    try {
        for (const [file, text] of Object.entries({ ...SOUND, ...files })) {
            if (text !== null) {
                mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
                writeFileSync(path.join(project, file), text);
            }
        }
        return metadataFaults(path.join(project, 'force-app'));
    } finally {
        rmSync(project, { recursive: true });
    }
}
