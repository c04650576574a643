/** Forms of the vendors and of the voice connector that stand for a code, as data. */
import type { ShapeRow } from './shapeRows';
import { OF_CISCO } from './vendors';

/** Genesys lists the errors of its web SDK in an object of that name. */
const GENESYS_SDK = 'sdkerrortypes';
/** Where a call of Vonage ended, in one word. */
const VONAGE_STATUSES =
    'busy cancelled failed rejected timeout unanswered restricted unavailable'.split(' ');
const TELNYX_DETAILS = Array.from({ length: 99 }, (_, index) => `d${index + 1}`);

/** The words of an error type, each with a capital. */
const ERROR_TYPE = /[ \t]{1,3}(?:is |of |was )?["'`]?([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,3})/y;

/** What vendors, their libraries and connectors write. */
export const VENDOR_SHAPE_ROWS: readonly ShapeRow[] = [
    {
        words: ['errors'],
        before: /twilio\.com\/(?:[\w/-]{0,30}\/)?$/i,
        after: /\/(\d{5})(?!\d)/y,
        pack: 'twilio',
        evidence: 'documentation-link'
    },
    {
        words: ['nexmo', 'vonage'],
        after: /\.com\/[\w./-]{0,90}error[\w./-]{0,40}#([A-Za-z0-9](?:[\w.-]{0,60}\w)?)/iy,
        pack: 'vonage',
        evidence: 'problem-type'
    },
    {
        words: ['error'],
        after: /\.(ininedgecontrol(?:\.[A-Za-z]{1,40}){0,10})/y,
        codeOf: (read) => `error.${read}`,
        withWord: true,
        pack: 'genesys',
        evidence: 'symbolic-name'
    },
    {
        words: ['voice_error_type'],
        after: /\.([A-Za-z][A-Za-z0-9_]{2,60})/y,
        pack: 'salesforce',
        evidence: 'symbolic-name'
    },
    {
        words: ['hangup_status'],
        after: /\.([A-Za-z][A-Za-z0-9_]{2,60})/y,
        codeOf: (read) => `HANGUP_STATUS.${read}`,
        withWord: true,
        pack: 'salesforce',
        evidence: 'symbolic-name'
    },
    {
        words: ['an'],
        after: / error occurred \(([A-Z][A-Za-z]{3,60}Exception)\) when calling the/y,
        pack: 'connect',
        evidence: 'exception-name'
    },
    {
        words: ['cmn', 'oau', 'agw', 'msg', 'sub'],
        after: /-(\d{3})(?![\w-])/y,
        codeOf: (read, word) => `${word}-${read}`,
        withWord: true,
        isUpperCase: true,
        pack: 'ringcentral',
        evidence: 'symbolic-name'
    },
    {
        words: ['pererr', 'peripheral'],
        after: /[ \t]{1,3}(?:error[ \t]{1,3})?(?:code[ \t]{0,3})?(?:(?:[a-z]{1,10}[ \t]){0,3}is[ \t]|[:=#])?[ \t]{0,3}(\d{5})(?!\d)/iy,
        pack: 'pererr',
        evidence: 'labelled-number'
    },
    {
        words: ['reasoncode', 'reason_code'],
        after: /["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(\d{4})(?!\d)/y,
        pack: 'cpaas',
        evidence: 'log-key',
        needsVendor: ['cpaas']
    },
    {
        words: ['type'],
        before: /error $/i,
        after: /(?: is| was| of)?:? ["']([A-Z][A-Za-z' ]{3,40})["']/y,
        pack: 'finesse',
        evidence: 'finesse-error-type',
        needsVendor: ['finesse']
    },
    {
        words: ['type'],
        before: /error $/i,
        after: ERROR_TYPE,
        pack: 'finesse',
        evidence: 'finesse-error-type',
        needsVendor: ['finesse']
    },
    {
        words: ['failure'],
        before: /control $/i,
        after: /[ \t]{1,2}\(?(\d{1,4})(?!\d)/y,
        pack: 'finesse-cf',
        evidence: 'control-failure-code',
        needsVendor: OF_CISCO
    },
    {
        words: ['failure'],
        after: /[ \t]code(?:[ \t]is)?[ \t]{0,2}[:=#]?[ \t]{0,2}(\d{1,4})(?!\d)/iy,
        pack: 'finesse-cf',
        evidence: 'control-failure-code',
        needsVendor: OF_CISCO
    },
    {
        words: ['error', 'warning'],
        before: /(?:^|\n)[#* \t]{0,8}$/,
        after: /[ \t]-[ \t](\d{5})[ \t]{1,3}[A-Z]/y,
        pack: 'twilio',
        evidence: 'labelled-number',
        needsVendor: ['twilio']
    },
    {
        words: ['data'],
        before: /error $/i,
        after: /[ \t:=]{1,3}(\d{1,4})(?!\d)/y,
        pack: 'finesse-cf',
        evidence: 'finesse-error-data',
        tier: 'possible',
        needsVendor: OF_CISCO
    },
    {
        words: ['ininedgecontrol'],
        before: /(?:^|[^.])$/,
        after: /((?:\.[A-Za-z]{1,40}){1,10})/y,
        codeOf: (read) => `error.ininedgecontrol${read}`,
        withWord: true,
        pack: 'genesys',
        evidence: 'symbolic-name'
    },
    {
        words: ['errortype'],
        after: ERROR_TYPE,
        pack: 'finesse',
        evidence: 'finesse-error-type',
        needsVendor: ['finesse']
    },
    {
        words: ['ipcc', 'icm', 'ucce'],
        after: /[ \t]{1,3}error[ \t]{0,3}\[(\d{3,5})\]/iy,
        pack: 'pererr',
        evidence: 'labelled-number'
    },
    {
        words: [GENESYS_SDK],
        after: /\.([a-z]{2,20}(?:_[a-z]{2,20}){0,4})(?![\w.(])/y,
        pack: 'genesys',
        evidence: 'symbolic-name'
    },
    {
        words: [
            'conversation',
            'event',
            'member',
            'user',
            'media',
            'audio',
            'system',
            'rtc',
            'http'
        ],
        after: /:error:([a-z]{2,20}(?:[-:][a-z]{2,20}){0,5})/y,
        codeOf: (read, word) => `${word}:error:${read}`,
        withWord: true,
        pack: 'vonage',
        evidence: 'symbolic-name'
    },
    {
        words: TELNYX_DETAILS,
        before: /SIP\/2\.0 [3-6]\d\d [\w' -]{3,80} $/,
        isUpperCase: true,
        pack: 'telnyx',
        evidence: 'symbolic-name'
    },
    {
        words: TELNYX_DETAILS,
        before: /(?:^|[^\d.])[45]\d\d (?:[A-Z][\w' -]{3,80} )?$/,
        isUpperCase: true,
        pack: 'telnyx',
        evidence: 'symbolic-name',
        tier: 'possible'
    },
    {
        // RFC 7807: the type of a problem ends with its name.
        words: ['type'],
        after: /[^.!?\n#]{0,40}(?:#| ends (?:with|in) #?)([a-z]{2,12}(?:-[a-z]{2,12}){1,3})(?![\w-])/y,
        pack: 'vonage',
        evidence: 'problem-type',
        tier: 'possible',
        needsVendor: ['vonage']
    },
    {
        words: VONAGE_STATUSES,
        before: /["`“]$/,
        pack: 'vonage',
        evidence: 'symbolic-name',
        tier: 'possible',
        needsVendor: ['vonage']
    },
    {
        words: ['detail', 'status'],
        after: /["'`”]?(?: is| was| says| of|:)? ["'`“]?([a-z]{3,20}(?:[_-][a-z]{2,20}){0,4})/y,
        pack: 'vonage',
        evidence: 'symbolic-name',
        tier: 'possible',
        needsVendor: ['vonage']
    },
    {
        words: TELNYX_DETAILS,
        before: /(?<!(?:floor|desk|room|block|gate|hall|row|building) )$/i,
        isUpperCase: true,
        pack: 'telnyx',
        evidence: 'symbolic-name',
        needsVendor: ['telnyx']
    }
];
