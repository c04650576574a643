/** Forms of the protocols that stand for a code wherever they occur, as data: a word, what stands around it, and where the code is. */
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
    /** One of these must be named nearby. */
    readonly needsVendor?: readonly string[];
}

/** Where a protocol of a Reason header stands: RFC 3326 allows blanks and other parameters before the cause. */
function reason(protocol: string): RegExp {
    return new RegExp(
        `(?:^|[^A-Za-z0-9.])${protocol}["']?[ \\t]{0,4};[ \\t]{0,4}(?:text=(?:"[^"\\n]{0,40}"|[^;"\\n]{0,40})[ \\t]{0,4};[ \\t]{0,4})?$`,
        'i'
    );
}
/** A cause information element of Q.931 as routers print it: the last seven bits of its second octet are the cause. */
const CAUSE_OCTETS =
    /[ \t]{0,2}i[ \t]{0,2}=[ \t]{0,2}0x[0-9a-f]{2}([89a-f][0-9a-f])(?:[0-9a-f]{2}){0,4}(?![0-9a-f])/iy;
const CAUSE = /[ \t]{0,4}=[ \t]{0,4}["']?(\d{1,5})(?!\d)/y;

/** RFC 3261 status lines, RFC 3326 Reason headers, and what switches write. */
export const PROTOCOL_SHAPE_ROWS: readonly ShapeRow[] = [
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
        words: ['sip'],
        after: /[ \t](\d{3})\/(?=[A-Za-z])/y,
        pack: 'sip',
        evidence: 'labelled-number',
        least: 300
    },
    {
        words: ['sip_response_code', 'sipresponsecode'],
        after: /[ \t:="']{1,4}(\d{3})(?!\d)/y,
        pack: 'sip',
        evidence: 'sip-field',
        least: 300
    },
    {
        words: [
            'hangup_cause_code',
            'hangupcausecode',
            'origcause',
            'destcause',
            'origcause_value',
            'destcause_value'
        ],
        after: /[ \t]{1,2}(\d{1,3})(?!\d)/y,
        pack: 'q850',
        evidence: 'hangup-cause'
    },
    {
        words: ['register', 'notify', 'subscribe', 'refer', 'bye', 'prack', 'publish'],
        after: /[ \t](?:[-=]>[ \t]|→[ \t])?([3-6]\d\d)(?![\w.-])/y,
        isUpperCase: true,
        pack: 'sip',
        evidence: 'prose',
        tier: 'possible'
    },
    {
        words: ['value'],
        before: /cause $/i,
        after: /[ \t]?[=:][ \t]?(\d{1,3})(?!\d)/y,
        pack: 'q850',
        evidence: 'hangup-cause'
    },
    {
        words: ['disconnectcause'],
        after: /[ \t]?[:=][ \t]?0x([0-9a-f]{1,2})(?![0-9a-f])/iy,
        codeOf: (hex) => String(Number.parseInt(hex, 16) % 128),
        pack: 'q850',
        evidence: 'hangup-cause'
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
    }
];
