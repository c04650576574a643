import { decodeBase64Url, encodeBase64Url } from './base64Url';
import { DEFAULT_MAGIC_NUMBERS } from './magicNumbers';
import type { Scenario } from './scenario';
import { readScenario } from './scenarioReader';
import type { ScenarioReading } from './scenarioReader';

/** The version of the text form. A change that older readers would misread gets another. */
const VERSION = '1';
/** More than any scenario needs, and than most servers take in an address. */
export const LONGEST_SCENARIO_TEXT = 200_000;

const SHIPPED_LIST = 'shipped';
const SHIPPED_LIST_JSON = JSON.stringify(DEFAULT_MAGIC_NUMBERS);

function escapeToAscii(json: string): string {
    return json.replace(
        /[^\x20-\x7e]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
    );
}

/** The shipped list of magic numbers stands for itself by name, which keeps addresses short. */
function shorten(scenario: Scenario): unknown {
    const { trial } = scenario;
    return 'magicNumbers' in trial && JSON.stringify(trial.magicNumbers) === SHIPPED_LIST_JSON
        ? { ...scenario, trial: { ...trial, magicNumbers: SHIPPED_LIST } }
        : scenario;
}

function lengthen(key: string, value: unknown): unknown {
    return key === 'magicNumbers' && value === SHIPPED_LIST ? DEFAULT_MAGIC_NUMBERS : value;
}

/** Writes a scenario as text of letters, digits, `-`, `_` and one `.`, fit for an address: version, dot, content. */
export function writeScenario(scenario: Scenario): string {
    return `${VERSION}.${encodeBase64Url(escapeToAscii(JSON.stringify(shorten(scenario))))}`;
}

function refused(expected: string, found: string): ScenarioReading {
    return { scenario: undefined, fault: { where: '', expected, found } };
}

function parse(json: string): { value: unknown } | undefined {
    try {
        return { value: JSON.parse(json, lengthen) };
    } catch {
        return undefined;
    }
}

/**
 * Reads what `writeScenario` wrote, or what is left of it after an e-mail program was at it.
 * @throws nothing: any text gives a scenario or a fault
 */
export function readScenarioText(text: string): ScenarioReading {
    if (text.length > LONGEST_SCENARIO_TEXT) {
        return refused(`at most ${LONGEST_SCENARIO_TEXT} characters`, `${text.length}`);
    }
    const dot = text.indexOf('.');
    if (text.slice(0, Math.max(0, dot)) !== VERSION) {
        return refused(`version ${VERSION}`, `"${text.slice(0, 12)}"`);
    }
    const json = decodeBase64Url(text.slice(dot + 1));
    const parsed = json === undefined ? undefined : parse(json);
    return parsed
        ? readScenario(parsed.value)
        : refused('the text of a scenario', 'a text that is damaged');
}
