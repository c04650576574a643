import { GENERATION_RULES, printValue } from 'c/connectorContract';
import type { ContractPrediction, SdkGeneration } from 'c/connectorContract';
import { findPersonalData, jsonText } from 'c/simulatedRun';
import { fillTemplate } from 'c/textTemplate';

/** A line of the log, ready for a template. */
export interface LogLine {
    readonly key: string;
    readonly text: string;
    /** What is worth knowing about it, such as what leaks. */
    readonly notes: string;
    readonly leaks: boolean;
}

/** A log with its title: the one in Salesforce, or the console of the connector's page. */
export interface LogPart {
    readonly key: 'posted' | 'console';
    readonly title: string;
    readonly lines: readonly LogLine[];
    readonly hasLines: boolean;
}

export interface LogTexts {
    readonly posted: string;
    readonly console: string;
    /** {0} what leaks */
    readonly leaks: string;
    readonly clean: string;
}

function toLine(key: string, text: string, texts: LogTexts): LogLine {
    const found = findPersonalData(text);
    const leaks = found.length > 0;
    return {
        key,
        text,
        notes: leaks ? fillTemplate(texts.leaks, found.join(', ')) : texts.clean,
        leaks
    };
}

/** What is posted to the log of Salesforce. */
function postedLines(
    predictions: readonly ContractPrediction[],
    texts: LogTexts
): readonly LogLine[] {
    return predictions
        .flatMap(({ messages }) => messages)
        .filter((message) => message.type === 'LOG')
        .map(({ payload }, index) => toLine(`posted-${index}`, jsonText(payload), texts));
}

/** What is printed on the console of the connector's page, unmasked. */
function consoleLines(
    predictions: readonly ContractPrediction[],
    texts: LogTexts
): readonly LogLine[] {
    return predictions
        .flatMap((prediction) => prediction.console)
        .map(({ text, value }, index) =>
            toLine(`console-${index}`, `${text} ${printValue(value)}`, texts)
        );
}

/** What a call leaves in each log. Nothing on the console is normal, and not told. */
export function logParts(
    predictions: readonly ContractPrediction[],
    texts: LogTexts
): readonly LogPart[] {
    const posted = postedLines(predictions, texts);
    const printed = consoleLines(predictions, texts);
    return [
        { key: 'posted', title: texts.posted, lines: posted, hasLines: posted.length > 0 },
        ...(printed.length > 0
            ? ([{ key: 'console', title: texts.console, lines: printed, hasLines: true }] as const)
            : [])
    ];
}

/** The fields that the SDK leaves out of its log. */
export function scrubbedFields(generation: SdkGeneration): string {
    return [...GENERATION_RULES[generation].keysNotLogged].join(', ');
}
