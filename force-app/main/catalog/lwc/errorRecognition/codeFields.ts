/** Codes under the keys of JSON, XML, headers and log lines of the vendors. */
import { readCode, readNameValue } from './codeValues';
import { numberIn, see } from './fieldReading';
import type { Reading } from './fieldReading';
import type { FieldKind } from './fieldKeys';
import type { Field } from './fields';
import type { Knowledge } from './knowledge';
import { LEAST_SIP_FAILURE, VENDOR_CODE_LENGTH } from './limits';
import type { Sighting } from './model';
import { isFreeSwitchName } from './names';
import type { Scan } from './scan';
import { readStatus } from './statusValues';
import { FieldSurroundings } from './surroundings';
import { VENDORS_WITH_CODES } from './vendors';
import { lineAround, plainWords } from './words';

/** Asterisk's manager prints the phrase of a cause beside its number. */
const CAUSE_TEXT = /cause-txt/i;
const CAUSE_REACH = 120;
const CALL_PROTOCOLS = ['q850', 'telephony', 'sip'];

function readCause(field: Field, { scan, knowledge }: Reading): Sighting | undefined {
    const code = numberIn(field.value);
    const isOwnKey = field.key.length > 'cause'.length;
    if (code === undefined) {
        return isFreeSwitchName(field.value)
            ? see(field, 'q850', field.value, 'hangup-cause')
            : undefined;
    }
    const isCall =
        isOwnKey ||
        CAUSE_TEXT.test(lineAround(scan.text, field.keyStart, CAUSE_REACH)) ||
        CALL_PROTOCOLS.some((protocol) => scan.hints.hasProtocol(field.start, protocol, 120));
    if (!isCall) {
        return undefined;
    }
    if (code.length === 3 && Number(code) >= LEAST_SIP_FAILURE) {
        return knowledge.listed('sip', code) ? see(field, 'sip', code, 'hangup-cause') : undefined;
    }
    return knowledge.listed('q850', code) ? see(field, 'q850', code, 'hangup-cause') : undefined;
}

/** Members that an event of a call has beside its detail. */
const EVENT = /"(?:uuid|conversation_uuid|from|price|duration)"/;
/** Statuses of a call that goes on or ended well. */
const CALL_PROGRESS: ReadonlySet<string> = new Set(['NotStarted', 'CallConnected']);

/** A name that one vendor's pack lists, where the text speaks of the vendor or the member beside it is the vendor's too. */
function readListed(pack: string): (field: Field, reading: Reading) => Sighting | undefined {
    return (field, { scan, knowledge, around }) => {
        const entry = knowledge.listed(pack, field.value);
        const other = around.valueOf(field, field.kind === 'detail' ? 'status' : 'detail');
        const isOwn =
            scan.hints.vendorAt(field.start) === pack ||
            (other !== undefined && knowledge.listed(pack, other) !== undefined) ||
            (field.kind === 'detail' && field.quotedKey && EVENT.test(around.textNear(field)));
        // A name of two words under that key is a vendor's, a single word anybody's.
        const isLikely = field.kind === 'detail' && field.quotedKey && field.value.includes('_');
        return entry?.finality === 'failure' && (isOwn || isLikely)
            ? see(field, pack, entry.code, 'json-field', isOwn ? 'certain' : 'possible')
            : undefined;
    };
}

/** Statuses of a call of RingCentral; one that its pack does not list is as unknown as any other code. */
function readCallStatus(field: Field, reading: Reading): Sighting | undefined {
    const { scan, knowledge } = reading;
    const isUnlisted =
        /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(field.value) &&
        !CALL_PROGRESS.has(field.value) &&
        !knowledge.listed('ringcentral', field.value);
    return isUnlisted && scan.hints.vendorAt(field.start) === 'ringcentral'
        ? see(field, 'ringcentral', field.value, 'json-field')
        : readListed('ringcentral')(field, reading);
}

