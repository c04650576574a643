import type { ErrorCatalog } from 'c/errorCatalog';
import { LABEL_TEXTS } from './labelTexts';
import { xmlText } from './literals';
import { mappingTable } from './mappingTable';
import { MODULE_NAME, moduleText } from './moduleText';
import { optionFault } from './options';
import type { CodeLanguage, ConnectorCodeOptions } from './options';
import { testText } from './testText';

/** A file for the connector developer to keep. */
export interface GeneratedFile {
    readonly name: string;
    readonly language: CodeLanguage | 'xml';
    readonly text: string;
}

/** The custom labels that the generated module names on SDKs before 4.9, as Salesforce metadata. */
export function labelsText(labelPrefix: string): string {
    const labels = Object.entries(LABEL_TEXTS).map(
        ([type, text]) => `    <labels>
        <fullName>${xmlText(labelPrefix + type)}</fullName>
        <language>en_US</language>
        <protected>false</protected>
        <shortDescription>Outbound call: ${xmlText(type)}</shortDescription>
        <value>${xmlText(text)}</value>
    </labels>
`
    );
    return `<?xml version="1.0" encoding="UTF-8" ?>
<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata">
${labels.join('')}</CustomLabels>
`;
}

/**
 * Writes the error handling of a connector for the chosen packs: the module, its Jest test, and the custom labels.
 * @throws RangeError where an option is out of its limits, named in the message: see `optionFault`
 */
export function generateConnectorCode(
    catalog: ErrorCatalog,
    options: ConnectorCodeOptions
): readonly GeneratedFile[] {
    const fault = optionFault(options);
    if (fault !== undefined) {
        throw new RangeError(`The option ${fault} is out of its limits`);
    }
    const { language, labelPrefix } = options;
    const ending = language === 'typescript' ? 'ts' : 'js';
    const table = mappingTable(catalog, options.packs);
    return [
        { name: `${MODULE_NAME}.${ending}`, language, text: moduleText(table, options) },
        { name: `${MODULE_NAME}.test.${ending}`, language, text: testText(table, language) },
        { name: 'CustomLabels.labels-meta.xml', language: 'xml', text: labelsText(labelPrefix) }
    ];
}
