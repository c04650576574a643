/** Forms that stand for a code wherever they occur, as data: a word, what stands around it, and where the code is. */
import type { EvidenceKind, Tier } from './model';

/** One form. */
export interface ShapeRow {
    /** In small letters. */
    readonly words: readonly string[];
    /** What must stand right before the word, to the end of a short window. */
    readonly before?: RegExp;
    /** Sticky; group 1 is the code. Without it the word itself is the code. */
    readonly after?: RegExp;
    /** The code where it is not what was read: completed by the word, or in another notation. */
    readonly codeOf?: (read: string, word: string) => string;
    /** Whether the word is part of the code. */
    readonly withWord?: true;
    /** Whether the word is in capitals and stands by itself. */
    readonly isUpperCase?: true;
    readonly pack: string;
    readonly evidence: EvidenceKind;
    /** The lowest number that says that something failed. */
    readonly least?: number;
    readonly tier?: Tier;
    readonly needsVendor?: string;
}

/** Where a protocol of a Reason header stands: RFC 3326 allows blanks and other parameters before the cause. */
function reason(protocol: string): RegExp {
    return new RegExp(
        `(?:^|[^A-Za-z0-9.])${protocol}["']?[ \\t]{0,4};[ \\t]{0,4}(?:text=(?:"[^"\\n]{0,40}"|[^;"\\n]{0,40})[ \\t]{0,4};[ \\t]{0,4})?$`,
        'i'
    );
}
/** Genesys lists the errors of its web SDK in an object of that name. */
const GENESYS_SDK = 'sdkerrortypes';
/** A cause information element of Q.931 as routers print it: the last seven bits of its second octet are the cause. */
const CAUSE_OCTETS =
    /[ \t]{0,2}i[ \t]{0,2}=[ \t]{0,2}0x[0-9a-f]{2}([89a-f][0-9a-f])(?:[0-9a-f]{2}){0,4}(?![0-9a-f])/iy;
const TELNYX_DETAILS = Array.from({ length: 99 }, (_, index) => `d${index + 1}`);
const CAUSE = /[ \t]{0,4}=[ \t]{0,4}["']?(\d{1,5})(?!\d)/y;

/** RFC 3261 status lines, RFC 3326 Reason headers, and what switches, vendors and connectors write. */
export const SHAPE_ROWS: readonly ShapeRow[] = [
    {
        words: ['http', 'https'],
        after: /\/[1-3](?:\.\d)?["']{0,2}(?:,[ \t]{0,3}|[ \t]{1,3})["']?(\d{3})(?![\d.])/y,
        pack: 'http',
        evidence: 'http-status-line',
        least: 400
    },
    {
        words: ['sip'],
        after: /\/2\.0[ \t]{1,3}(\d{3})(?![\d.])/y,
        pack: 'sip',
        evidence: 'sip-status-line',
        least: 300
    },
    {
        words: ['sip'],
        after: /-(\d{3})(?![\w-]|\.\d)/y,
        pack: 'sip',
        evidence: 'labelled-number',
        least: 300,
        tier: 'possible'
    },
    {
        words: ['cause'],
        before: reason('q\\.?850'),
        after: CAUSE,
        pack: 'q850',
        evidence: 'reason-header'
    },
    {
        words: ['cause'],
        before: reason('sip'),
        after: CAUSE,
        pack: 'sip',
        evidence: 'reason-header',
        least: 300
    },
    {
        words: ['cause'],
        before: reason('(?:cpaas|rcml|restcomm)'),
        after: CAUSE,
        pack: 'cpaas',
        evidence: 'reason-header'
    },
    {
        words: ['cause'],
        after: /[ \t]{0,2}\((?:cc|isdn|q\.?850)\)[ \t]{0,8}[:=][ \t]{0,3}(\d{1,3})(?!\d)/iy,
        pack: 'q850',
        evidence: 'hangup-cause'
    },
    {
        words: ['cause'],
        after: CAUSE_OCTETS,
        codeOf: (octet) => String(Number.parseInt(octet, 16) % 128),
        pack: 'q850',
        evidence: 'hangup-cause'
    },
    {
        words: ['responding'],
        after: / to [A-Z]{3,9} with:? (\d{3})(?!\d)/y,
        pack: 'sip',
        evidence: 'sip-log',
        least: 300
    },
    {
        words: ['get', 'post', 'put', 'patch', 'delete'],
        after: /[ \t](?:https?:\/)?\/[^\s"]{1,200}(?:[ \t]HTTP\/[\d.]{1,3}"?)?[ \t]{1,2}(?:[-=]>[ \t]{1,2})?(\d{3})(?![\w.:])/y,
        isUpperCase: true,
        pack: 'http',
        evidence: 'http-status-line',
        least: 400
    },
    {
        words: ['msg'],
        before: /response $/i,
        after: /[ \t]{1,3}(\d{3})\/[A-Z]{3,12}\b/y,
        pack: 'sip',
        evidence: 'sip-log',
        least: 300
    },
    {
        words: [
            'terminating',
            'terminated',
            'terminate',
            'calling',
            'proceeding',
            'early',
            'completing'
        ],
        before: /\[$/,
        after: /\]\[(\d{3})\]/y,
        pack: 'sip',
        evidence: 'sip-log',
        least: 300
    },
    {
        words: ['errors'],
        before: /twilio\.com\/(?:[\w/-]{0,30}\/)?$/i,
        after: /\/(\d{5})(?!\d)/y,
        pack: 'twilio',
        evidence: 'documentation-link'
    },
    {
        words: ['nexmo', 'vonage'],
        after: /\.com\/[\w./-]{0,90}error[\w./-]{0,40}#([A-Za-z0-9][\w.-]{0,60})/iy,
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
        after: /\.([A-Za-z][A-Za-z_]{2,60})/y,
        pack: 'salesforce',
        evidence: 'symbolic-name'
    },
    {
        words: ['hangup_status'],
        after: /\.([A-Za-z][A-Za-z_]{2,60})/y,
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
        words: ['cmn', 'oau', 'agw', 'msg'],
        after: /-(\d{3})(?![\w-])/y,
        codeOf: (read, word) => `${word}-${read}`,
        withWord: true,
        isUpperCase: true,
        pack: 'ringcentral',
        evidence: 'symbolic-name'
    },
    {
        words: ['pererr', 'peripheral'],
        after: /[ \t]{1,3}(?:error[ \t]{1,3})?(?:code[ \t]{0,3})?(?:is[ \t]|[:=#])?[ \t]{0,3}(\d{5})(?!\d)/iy,
        pack: 'pererr',
        evidence: 'labelled-number'
    },
    {
        words: ['reasoncode'],
        after: /["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(\d{4})(?!\d)/y,
        pack: 'cpaas',
        evidence: 'log-key',
        needsVendor: 'cpaas'
    },
    {
        words: ['type'],
        before: /error $/i,
        after: /(?: is| was| of)?:? ["']([A-Z][A-Za-z' ]{3,40})["']/y,
        pack: 'finesse',
        evidence: 'finesse-error-type',
        needsVendor: 'finesse'
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
        isUpperCase: true,
        pack: 'telnyx',
        evidence: 'symbolic-name',
        needsVendor: 'telnyx'
    }
];