function readStatusField(field: Field, reading: Reading): Sighting | undefined {
    const { scan, around } = reading;
    if (/^\d{1,2}$/.test(field.value) && Number(field.value) > 0) {
        return around.has(field, 'error-text') && scan.hints.vendorAt(field.start) === 'vonage'
            ? see(field, 'vonage', field.value, 'json-field')
            : undefined;
    }
    return readStatus(field, reading) ?? readListed('vonage')(field, reading);
}

/** RFC 7807: the type of a problem is an address; what it names last is the code. */
const PROBLEM_TYPE = /^https?:\/\/[^\s#]{1,200}[#/]([A-Za-z][A-Za-z0-9._-]{2,60})$/;

function readType(field: Field, reading: Reading): Sighting | undefined {
    const { scan, knowledge, around } = reading;
    if (/^\d{3}$/.test(field.value)) {
        return around.has(field, 'title') ? readStatus(field, reading) : undefined;
    }
    if (field.value.endsWith('Exception')) {
        return readException(field, reading);
    }
    const problem = PROBLEM_TYPE.exec(field.value)?.[1];
    if (problem !== undefined && around.has(field, 'title')) {
        const vendor = scan.hints.vendorAt(field.start, (id) => VENDORS_WITH_CODES.has(id));
        return see(field, vendor ?? 'unknown', problem, 'problem-type');
    }
    const isGenesys = scan.hints.vendorAt(field.start) === 'genesys';
    return isGenesys && knowledge.listed('genesys', field.value)
        ? see(field, 'genesys', field.value, 'json-field')
        : undefined;
}

function readError(field: Field, reading: Reading): Sighting | undefined {
    const { around } = reading;
    if (numberIn(field.value)?.length === VENDOR_CODE_LENGTH) {
        return readCode(field, reading);
    }
    const isName =
        field.notation === 'quoted' && /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}$/.test(field.value);
    if (!isName || !field.quotedKey || around.hasCode(field)) {
        return undefined;
    }
    const named = readNameValue(field, reading);
    return named ?? see(field, 'unknown', field.value, 'json-field', 'possible');
}

function readException(field: Field, { scan }: Reading): Sighting | undefined {
    const name = /(?:^|[#.])([A-Z][A-Za-z]{3,60}Exception)$/.exec(field.value)?.[1];
    return name !== undefined && scan.hints.hasVendor(field.start, 'connect')
        ? see(field, 'connect', name, 'exception-name')
        : undefined;
}

/** A status with its phrase as the reason of something: `[reason=488 (Not Acceptable Here)]`. */
function readReason(field: Field, { knowledge }: Reading): Sighting | undefined {
    const code = numberIn(field.value);
    const phrase = plainWords(field.value);
    return code !== undefined &&
        Number(code) >= LEAST_SIP_FAILURE &&
        knowledge.isNamed('sip', code, phrase)
        ? see(field, 'sip', code, 'sip-field')
        : undefined;
}

function readSipStatus(field: Field, { knowledge }: Reading): Sighting | undefined {
    const code = numberIn(field.value);
    return code !== undefined && Number(code) >= LEAST_SIP_FAILURE && knowledge.answer('sip', code)
        ? see(field, 'sip', code, 'sip-field')
        : undefined;
}

/** Who reads which kind of field. The kinds that are missing belong to Finesse or only stand beside codes. */
const READERS: Partial<
    Record<FieldKind, (field: Field, reading: Reading) => Sighting | undefined>
> = {
    code: readCode,
    errorCode: readCode,
    status: readStatusField,
    httpStatus: readStatus,
    sipStatus: readSipStatus,
    cause: readCause,
    callStatus: readCallStatus,
    disconnectReason: readListed('connect'),
    detail: readListed('vonage'),
    type: readType,
    error: readError,
    exception: readException,
    reason: readReason
};

/** Codes under keys, each read with the help of the keys around it. */
export function readCodeFields(scan: Scan, knowledge: Knowledge): Sighting[] {
    const around = new FieldSurroundings(scan);
    const reading: Reading = { scan, knowledge, around };
    return scan.fields
        .map((field) => READERS[field.kind]?.(field, reading))
        .filter((found) => found !== undefined);
}
