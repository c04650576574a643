/**
 * Finesse errors: REST (`<ApiErrors><ApiError><ErrorType>`), XMPP (`<apiErrors><apiError><errorType>`), their JSON-like form
 * and the CTI messages in Finesse logs. Source: Cisco Finesse Web Services Developer and JavaScript Guide 12.5(1), API Errors,
 * Dialog CTI Error Notification and Peripheral Error Codes.
 */
import type { Field } from './fields';
import { entryFor } from './finesseEntries';
import { groupFields } from './finesseGroups';
import type { Group } from './finesseGroups';
import type { Knowledge } from './knowledge';
import type { EvidenceKind, Sighting } from './model';
import type { Scan } from './scan';

const SYMBOLIC = /^[A-Z][A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){0,15}$/;
const WHOLE_NUMBER = /^-?\d{1,6}$/;
/** With these types the error data is a code even where no name of a code stands beside it. */
const TYPES_WITH_CODES: ReadonlySet<string> = new Set([
    'generic error',
    'call operation failure',
    'invalid state'
]);
/** Which pack a name belongs to, by its beginning. */
const PACK_OF_NAME: readonly (readonly [string, string])[] = [
    ['CF_', 'finesse-cf'],
    ['PERERR_', 'pererr'],
    ['E_CTI_', 'cti'],
    ['CCX_', 'uccx']
];

function packOfName(name: string): string {
    return PACK_OF_NAME.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'finesse';
}

function isFinesse(group: Group, scan: Scan, knowledge: Knowledge): boolean {
    const { errorType, errorData, errorMessage } = group;
    if (group.peripheralCode ?? group.peripheralMessage ?? group.failureCode) {
        return true;
    }
    if (errorMessage && packOfName(errorMessage.value) !== 'finesse') {
        return true;
    }
    if (
        errorMessage?.notation === 'xml' &&
        knowledge.isFinesseMessage(errorMessage.value) &&
        scan.hints.hasVendor(errorMessage.start, 'finesse')
    ) {
        return true;
    }
    if (errorMessage && errorData && knowledge.isFinesseMessage(errorMessage.value)) {
        return errorType !== undefined || errorData.notation === 'xml';
    }
    if (!errorType || !/^[A-Z][A-Za-z' ]{2,60}$/.test(errorType.value)) {
        return false;
    }
    // The three together are Finesse's, whatever the type is called in this release.
    if (errorData && SYMBOLIC.test(errorMessage?.value ?? '')) {
        return true;
    }
    const known = knowledge.isFinesseType(errorType.value);
    return errorType.notation === 'xml'
        ? known || errorData !== undefined || errorMessage !== undefined
        : known && (errorData !== undefined || scan.hints.hasVendor(errorType.start, 'finesse'));
}

/** @param owner the pack of the name beside it, where that is no name of Finesse itself */
function packOfNumber(
    number: number,
    owner: string | undefined,
    knowledge: Knowledge
): string | undefined {
    const code = String(number);
    const hasName = owner === 'finesse-cf';
    if (owner !== undefined && knowledge.answer(owner, code)) {
        return owner;
    }
    if (!hasName && knowledge.answer('pererr', code)) {
        return 'pererr';
    }
    if (!hasName && knowledge.answer('uccx', code)) {
        return 'uccx';
    }
    return knowledge.listed('finesse-cf', code) || hasName ? 'finesse-cf' : undefined;
}

/** Unified CCX puts its own codes where Unified CCE puts peripheral errors. */
function packOfPeripheral(code: string, knowledge: Knowledge): string {
    return !knowledge.answer('pererr', code) && knowledge.listed('uccx', code) ? 'uccx' : 'pererr';
}

function sighting(
    field: Field,
    pack: string,
    evidence: EvidenceKind,
    group: number,
    code: string = field.value
): Sighting {
    return {
        pack,
        code,
        start: field.start,
        end: field.end,
        evidence,
        tier: 'certain',
        confidence: 'high',
        group
    };
}

/** A status of the CTI server behind the number: `FailureCode = 10 (E_CTI_DEVICE_IN_USE)`. */
const OF_CTI = /^\s{0,2}[([]?E_CTI_/;
const NAME_REACH = 12;

function numbersIn(group: Group, index: number, scan: Scan, knowledge: Knowledge): Sighting[] {
    const found: Sighting[] = [];
    const { peripheralCode, failureCode, errorData, errorMessage, errorType } = group;
    if (
        peripheralCode &&
        WHOLE_NUMBER.test(peripheralCode.value) &&
        Number(peripheralCode.value) !== 0
    ) {
        const pack = packOfPeripheral(peripheralCode.value, knowledge);
        found.push(sighting(peripheralCode, pack, 'peripheral-error-code', index));
    }
    if (failureCode && WHOLE_NUMBER.test(failureCode.value)) {
        const pack = OF_CTI.test(scan.text.slice(failureCode.end, failureCode.end + NAME_REACH))
            ? 'cti'
            : 'finesse-cf';
        found.push(sighting(failureCode, pack, 'control-failure-code', index));
    }
    if (errorData && WHOLE_NUMBER.test(errorData.value)) {
        const name = errorMessage?.value ?? '';
        const owner = packOfName(name);
        const hasName = owner !== 'finesse';
        const mayBeCode =
            hasName ||
            (TYPES_WITH_CODES.has(errorType?.value.toLowerCase() ?? '') && !SYMBOLIC.test(name)) ||
            /CF_|code/i.test(name);
        const pack =
            mayBeCode &&
            packOfNumber(Number(errorData.value), hasName ? owner : undefined, knowledge);
        if (pack) {
            found.push(sighting(errorData, pack, 'finesse-error-data', index));
        }
    }
    return found;
}

function namesIn(
    group: Group,
    index: number,
    scan: Scan,
    knowledge: Knowledge,
    hasNumber: boolean
): Sighting[] {
    const { peripheralMessage, failureCode, errorMessage, errorType } = group;
    const found: Sighting[] = [];
    if (peripheralMessage && SYMBOLIC.test(peripheralMessage.value)) {
        found.push(
            sighting(
                peripheralMessage,
                packOfName(peripheralMessage.value),
                'peripheral-error-name',
                index
            )
        );
    }
    if (failureCode && /^CF_[A-Z_]{3,60}$/.test(failureCode.value)) {
        found.push(sighting(failureCode, 'finesse-cf', 'control-failure-code', index));
    }
    const message = errorMessage && SYMBOLIC.test(errorMessage.value) ? errorMessage : undefined;
    if (message) {
        const pack = packOfName(message.value);
        const own = pack === 'finesse';
        found.push({
            ...sighting(message, pack, 'finesse-error-message', index),
            entryId: own
                ? entryFor(message.value, errorType?.value ?? '', scan, message, knowledge)
                : undefined
        });
    } else if (errorType && !hasNumber && errorType.value !== '' && found.length === 0) {
        found.push({
            ...sighting(errorType, 'finesse', 'finesse-error-type', index),
            entryId: entryFor(errorType.value, '', scan, errorType, knowledge)
        });
    }
    return found;
}

/** What Finesse errors in a text hold: codes as numbers and as names, with the type only where nothing else tells. */
export function readFinesse(scan: Scan, knowledge: Knowledge): Sighting[] {
    return groupFields(scan).flatMap((group, index) => {
        if (!isFinesse(group, scan, knowledge)) {
            return [];
        }
        const numbers = numbersIn(group, index, scan, knowledge);
        return [...numbers, ...namesIn(group, index, scan, knowledge, numbers.length > 0)];
    });
}
