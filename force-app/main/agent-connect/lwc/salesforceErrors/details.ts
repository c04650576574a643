import { firstGroup } from './extract';
import type { ErrorCategory, ErrorDetails } from './model';

/** A report of an error and the part of it that holds the root cause. */
export interface ReportText {
    readonly whole: string;
    readonly root: string;
}

/** Words that stand before a limit without being a namespace. */
const NO_NAMESPACE = /(?:exception|error|errors|occurred|message|detail|details|cause|by|reason)$/i;
const LIMIT_OF_NAMESPACE =
    /(?:^|[\s:"'.(|])([A-Za-z]\w{0,14}): ?(?:too many |apex cpu |apex heap )/gi;
const QUOTED_CLASS = /\b(?:for|on) class '([^'\n]{1,200})'/i;
const SUBJECT_CLASS = / : '([^'\n]{1,200})' for job id/i;
const CONTEXT_CLASS = /^[> ]{0,8}Context: {0,4}([A-Za-z_]\w{0,100})$/im;
const JOB_ID = /\bjob id '(\w{1,18})'/i;
const ORG = /\bdeveloper script exception from ([^\n]{1,200}?) : /i;
const EXCEPTION_TYPE = /([A-Za-z_][\w.]{0,100}Exception)\b/;
const FRAME = /\b(?:Class|Trigger)\.([\w.]{1,200}): line (\d{1,7})\b/;
const ENDPOINT = /\bendpoint ?= ?(?:https?:\/\/)?([^\s/"'<>]{1,253})/i;
const LEGACY_HOST = /\b(sapi\.stellaconnect\.net)\b/i;
const FLOW_API_NAME = /\bFlow API Name: {0,4}(\S{1,120})/i;
const FLOW_ELEMENT = /\bError element (\S{1,120}) \(/i;
const INVALID_FIELD = /\bInvalid field ([\w.]{1,120}) for (\w{1,80})/i;
const NO_COLUMN = /\bNo such (?:column|relation) '([^'\n]{1,120})' on entity '([^'\n]{1,80})'/i;
const FIELD_LIST = /: {0,4}\[([\w.]{1,120})[^\]\n]{0,400}\]/;

function namespaceOf(text: string): string | undefined {
    for (const [, name = ''] of text.matchAll(LIMIT_OF_NAMESPACE)) {
        if (!NO_NAMESPACE.test(name)) {
            return name;
        }
    }
    return undefined;
}

function fieldAndObject(category: ErrorCategory, { whole, root }: ReportText): ErrorDetails {
    if (category === 'VALIDATION_RULE' || category === 'REQUIRED_FIELD') {
        return { field: firstGroup(FIELD_LIST, root) };
    }
    const named = INVALID_FIELD.exec(root) ?? NO_COLUMN.exec(root) ?? INVALID_FIELD.exec(whole);
    return named ? { field: named[1], object: named[2] } : {};
}

function endpointHost(category: ErrorCategory, whole: string): string | undefined {
    const host =
        category === 'LEGACY_ENDPOINT'
            ? firstGroup(LEGACY_HOST, whole)
            : firstGroup(ENDPOINT, whole)?.replace(/[.,;]+$/, '');
    return host?.toLowerCase();
}

/**
 * What a report names: class, job, org, frame and so on.
 * Forms as in Apex exception e-mails and flow error e-mails; the root cause is preferred to what wraps it.
 */
export function readDetails(category: ErrorCategory, report: ReportText): ErrorDetails {
    const { whole, root } = report;
    const frame = FRAME.exec(root) ?? FRAME.exec(whole);
    const details: Record<keyof ErrorDetails, string | number | undefined> = {
        apexClass:
            firstGroup(QUOTED_CLASS, whole) ??
            firstGroup(SUBJECT_CLASS, whole) ??
            firstGroup(CONTEXT_CLASS, whole),
        jobId: firstGroup(JOB_ID, whole),
        org: firstGroup(ORG, whole),
        exceptionType: firstGroup(EXCEPTION_TYPE, root) ?? firstGroup(EXCEPTION_TYPE, whole),
        frame: frame?.[1],
        line: frame ? Number(frame[2]) : undefined,
        namespace: namespaceOf(root) ?? namespaceOf(whole),
        field: undefined,
        object: undefined,
        endpointHost: endpointHost(category, whole),
        flowApiName: firstGroup(FLOW_API_NAME, whole),
        element: firstGroup(FLOW_ELEMENT, whole),
        ...fieldAndObject(category, report)
    };
    const found = Object.entries(details).filter(([, value]) => value !== undefined);
    return Object.fromEntries(found);
}
