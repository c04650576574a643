import { ENTRY_TEXTS } from 'c/catalogLabels';
import { recognizeErrors } from 'c/errorRecognition';
import type { Finding, Recognition } from 'c/errorRecognition';
import { PAYLOAD_TEXTS } from 'c/payloadLabels';
import type { PayloadTexts } from 'c/payloadReport';
import { toAnalysis } from 'c/payloadResult';
import type { Analysis } from 'c/payloadResult';
import { SHIPPED_CATALOG } from './shippedCatalog';

/** A SIP response with a Reason header, a time and a telephone number. */
export const SIP_TEXT = [
    'SIP/2.0 503 Service Unavailable',
    'From: <sip:+15005550006@example.com>',
    'Reason: Q.850;cause=41;text="Temporary failure"',
    'Content-Length: 0',
    ''
].join('\r\n');

/** Two failures with times, and a number that only its words make a code. */
export const LOG_TEXT = [
    '2026-03-01 10:11:12.345 WARN SIP/2.0 486 Busy Here',
    '2026-03-01 10:11:14.345 ERROR HTTP/1.1 500 Internal Server Error',
    'Ada says the call ended with error 480 in the softphone'
].join('\n');

/** A vendor's code that no pack holds, in an HTTP response. */
export const UNKNOWN_TEXT = 'HTTP/1.1 403 Forbidden\n{"telnyx_error":{"error_code":"D38"}}';

/** An update of call variables that Finesse refused. */
export const UPDATE_TEXT = [
    '<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables>',
    '<CallVariable><name>callVariable1</name><value>A</value></CallVariable>',
    '</callvariables></mediaProperties></Dialog>',
    '<ApiErrors><ApiError><ErrorType>Invalid Input</ErrorType><ErrorData></ErrorData>',
    '<ErrorMessage>x</ErrorMessage></ApiError></ApiErrors>'
].join('\n');

export const HARMLESS_TEXT = 'Hello team,\nAda called +15005550006 on 2026-03-01 for 35 minutes.';

/** What the catalog as it ships recognizes. */
export function recognitionOf(text: string): Recognition {
    return recognizeErrors(text, SHIPPED_CATALOG);
}

/** A finding in a text. @throws Error where it is not there */
export function findingIn(text: string, id: string): Finding {
    const finding = recognitionOf(text).findings.find((known) => known.id === id);
    if (!finding) {
        throw new Error(`There is no ${id} in ${text}`);
    }
    return finding;
}

/** What the analysis shows of a text. */
export function analysisOf(text: string, texts: PayloadTexts = PAYLOAD_TEXTS): Analysis {
    return toAnalysis(text, recognitionOf(text), SHIPPED_CATALOG, texts, ENTRY_TEXTS.layers);
}

/** Words whose places can be told apart. */
export const TEXTS: PayloadTexts = {
    ...PAYLOAD_TEXTS,
    cause: 'Cause',
    likely: 'Likely',
    onLine: 'line {0}',
    onLines: 'line {0} and {1} more',
    unknown: 'Unknown',
    unknownVendor: 'somebody',
    unknownFamily: 'a {0} code of {1}',
    familyAnswers: 'family {0}',
    mappingOf: 'mapping of {0}',
    maskedNote: 'Masked.',
    excerpt: 'Excerpt',
    chains: {
        'same-error': '{0} same {1}',
        'peripheral-detail': '{0} peripheral {1}',
        'reason-header': '{0} because {1} in its Reason header',
        'reason-of-status': '{0} because {1}',
        'detail-of-status': '{0} detail {1}',
        'reported-as': '{0} reported {1}',
        translated: '{0} translated {1}'
    }
};
