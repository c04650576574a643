/** @adapter The words around findings, in the user's language. */
import cause from '@salesforce/label/c.Analysis_Primary';
import likely from '@salesforce/label/c.Analysis_Likely';
import why from '@salesforce/label/c.Analysis_Why';
import chain from '@salesforce/label/c.Analysis_Chain';
import whatToDo from '@salesforce/label/c.Analysis_WhatToDo';
import mappingOf from '@salesforce/label/c.Analysis_MappingOf';
import noMappingKnown from '@salesforce/label/c.Analysis_NoMappingKnown';
import otherCodes from '@salesforce/label/c.Analysis_OtherCodes';
import possibleCodes from '@salesforce/label/c.Analysis_Possible';
import excerpt from '@salesforce/label/c.Analysis_Excerpt';
import maskedNote from '@salesforce/label/c.Analysis_MaskedNote';
import line from '@salesforce/label/c.Analysis_Place';
import places from '@salesforce/label/c.Analysis_Places';
import evidence from '@salesforce/label/c.Analysis_Evidence';
import tier from '@salesforce/label/c.Analysis_Tier';
import follows from '@salesforce/label/c.Analysis_Follows';
import onLine from '@salesforce/label/c.Analysis_OnLine';
import onLines from '@salesforce/label/c.Analysis_OnLines';
import unknownVendor from '@salesforce/label/c.Analysis_UnknownVendor';
import unknownFamily from '@salesforce/label/c.Analysis_UnknownFamily';
import listed from '@salesforce/label/c.Analysis_Known_listed';
import familyAnswers from '@salesforce/label/c.Analysis_Known_family';
import unknown from '@salesforce/label/c.Analysis_Known_unknown';
import whyOnly from '@salesforce/label/c.Analysis_Why_only';
import whyCustom from '@salesforce/label/c.Analysis_Why_custom';
import whyPererr from '@salesforce/label/c.Analysis_Why_pererr';
import whyControlFailure from '@salesforce/label/c.Analysis_Why_control_failure';
import whyCti from '@salesforce/label/c.Analysis_Why_cti';
import whyCpaas from '@salesforce/label/c.Analysis_Why_cpaas';
import whyVendor from '@salesforce/label/c.Analysis_Why_vendor';
import whyQ850 from '@salesforce/label/c.Analysis_Why_q850';
import whySipRepeated from '@salesforce/label/c.Analysis_Why_sip_repeated';
import whySip from '@salesforce/label/c.Analysis_Why_sip';
import whyFinesse from '@salesforce/label/c.Analysis_Why_finesse';
import whyGateway from '@salesforce/label/c.Analysis_Why_gateway';
import whyReported from '@salesforce/label/c.Analysis_Why_reported';
import whyHttp from '@salesforce/label/c.Analysis_Why_http';
import whyUnknown from '@salesforce/label/c.Analysis_Why_unknown';
import whyNamed from '@salesforce/label/c.Analysis_Why_named';
import saidRootCause from '@salesforce/label/c.Analysis_Said_root_cause';
import saidRuledOut from '@salesforce/label/c.Analysis_Said_ruled_out';
import whyPossible from '@salesforce/label/c.Analysis_Why_possible';
import chainSameError from '@salesforce/label/c.Analysis_Chain_same_error';
import chainPeripheralDetail from '@salesforce/label/c.Analysis_Chain_peripheral_detail';
import chainReasonHeader from '@salesforce/label/c.Analysis_Chain_reason_header';
import chainReasonOfStatus from '@salesforce/label/c.Analysis_Chain_reason_of_status';
import chainDetailOfStatus from '@salesforce/label/c.Analysis_Chain_detail_of_status';
import chainReportedAs from '@salesforce/label/c.Analysis_Chain_reported_as';
import chainTranslated from '@salesforce/label/c.Analysis_Chain_translated';
import tierCertain from '@salesforce/label/c.Analysis_Tier_certain';
import tierPossible from '@salesforce/label/c.Analysis_Tier_possible';
import evidencePeripheralErrorCode from '@salesforce/label/c.Analysis_Evidence_peripheral_error_code';
import evidencePeripheralErrorName from '@salesforce/label/c.Analysis_Evidence_peripheral_error_name';
import evidenceFinesseErrorData from '@salesforce/label/c.Analysis_Evidence_finesse_error_data';
import evidenceFinesseErrorMessage from '@salesforce/label/c.Analysis_Evidence_finesse_error_message';
import evidenceFinesseErrorType from '@salesforce/label/c.Analysis_Evidence_finesse_error_type';
import evidenceControlFailureCode from '@salesforce/label/c.Analysis_Evidence_control_failure_code';
import evidenceReasonHeader from '@salesforce/label/c.Analysis_Evidence_reason_header';
import evidenceHangupCause from '@salesforce/label/c.Analysis_Evidence_hangup_cause';
import evidenceSipStatusLine from '@salesforce/label/c.Analysis_Evidence_sip_status_line';
import evidenceSipLog from '@salesforce/label/c.Analysis_Evidence_sip_log';
import evidenceSipField from '@salesforce/label/c.Analysis_Evidence_sip_field';
import evidenceHttpStatusLine from '@salesforce/label/c.Analysis_Evidence_http_status_line';
import evidenceHttpField from '@salesforce/label/c.Analysis_Evidence_http_field';
import evidenceJsonField from '@salesforce/label/c.Analysis_Evidence_json_field';
import evidenceProblemType from '@salesforce/label/c.Analysis_Evidence_problem_type';
import evidenceExceptionName from '@salesforce/label/c.Analysis_Evidence_exception_name';
import evidenceSymbolicName from '@salesforce/label/c.Analysis_Evidence_symbolic_name';
import evidenceLogKey from '@salesforce/label/c.Analysis_Evidence_log_key';
import evidenceDocumentationLink from '@salesforce/label/c.Analysis_Evidence_documentation_link';
import evidenceLabelledNumber from '@salesforce/label/c.Analysis_Evidence_labelled_number';
import evidenceStatusPhrase from '@salesforce/label/c.Analysis_Evidence_status_phrase';
import evidenceProse from '@salesforce/label/c.Analysis_Evidence_prose';
import kindCallVariable from '@salesforce/label/c.Analysis_Kind_call_variable';
import kindEccScalar from '@salesforce/label/c.Analysis_Kind_ecc_scalar';
import kindEccArrayElement from '@salesforce/label/c.Analysis_Kind_ecc_array_element';
import kindUnknown from '@salesforce/label/c.Analysis_Kind_unknown';
import verdictUpdated from '@salesforce/label/c.Analysis_Verdict_updated';
import verdictChanged from '@salesforce/label/c.Analysis_Verdict_changed';
import verdictNotUpdated from '@salesforce/label/c.Analysis_Verdict_not_updated';
import verdictMalformed from '@salesforce/label/c.Analysis_Verdict_malformed';
import verdictDuplicate from '@salesforce/label/c.Analysis_Verdict_duplicate';
import verdictUnknown from '@salesforce/label/c.Analysis_Verdict_unknown';
import pastedText from '@salesforce/label/c.Analysis_PastedText';
import size from '@salesforce/label/c.Analysis_Size';
import sizeOneLine from '@salesforce/label/c.Analysis_SizeOneLine';
import characters from '@salesforce/label/c.Analysis_Characters';
import kilobytes from '@salesforce/label/c.Analysis_Kilobytes';
import megabytes from '@salesforce/label/c.Analysis_Megabytes';
import { numberText } from 'c/numberText';
import { fileProblemText, megabytesText } from 'c/pickedFile';
import { LARGEST_PAYLOAD, lineCount } from 'c/payloadReport';
import type { Payload, PayloadTexts } from 'c/payloadReport';
import { fillTemplate } from 'c/textTemplate';

