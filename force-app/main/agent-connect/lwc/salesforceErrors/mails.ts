import { firstGroup } from './extract';
import type { ClassifiedError } from './model';
import { statusPageHits } from './hits';

/** A link in a chain of causes: outermost first in a mail, the root cause last. */
export interface ApexCause {
    readonly exceptionType: string;
    readonly message: string;
}

/** A place in Apex code. */
export interface ApexFrame {
    readonly where: string;
    readonly line: number;
}

/** What kind of text was brought, with what it tells. No e-mail addresses are taken. */
export type RecognizedText =
    /** Sent by Salesforce when Apex throws what nobody catches. */
    | {
          readonly kind: 'apex-exception-email';
          readonly isSandbox: boolean;
          readonly org?: string;
          /** Class or trigger. */
          readonly component?: string;
          readonly jobId?: string;
          readonly userId?: string;
          readonly organizationId?: string;
          readonly startedBy: 'batch' | 'future' | 'trigger' | 'other';
          readonly causes: readonly ApexCause[];
          readonly frames: readonly ApexFrame[];
      }
    /** Sent by Salesforce when a flow fails. */
    | {
          readonly kind: 'flow-error-email';
          readonly flowLabel?: string;
          readonly flowApiName?: string;
          readonly element?: string;
          readonly elementType?: string;
          readonly error?: string;
      }
    /** Sent by the managed package to the addresses on its Configuration page. */
    | {
          readonly kind: 'package-email';
          readonly errorType?: string;
          readonly errorDate?: string;
          readonly context?: string;
          readonly message?: string;
          /** Ids of records that the mail links to. */
          readonly recordIds: readonly string[];
      }
    /** Sent by Agent Connect itself about refused requests. */
    | { readonly kind: 'api-error-alert'; readonly errors: readonly string[] }
    /** One or more lines of the API Status page. */
    | { readonly kind: 'api-status-page'; readonly errors: readonly string[] }
    /** A status detail, a line of a log or anything else. */
    | { readonly kind: 'plain-text' };

export type RecognizedKind = RecognizedText['kind'];

const MOST_ITEMS = 50;
const CAUSE = /\bcaused by: {0,4}([\w.]{1,120}Exception): {0,4}([^\n\r]{0,1000})/gi;
const FRAME = /\b(?:Class|Trigger)\.([\w.]{1,200}): line (\d{1,7})\b/g;
const APEX_MAIL =
    /\b(?:developer script exception from|apex script unhandled (?:trigger )?exception)\b/i;
const FLOW_MAIL = /\bwith your "[^"\n]{1,200}" flow\b|\bFlow API Name:/i;
const RECORD_LINK =
    /\.(?:salesforce|force)\.com\/(?:lightning\/r\/\w{1,80}\/)?([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)\b/g;
const SALESFORCE_ID = /\b(500[a-zA-Z0-9]{12}(?:[a-zA-Z0-9]{3})?)\b/g;
const PACKAGE_CATEGORIES = new Set([
    'EMPLOYEE_IS_QUEUE',
    'EMPLOYEE_MISSING',
    'CUSTOMER_EMAIL_MISSING'
]);

function field(name: string, text: string): string | undefined {
    return firstGroup(new RegExp(`^[> ]{0,8}${name}: {0,4}"?([^\\n\\r"]{1,500})`, 'im'), text);
}

function startedBy(text: string): 'batch' | 'future' | 'trigger' | 'other' {
    if (/\bfailed to process batch\b/i.test(text)) {
        return 'batch';
    }
    if (/\bfailed to invoke future method\b/i.test(text)) {
        return 'future';
    }
    return /\bunhandled trigger exception\b|: execution of \w/i.test(text) ? 'trigger' : 'other';
}

function readApexMail(text: string): RecognizedText {
    const ids = /\bby user\/organization: {0,4}(005\w{0,15})\/(00D\w{0,15})/i.exec(text);
    const subject = /developer script exception from ([^\n]{1,200}?) : '?([\w.]{1,200})/i.exec(
        text
    );
    const component =
        firstGroup(/\b(?:for|on) class '([^'\n]{1,200})'/i, text) ??
        subject?.[2] ??
        firstGroup(/^[> ]{0,8}([\w.]{1,200}): execution of /im, text);
    return {
        kind: 'apex-exception-email',
        isSandbox: /\bsandbox: developer script/i.test(text),
        org: subject?.[1],
        component,
        jobId: firstGroup(/\bjob id '(\w{1,18})'/i, text),
        userId: ids?.[1],
        organizationId: ids?.[2],
        startedBy: startedBy(text),
        causes: [...text.matchAll(CAUSE)]
            .slice(0, MOST_ITEMS)
            .map(([, exceptionType = '', message = '']) => ({
                exceptionType,
                message: message.trim()
            })),
        frames: [...text.matchAll(FRAME)]
            .slice(0, MOST_ITEMS)
            .map(([, where = '', line = '0']) => ({ where, line: Number(line) }))
    };
}

function readFlowMail(text: string): RecognizedText {
    const element = /\bError element (\S{1,120}) \((Flow\w{1,40})\)/i.exec(text);
    return {
        kind: 'flow-error-email',
        flowLabel: firstGroup(/\bwith your "([^"\n]{1,200})" flow\b/i, text),
        flowApiName: firstGroup(/\bFlow API Name: {0,4}(\S{1,120})/i, text),
        element: element?.[1],
        elementType: element?.[2],
        error: field('This error occurred', text)
    };
}

function readPackageMail(text: string): RecognizedText {
    const links = [...text.matchAll(RECORD_LINK), ...text.matchAll(SALESFORCE_ID)];
    return {
        kind: 'package-email',
        errorType: field('Error Type', text),
        errorDate: field('Error Date', text),
        context: field('Context', text),
        message: field('Message', text),
        recordIds: [...new Set(links.map(([, id = '']) => id))].slice(0, MOST_ITEMS)
    };
}

/** What kind of text it is. `error` is what it was classified as, which tells mails of the package. */
export function recognizeMail(text: string, { category }: ClassifiedError): RecognizedText {
    if (APEX_MAIL.test(text)) {
        return readApexMail(text);
    }
    if (FLOW_MAIL.test(text)) {
        return readFlowMail(text);
    }
    const errors = statusPageHits(text)
        .slice(0, MOST_ITEMS)
        .map(({ start, end }) => text.slice(start, end));
    if (category === 'AC_API_ERROR_ALERT') {
        return { kind: 'api-error-alert', errors };
    }
    if (errors.length > 0) {
        return { kind: 'api-status-page', errors };
    }
    if (PACKAGE_CATEGORIES.has(category) || /^[> ]{0,8}Error Type:/im.test(text)) {
        return readPackageMail(text);
    }
    return { kind: 'plain-text' };
}
