import type { PayloadTexts } from 'c/payloadReport';
import { readLabels } from '../project/bundles';

/** The words around findings, from the custom labels that the app shows. @throws Error where a label is missing */
export function readPayloadTexts(): PayloadTexts {
    const labels = readLabels();
    const text = (name: string): string => {
        const value = labels.get(`Analysis_${name}`);
        if (value === undefined) {
            throw new Error(`There is no custom label Analysis_${name}`);
        }
        return value;
    };
    const word = (kind: string, id: string): string => text(`${kind}_${id.replaceAll('-', '_')}`);
    return {
        cause: text('Primary'),
        likely: text('Likely'),
        why: text('Why'),
        chain: text('Chain'),
        whatToDo: text('WhatToDo'),
        mappingOf: text('MappingOf'),
        noMappingKnown: text('NoMappingKnown'),
        otherCodes: text('OtherCodes'),
        possibleCodes: text('Possible'),
        excerpt: text('Excerpt'),
        maskedNote: text('MaskedNote'),
        line: text('Place'),
        places: text('Places'),
        evidence: text('Evidence'),
        tier: text('Tier'),
        follows: text('Follows'),
        onLine: text('OnLine'),
        onLines: text('OnLines'),
        unknownVendor: text('UnknownVendor'),
        unknownFamily: text('UnknownFamily'),
        listed: text('Known_listed'),
        familyAnswers: text('Known_family'),
        unknown: text('Known_unknown'),
        whys: {
            only: word('Why', 'only'),
            named: word('Why', 'named'),
            custom: word('Why', 'custom'),
            pererr: word('Why', 'pererr'),
            'control-failure': word('Why', 'control-failure'),
            cti: word('Why', 'cti'),
            cpaas: word('Why', 'cpaas'),
            vendor: word('Why', 'vendor'),
            q850: word('Why', 'q850'),
            'sip-repeated': word('Why', 'sip-repeated'),
            sip: word('Why', 'sip'),
            finesse: word('Why', 'finesse'),
            gateway: word('Why', 'gateway'),
            reported: word('Why', 'reported'),
            http: word('Why', 'http'),
            unknown: word('Why', 'unknown'),
            possible: word('Why', 'possible')
        },
        chains: {
            'same-error': word('Chain', 'same-error'),
            'peripheral-detail': word('Chain', 'peripheral-detail'),
            'reason-header': word('Chain', 'reason-header'),
            'reason-of-status': word('Chain', 'reason-of-status'),
            'detail-of-status': word('Chain', 'detail-of-status'),
            'reported-as': word('Chain', 'reported-as'),
            translated: word('Chain', 'translated')
        },
        tiers: { certain: word('Tier', 'certain'), possible: word('Tier', 'possible') },
        evidences: {
            'peripheral-error-code': word('Evidence', 'peripheral-error-code'),
            'peripheral-error-name': word('Evidence', 'peripheral-error-name'),
            'finesse-error-data': word('Evidence', 'finesse-error-data'),
            'finesse-error-message': word('Evidence', 'finesse-error-message'),
            'finesse-error-type': word('Evidence', 'finesse-error-type'),
            'control-failure-code': word('Evidence', 'control-failure-code'),
            'reason-header': word('Evidence', 'reason-header'),
            'hangup-cause': word('Evidence', 'hangup-cause'),
            'sip-status-line': word('Evidence', 'sip-status-line'),
            'sip-log': word('Evidence', 'sip-log'),
            'sip-field': word('Evidence', 'sip-field'),
            'http-status-line': word('Evidence', 'http-status-line'),
            'http-field': word('Evidence', 'http-field'),
            'json-field': word('Evidence', 'json-field'),
            'problem-type': word('Evidence', 'problem-type'),
            'exception-name': word('Evidence', 'exception-name'),
            'symbolic-name': word('Evidence', 'symbolic-name'),
            'log-key': word('Evidence', 'log-key'),
            'documentation-link': word('Evidence', 'documentation-link'),
            'labelled-number': word('Evidence', 'labelled-number'),
            'status-phrase': word('Evidence', 'status-phrase'),
            prose: word('Evidence', 'prose')
        },
        sayings: {
            'root-cause': word('Said', 'root-cause'),
            'ruled-out': word('Said', 'ruled-out')
        },
        variableKinds: {
            'call-variable': word('Kind', 'call-variable'),
            'ecc-scalar': word('Kind', 'ecc-scalar'),
            'ecc-array-element': word('Kind', 'ecc-array-element'),
            unknown: word('Kind', 'unknown')
        },
        variableVerdicts: {
            updated: word('Verdict', 'updated'),
            changed: word('Verdict', 'changed'),
            'not-updated': word('Verdict', 'not-updated'),
            malformed: word('Verdict', 'malformed'),
            duplicate: word('Verdict', 'duplicate'),
            unknown: word('Verdict', 'unknown')
        }
    };
}