/** Everything that is said of a finding besides what the catalog says. */
export const PAYLOAD_TEXTS: PayloadTexts = {
    cause,
    likely,
    why,
    chain,
    whatToDo,
    mappingOf,
    noMappingKnown,
    otherCodes,
    possibleCodes,
    excerpt,
    maskedNote,
    line,
    places,
    evidence,
    tier,
    follows,
    onLine,
    onLines,
    unknownVendor,
    unknownFamily,
    listed,
    familyAnswers,
    unknown,
    whys: {
        only: whyOnly,
        named: whyNamed,
        custom: whyCustom,
        pererr: whyPererr,
        'control-failure': whyControlFailure,
        cti: whyCti,
        cpaas: whyCpaas,
        vendor: whyVendor,
        q850: whyQ850,
        'sip-repeated': whySipRepeated,
        sip: whySip,
        finesse: whyFinesse,
        gateway: whyGateway,
        reported: whyReported,
        http: whyHttp,
        unknown: whyUnknown,
        possible: whyPossible
    },
    chains: {
        'same-error': chainSameError,
        'peripheral-detail': chainPeripheralDetail,
        'reason-header': chainReasonHeader,
        'reason-of-status': chainReasonOfStatus,
        'detail-of-status': chainDetailOfStatus,
        'reported-as': chainReportedAs,
        translated: chainTranslated
    },
    tiers: { certain: tierCertain, possible: tierPossible },
    evidences: {
        'peripheral-error-code': evidencePeripheralErrorCode,
        'peripheral-error-name': evidencePeripheralErrorName,
        'finesse-error-data': evidenceFinesseErrorData,
        'finesse-error-message': evidenceFinesseErrorMessage,
        'finesse-error-type': evidenceFinesseErrorType,
        'control-failure-code': evidenceControlFailureCode,
        'reason-header': evidenceReasonHeader,
        'hangup-cause': evidenceHangupCause,
        'sip-status-line': evidenceSipStatusLine,
        'sip-log': evidenceSipLog,
        'sip-field': evidenceSipField,
        'http-status-line': evidenceHttpStatusLine,
        'http-field': evidenceHttpField,
        'json-field': evidenceJsonField,
        'problem-type': evidenceProblemType,
        'exception-name': evidenceExceptionName,
        'symbolic-name': evidenceSymbolicName,
        'log-key': evidenceLogKey,
        'documentation-link': evidenceDocumentationLink,
        'labelled-number': evidenceLabelledNumber,
        'status-phrase': evidenceStatusPhrase,
        prose: evidenceProse
    },
    sayings: { 'root-cause': saidRootCause, 'ruled-out': saidRuledOut },
    variableKinds: {
        'call-variable': kindCallVariable,
        'ecc-scalar': kindEccScalar,
        'ecc-array-element': kindEccArrayElement,
        unknown: kindUnknown
    },
    variableVerdicts: {
        updated: verdictUpdated,
        changed: verdictChanged,
        'not-updated': verdictNotUpdated,
        malformed: verdictMalformed,
        duplicate: verdictDuplicate,
        unknown: verdictUnknown
    }
};

const KILO = 1024;

/** What a payload is called: by its file, else as pasted text. */
export function payloadName({ name }: Pick<Payload, 'name'>): string {
    return name === '' ? pastedText : name;
}

/** Why a text cannot be analyzed, and what to do. */
export function tooLongText({ text, name }: Payload): string {
    const file = { problem: 'too-large', name: payloadName({ name }), bytes: text.length } as const;
    return fileProblemText(file, LARGEST_PAYLOAD);
}

function lengthText(length: number): string {
    if (length < KILO) {
        return fillTemplate(characters, numberText(length));
    }
    return length < KILO * KILO
        ? fillTemplate(kilobytes, numberText(length / KILO))
        : fillTemplate(megabytes, megabytesText(length));
}

/** What a payload is called, and how long it is. */
export function payloadSummary(payload: Payload): string {
    const lines = lineCount(payload.text);
    const length = lengthText(payload.text.length);
    return lines === 1
        ? fillTemplate(sizeOneLine, payloadName(payload), length)
        : fillTemplate(size, payloadName(payload), numberText(lines), length);
}
