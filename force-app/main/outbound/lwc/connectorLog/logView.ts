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

export interface LogTexts {
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
export function postedLines(
    predictions: readonly ContractPrediction[],
    texts: LogTexts
): readonly LogLine[] {
    return predictions
        .flatMap(({ messages }) => messages)
        .filter((message) => message.type === 'LOG')
        .map(({ payload }, index) => toLine(`posted-${index}`, jsonText(payload), texts));
}

/** What is printed on the console of the connector's page, unmasked. */
export function consoleLines(
    predictions: readonly ContractPrediction[],
    texts: LogTexts
): readonly LogLine[] {
    return predictions
        .flatMap((prediction) => prediction.console)
        .map(({ text, value }, index) =>
            toLine(`console-${index}`, `${text} ${printValue(value)}`, texts)
        );
}

/** The fields that the SDK leaves out of its log. */
export function scrubbedFields(generation: SdkGeneration): string {
    return [...GENERATION_RULES[generation].keysNotLogged].join(', ');
}
