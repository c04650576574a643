import { diagnoseErrorText } from './diagnose';
import type { RecognizedKind } from './mails';
import type { ClassifiedError, ErrorCategory, ErrorDetails } from './model';
import { fixTexts } from './texts';
import type { CategoryTexts } from './texts';

/** An error as the terminal prints it with --json: the details stand beside the category. */
export interface ErrorReportJson extends ErrorDetails {
    readonly category: ErrorCategory;
    readonly severity: ClassifiedError['severity'];
    readonly rootCause: string | null;
    readonly disablesIntegration: boolean;
    readonly effect: ClassifiedError['effect'];
    readonly steps: readonly number[];
    readonly spans: ClassifiedError['spans'];
    readonly title: string;
    readonly meaning: string;
    readonly fix: readonly string[];
}

/** What `--diagnose --json` prints. */
export interface DiagnosisJson extends ErrorReportJson {
    readonly recognizedAs: RecognizedKind;
    readonly others: readonly ErrorReportJson[];
    readonly readCharacters: number;
    readonly totalCharacters: number;
}

function toJson(error: ClassifiedError, texts: CategoryTexts): ErrorReportJson {
    const { category, severity, rootCause, disablesIntegration, effect, steps, spans } = error;
    return {
        category,
        severity,
        rootCause,
        disablesIntegration,
        effect,
        steps,
        spans,
        title: texts.title(category),
        meaning: texts.meaning(category),
        fix: fixTexts(category, texts),
        ...error.details
    };
}

/** The diagnosis of a text as one plain object, ready to be printed as JSON. */
export function diagnosisToJson(text: string, texts: CategoryTexts): DiagnosisJson {
    const diagnosis = diagnoseErrorText(text);
    return {
        ...toJson(diagnosis, texts),
        recognizedAs: diagnosis.recognized.kind,
        others: diagnosis.others.map((other) => toJson(other, texts)),
        readCharacters: diagnosis.readCharacters,
        totalCharacters: text.length
    };
}

const DISABLING: Readonly<Record<ClassifiedError['effect'], string>> = {
    'stops-jobs': 'yes: the next job does not run',
    'may-stop-jobs': 'it may: Salesforce can switch the jobs off after an Apex exception',
    'fails-requests': 'no: single requests fail, the jobs go on',
    none: 'no',
    unknown: 'the text does not tell'
};

// Control characters of a pasted text could steer the terminal: only what prints goes through.
const STEERING = /[^ -~\u00a0-\ud7ff\ue000-\ufffd]/gu;

function printable(text: string): string {
    return text.replace(STEERING, ' ');
}

function errorLines(error: ErrorReportJson): string[] {
    const details = Object.entries({
        class: error.apexClass,
        job: error.jobId,
        exception: error.exceptionType,
        frame: error.frame === undefined ? undefined : `${error.frame}:${error.line ?? '?'}`,
        package: error.namespace,
        object: error.object,
        field: error.field,
        endpoint: error.endpointHost,
        flow: error.flowApiName,
        element: error.element
    }).filter(([, value]) => value !== undefined);
    const steps = error.steps.length > 0 ? error.steps.join(', ') : 'none';
    return [
        `${error.category}: ${error.title} (severity: ${error.severity})`,
        `  ${error.meaning}`,
        `  Root cause: ${printable(error.rootCause ?? 'not in the text')}`,
        `  Switches the integration off: ${DISABLING[error.effect]}`,
        `  Troubleshooting steps: ${steps}`,
        ...details.map(([name, value]) => `  ${name}: ${printable(String(value))}`),
        ...error.fix.map((step, index) => `  ${index + 1}. ${step}`)
    ];
}

/** The diagnosis of a text as lines for people at a terminal. */
export function diagnosisToLines(text: string, texts: CategoryTexts): string[] {
    const diagnosis = diagnosisToJson(text, texts);
    const { readCharacters, totalCharacters } = diagnosis;
    return [
        ...errorLines(diagnosis),
        ...diagnosis.others.flatMap((other) => ['', 'Also in the text:', ...errorLines(other)]),
        ...(readCharacters < totalCharacters
            ? ['', `Only the first ${readCharacters} of ${totalCharacters} characters were read.`]
            : [])
    ];
}
