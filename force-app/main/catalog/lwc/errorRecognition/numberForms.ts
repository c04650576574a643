/** Which numbers in running text may be codes at all, judged by the characters and words that touch them. */

const OPENING = /[\s([{"'`*=:|>\u201c\u2018,;~]/;
const CLOSING = /[\s)\]}"'`*|<\u201d\u2019,;.:!?~]/;
/** Before a colon that touches the number: words that announce a code. Anything else is a port, a line or a time. */
const ANNOUNCED =
    /(?:^|[^\w])(?:failed|failure|error|errors|err|code|status|response|cause|reason|errorcode|rc|sip|http|twilio|cpaas)[\])]?\s{0,2}:$/i;

function isSeparatorInNumber(text: string, place: number, step: 1 | -1): boolean {
    return /[,.:]/.test(text.charAt(place)) && /\d/.test(text.charAt(place + step));
}

const LENGTH_OF_VENDOR_CODE = 5;
const ANNOUNCED_BESIDE = /(?:errors?|code|fehler|erreur|errore|ошибка)[ \t]{0,2}[:#(["'`]{0,2}$/i;

/** Whether the word right before a number of five digits makes it a vendor's code, listed or not. */
export function isAnnounced(text: string, start: number, end: number): boolean {
    return (
        end - start === LENGTH_OF_VENDOR_CODE &&
        ANNOUNCED_BESIDE.test(text.slice(Math.max(0, start - 12), start))
    );
}

/** A code of three digits beside a slash: one of several, as in 480/486. */
const CODE_AND_SLASH = /(?:^|\D)[3-6]\d{2}\/$/;
const SLASH_AND_CODE = /^\/[3-6]\d{2}(?!\d)/;

function isOneOfSeveral(text: string, start: number, end: number): boolean {
    return (
        end - start === 3 &&
        (CODE_AND_SLASH.test(text.slice(Math.max(0, start - 5), start)) ||
            SLASH_AND_CODE.test(text.slice(end, end + 5)))
    );
}

/**
 * Whether a run of digits stands by itself: no part of a time, an address, a port, a price, a name, a path or a version.
 */
export function isBareNumber(text: string, start: number, end: number): boolean {
    const before = start === 0 ? ' ' : text.charAt(start - 1);
    const after = end === text.length ? ' ' : text.charAt(end);
    if (!OPENING.test(before) || !CLOSING.test(after)) {
        return isOneOfSeveral(text, start, end);
    }
    if (isSeparatorInNumber(text, start - 1, -1) || isSeparatorInNumber(text, end, 1)) {
        return false;
    }
    if (before === ':') {
        return ANNOUNCED.test(text.slice(Math.max(0, start - 18), start));
    }
    if (before === ',' || before === '=' || before === '>') {
        return false;
    }
    return true;
}

function words(list: string): ReadonlySet<string> {
    return new Set(list.split(' '));
}

/** Words right before a number that make it something other than a code. */
export const COUNTED_BY_WORD_BEFORE = words(
    'port ports line lines room page pages version v ver ext extension area zip postal postcode order invoice ticket case ' +
        'number numbers no nr num id ids agent agents user users team queue seat gate flight route highway step chapter section durchwahl nebenstelle raum zimmer rufnummer telefon tel phone fax poste anexo ' +
        'build bus train cseq length content size count total timeout after took for about over last than every least most up ' +
        'session pid thread invokeid seq offset rate account box suite apt unit building street floor lot po sku item model serial ' +
        'quantity qty price amount cost paid pay costs around approximately approx nearly almost only all another these those ' +
        'table row column figure page issue bug pr pull fixes closes rfc section ttl expires age max min limit at by within ' +
        'under between and or to the from in on per plus minus times year since until worth chip processor locker aisle ' +
        'tracking promo product voucher coupon country access door discount booking confirmation verification wrapup customs source exit ' +
        'retry attempts attempt level volume bitrate weight height width speed batch lane platform channel span interval'
);

/** Words right after a number that make it a quantity. */
export const COUNTED_BY_WORD_AFTER = words(
    'ms s sec secs seconds min mins minutes h hours days weeks months years calls ' +
        'users agents people customers tickets px kb mb gb tb bytes byte kbps mbps hz khz percent ' +
        'eur euro euros usd dollar dollars pounds gbp am pm times items orders messages rows lines records requests street st ' +
        'avenue ave road rd contacts reps seats licenses licences points units pieces pages words characters chars digits km ' +
        'miles meters kg lbs guests children employees emails cases area numbers leads minutes/month steps files jobs rooms nights channels sessions licenses ports extensions bit bits packets frames samples ppm'
);

/** Words that announce a code right before a number. */
export const CODE_NOUNS = words(
    'error errors err code codes status httperror httpexception response responded responds cause causes reason failed failure fails exception rejected ' +
        'fehler fehlercode erreur error código codigo errore erro codice fout kod błąd ошибка ошибку ошибкой код ' +
        'returned returns returning errorcode rc statuscode answered answers answer replied replies result sip_code'
);

/** Words that say that somebody sends, gets or sees a code. */
export const CODE_VERBS = words(
    'sends sent send sending got gets get getting receive received receives receiving gives giving give gave given see sees saw ' +
        'seeing seen throws threw thrown show shows showing shown says said saying logs logged reports reported reporting hit hits hitting ' +
        'returns returned return returning responds responded replies replied answers answered rejects rejected rejecting fails failed ' +
        'failing becomes became turns turned yields produces produced displays displayed'
);

/** Words that may stand between a code and what is said of it. */
export const PASSED_OVER = words(
    'a an the back only just always still me us them it then sometimes also often now by as of is was are were be been to on in with ' +
        'this that code codes number value like either first again'
);

/** Words, and signs between them, that put one code after another: 486, 480 and 603; "404 instead of 486". */
export const BETWEEN_CODES =
    /^(?:["'`()[\]\s,/&;+]|\b(?:or|and|not|vs|then|instead|of|but|rather|than|only|even|sometimes|also|an?|the|to|from|into|as)\b)+$/i;

/** Words that announce a code right after a number. */
export const CODE_NOUNS_AFTER = words('error errors response responses status code codes cause');
