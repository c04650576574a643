import {
    EXPLORER_META,
    EXPOSED,
    LABELS,
    MAIN,
    READER,
    READER_META,
    RESOURCE,
    RESOURCE_DESCRIPTION,
    TARGETS,
    bundle,
    changed,
    label,
    metadata
} from './metadataProject';
import type { Planted } from './metadataProject';

/** What the rules for bundles refuse. */
export const BUNDLE_FAULTS: readonly Planted[] = [
    {
        rule: 'a bundle without a description to the platform',
        files: { [READER_META]: null },
        file: `${MAIN}/lwc/reader`,
        fault: /has no reader\.js-meta\.xml/
    },
    {
        rule: 'a folder that is no bundle',
        files: { [`${MAIN}/lwc/stray/other.ts`]: '' },
        file: `${MAIN}/lwc/stray`,
        fault: /has no stray\.ts/
    },
    {
        rule: 'another version of the API',
        files: changed(READER_META, '66.0', '65.0'),
        file: READER_META,
        fault: /apiVersion is 65\.0, but sfdx-project\.json says 66\.0/
    },
    {
        rule: 'a bundle that does not say what it is for',
        files: changed(READER_META, '>Reads<', '> <'),
        file: READER_META,
        fault: /has no description/
    },
    {
        rule: 'an exposed component without a label',
        files: { [EXPLORER_META]: bundle(`${EXPOSED}${TARGETS}`) },
        file: EXPLORER_META,
        fault: /is exposed, but has no masterLabel/
    }
];

/** What the rules for labels, static resources and imports refuse. */
export const CONTENT_FAULTS: readonly Planted[] = [
    {
        rule: 'an import of a label that is in no file',
        files: {
            [`${READER}.ts`]: "import text from '@salesforce/label/c.Gone'; export { text };"
        },
        file: `${READER}.ts`,
        fault: /imports @salesforce\/label\/c\.Gone/
    },
    {
        rule: 'a label that only a test imports',
        files: {
            [LABELS]: metadata(
                'CustomLabels',
                label('Explorer_Search') + label('Explain_Title') + label('Idle')
            ),
            [`${MAIN}/lwc/reader/__tests__/reader.test.ts`]:
                "import idle from '@salesforce/label/c.Idle'; export { idle };"
        },
        file: LABELS,
        fault: /label Idle is used nowhere/
    },
    {
        rule: 'a label that is given twice in two files',
        files: {
            [`${MAIN}/labels/Other.labels-meta.xml`]: metadata(
                'CustomLabels',
                label('explorer_search')
            ),
            'scripts/other.ts': "export const name = 'explorer_search';"
        },
        file: `${MAIN}/labels/Other.labels-meta.xml`,
        fault: /label explorer_search is given twice, first in CustomLabels\.labels-meta\.xml/
    },
    {
        rule: 'a label with more than 1,000 characters',
        files: changed(LABELS, '<value>Search', `<value>${'x'.repeat(1001)}`),
        file: LABELS,
        fault: /label Explorer_Search has 1001 characters/
    },
    {
        rule: 'an import of a static resource that is not there',
        files: { [`${READER}.ts`]: "export { default } from '@salesforce/resourceUrl/gone';" },
        file: `${READER}.ts`,
        fault: /imports @salesforce\/resourceUrl\/gone/
    },
    {
        rule: 'an import of a message channel that is not there',
        files: {
            [`${READER}.ts`]: "export { default } from '@salesforce/messageChannel/Gone__c';"
        },
        file: `${READER}.ts`,
        fault: /imports @salesforce\/messageChannel\/Gone__c/
    },
    {
        rule: 'a static resource that is no JSON',
        files: { [`${RESOURCE}.json`]: '{ "codes": [ }' },
        file: `${RESOURCE}.json`,
        fault: /is no JSON/
    },
    {
        rule: 'a static resource of 5 MB',
        files: { [`${RESOURCE}.json`]: `"${'x'.repeat(5 * 1024 * 1024 - 2)}"` },
        file: `${RESOURCE}.json`,
        fault: /holds 5242880 bytes/
    },
    {
        rule: 'a static resource without its description',
        files: { [`${RESOURCE}.resource-meta.xml`]: null },
        file: `${RESOURCE}.json`,
        fault: /has no pack\.resource-meta\.xml/
    },
    {
        rule: 'a description without its static resource',
        files: { [`${MAIN}/staticresources/lost.resource-meta.xml`]: RESOURCE_DESCRIPTION },
        file: `${MAIN}/staticresources/lost.resource-meta.xml`,
        fault: /describes no file/
    }
];
