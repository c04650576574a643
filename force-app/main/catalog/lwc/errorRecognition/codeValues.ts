/** Codes as values of fields: numbers and names, judged by the fields and words around them. */
import { numberIn, see } from './fieldReading';
import type { Reading } from './fieldReading';
import type { Field } from './fields';
import type { Sighting, Tier } from './model';
import { protocolOfStatus } from './statusValues';
import { DETAIL_CODE, DETAILS_OF_SIP, ONLY_WHERE_NAMED, VENDORS_WITH_CODES } from './vendors';

const NAME_VALUE = /^[A-Za-z][A-Za-z0-9]{0,40}(?:[._-][A-Za-z0-9]{1,40}){0,10}$/;
/** A name of an error has more than one word: `not_routable`, `bad.request`, `TokenInvalid`, or is all capitals. */
const TELLING_NAME = /[._-]|[a-z][A-Z]|^[A-Z]{6,}$/;
/** Codes of programs and sockets, not of calls. */
const SYSTEM_NAME = /^(?:ERR_|E[A-Z]{4,}$)|Error$|\.(?:js|py|java|go|ts|com|net|org)$/;
/** The client of Amazon's services names its own errors so. */
const CLIENT_ERROR = /^[A-Z][a-z]{2,20}(?:[A-Z][a-z]{2,20}){0,3}Error$/;
const RINGCENTRAL_CODE = /^[A-Z]{2,4}-\d{2,4}$/;

function readShortCode(field: Field, code: string, reading: Reading): Sighting | undefined {
    const { scan, around, knowledge } = reading;
    if (code.length < 3) {
        const pack = scan.hints.vendorAt(field.start, (id) =>
            ['cti', 'uccx', 'finesse-cf'].includes(id)
        );
        return field.kind === 'errorCode' && pack !== undefined && knowledge.listed(pack, code)
            ? see(field, pack, code, 'log-key')
            : undefined;
    }
    const isCall = scan.hints.hasProtocol(field.start, 'telephony', 120);
    const pack = protocolOfStatus(field, code, reading);
    const spoken =
        pack === 'http' &&
        field.notation === 'bare' &&
        !field.quotedKey &&
        isCall &&
        knowledge.listed('sip', code)
            ? 'sip'
            : pack;
    if (spoken === undefined || !(around.isError(field) || isCall || field.kind === 'errorCode')) {
        return undefined;
    }
    return see(
        field,
        spoken,
        code,
        spoken === 'sip' ? 'sip-field' : 'json-field',
        around.isError(field) ? 'certain' : 'possible'
    );
}

/** The pack of a number of four digits or more: the vendor that the text speaks of, else the only one that lists it. */
function packOfNumber(
    field: Field,
    code: string,
    reading: Reading
): { pack: string; tier: Tier } | undefined {
    const { scan, knowledge, around } = reading;
    const listing = knowledge.catalog.entriesOfCode(code);
    const vendor = scan.hints.vendorAt(
        field.start,
        (id) =>
            VENDORS_WITH_CODES.has(id) || id === 'uccx' || id === 'pererr' || id === 'salesforce'
    );
    if (vendor !== undefined && vendor !== 'salesforce') {
        const lists = listing.some(({ pack }) => pack === vendor);
        if (
            lists ||
            !knowledge.packOf(vendor) ||
            knowledge.answer(vendor, code) ||
            around.isError(field)
        ) {
            return { pack: vendor, tier: lists || around.isError(field) ? 'certain' : 'possible' };
        }
    }
    const best = listing.find(({ pack }) => pack === 'twilio') ?? listing[0];
    if (best && code.length === 5) {
        // Where nothing speaks of Cisco, a peripheral error is no more than one way to read the number.
        if (ONLY_WHERE_NAMED.has(best.pack) && vendor === undefined) {
            return { pack: best.pack, tier: 'possible' };
        }
        const sure = field.kind === 'errorCode' || around.isError(field);
        return { pack: best.pack, tier: sure ? 'certain' : 'possible' };
    }
    const isError =
        around.isError(field) && (field.kind === 'errorCode' || field.notation !== 'bare');
    return isError && code.length < 6 ? { pack: 'unknown', tier: 'possible' } : undefined;
}

/** A code that is a name. */
export function readNameValue(field: Field, reading: Reading): Sighting | undefined {
    const { scan, knowledge, around } = reading;
    const { value } = field;
    const vendor = scan.hints.vendorAt(field.start, (id) => VENDORS_WITH_CODES.has(id));
    if (RINGCENTRAL_CODE.test(value)) {
        const isOwn =
            vendor === 'ringcentral' || knowledge.answer('ringcentral', value) !== undefined;
        return see(field, isOwn ? 'ringcentral' : 'unknown', value, 'json-field');
    }
    if (DETAIL_CODE.test(value)) {
        return vendor !== undefined && DETAILS_OF_SIP.has(vendor)
            ? see(field, vendor, value, 'json-field')
            : undefined;
    }
    if (vendor !== undefined && knowledge.listed(vendor, value) && around.isError(field)) {
        return see(field, vendor, value, 'json-field');
    }
    const isSystem = SYSTEM_NAME.test(value) && !(vendor === 'connect' && CLIENT_ERROR.test(value));
    if (!NAME_VALUE.test(value) || !TELLING_NAME.test(value) || isSystem) {
        return undefined;
    }
    if (knowledge.names.all(value).length > 0 && !knowledge.names.isShared(value)) {
        return undefined;
    }
    // A name that the end of the text cuts off is none.
    const isCutOff = field.end === scan.text.length;
    const isMember = !isCutOff && (field.notation !== 'bare' || field.quotedKey);
    const isError = around.isError(field) && isMember;
    return isError ? see(field, vendor ?? 'unknown', value, 'json-field') : undefined;
}

/** The value of a field for codes, of whatever vendor. */
export function readCode(field: Field, reading: Reading): Sighting | undefined {
    const code = numberIn(field.value);
    if (code === undefined) {
        return readNameValue(field, reading);
    }
    if (Number(code) === 0 || reading.around.isOtherCode(field)) {
        return undefined;
    }
    if (code.length <= 3) {
        return readShortCode(field, code, reading);
    }
    const found = packOfNumber(field, code, reading);
    return found && see(field, found.pack, code, 'json-field', found.tier);
}
