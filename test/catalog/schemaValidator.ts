import Ajv2020 from 'ajv/dist/2020';
import schema from '../../config/error-pack.schema.json';

/** What only editors read. */
const EDITOR_KEYWORDS = ['markdownEnumDescriptions', 'defaultSnippets', 'patternErrorMessage'];

const validate = new Ajv2020({ keywords: EDITOR_KEYWORDS }).compile(schema);

/** What the JSON Schema has against a pack; empty where it takes it. */
export function schemaFaults(pack: unknown): readonly string[] {
    return validate(pack)
        ? []
        : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
