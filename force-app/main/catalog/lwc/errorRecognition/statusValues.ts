/** Statuses of three digits as values of fields. */
import { numberIn, see } from './fieldReading';
import type { Reading } from './fieldReading';
import type { Field } from './fields';
import { LEAST_HTTP_FAILURE, LEAST_SIP_FAILURE } from './limits';
import type { Sighting } from './model';
import type { Scan } from './scan';
import { plainWords } from './words';

/** An error that a program printed with its members: their status is that of the request, whatever its message tells of. */
const ERROR_OBJECT = /[A-Za-z]Error\([^()\n]{0,300}$/;
const OBJECT_REACH = 320;
const NEAR = 120;
const FURTHER = 250;

/** Whether the text around a status speaks of SIP, and nearer of it than of HTTP where it is further away. */
function isSipNear(field: Field, { hints }: Scan): boolean {
    const named = hints.protocolAt(
        field.start,
        FURTHER,
        (protocol) => protocol === 'sip' || protocol === 'http'
    );
    return hints.hasProtocol(field.start, 'sip', NEAR) || named === 'sip';
}

/** Whether a status of three digits is one of SIP or of HTTP; undefined where it is neither or no failure. */
export function protocolOfStatus(
    field: Field,
    code: string,
    { scan, knowledge, around }: Reading
): string | undefined {
    const { catalog } = knowledge;
    const number = Number(code);
    if (number < LEAST_SIP_FAILURE || number > 699) {
        return undefined;
    }
    const inHttp = catalog.entryOf('http', code) !== undefined;
    const inSip = catalog.entryOf('sip', code) !== undefined;
    if (
        inHttp &&
        ERROR_OBJECT.test(
            scan.text.slice(Math.max(0, field.keyStart - OBJECT_REACH), field.keyStart)
        )
    ) {
        return 'http';
    }
    const phrase = plainWords(`${field.value.slice(code.length)} ${around.phrase(field)}`);
    if (
        inSip &&
        knowledge.isNamed('sip', code, phrase) &&
        !knowledge.isNamed('http', code, phrase)
    ) {
        return 'sip';
    }
    if (inSip && (!inHttp || isSipNear(field, scan))) {
        return 'sip';
    }
    return inHttp && number >= LEAST_HTTP_FAILURE ? 'http' : undefined;
}

/** A status of three digits. */
export function readStatus(field: Field, reading: Reading): Sighting | undefined {
    const code = numberIn(field.value);
    const { scan, around } = reading;
    if (code === undefined || code.length !== 3) {
        return undefined;
    }
    const pack = protocolOfStatus(field, code, reading);
    if (pack === undefined) {
        return undefined;
    }
    const isExplicit = field.kind === 'httpStatus' || around.isError(field);
    const named = isExplicit || scan.hints.protocolAt(field.start, 120) !== undefined;
    return see(
        field,
        pack,
        code,
        pack === 'http' ? 'http-field' : 'sip-field',
        named ? 'certain' : 'possible'
    );
}
