/** The names of the catalog that travel on the wire, and how sure a bare one is. */
import type { ErrorCatalog, ErrorEntry } from 'c/errorCatalog';

/** A name that stands for an entry. */
export interface ErrorName {
    readonly pack: string;
    /** The name as the catalog writes it. */
    readonly name: string;
    readonly entryId: string;
}

const UPPER_NAME = /^[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,14}$/;
const SNAKE_NAME = /^[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,14}$/;
const CAMEL_NAME = /^[A-Z][a-z]{1,30}(?:[A-Z]{1,5}[a-z]{1,30}){1,8}$/;
const DOTTED_NAME = /^[a-z]{2,30}(?:\.[A-Za-z]{1,30}){2,10}$/;
const WHOLE_NUMBER = /^-?\d{1,9}$/;

function isTelling(name: string): boolean {
    return UPPER_NAME.test(name) || SNAKE_NAME.test(name) || CAMEL_NAME.test(name);
}

/** The names that Asterisk and FreeSWITCH have beside those of the catalog, by Q.850 cause. */
const SWITCH_NAMES: readonly (readonly [string, string])[] = [
    ['1', 'UNALLOCATED'],
    ['2', 'NO_ROUTE_TRANSIT_NET'],
    ['3', 'NO_ROUTE_DESTINATION'],
    ['5', 'MISDIALLED_TRUNK_PREFIX'],
    ['6', 'CHANNEL_UNACCEPTABLE'],
    ['7', 'CALL_AWARDED_DELIVERED'],
    ['8', 'PRE_EMPTED'],
    ['14', 'NUMBER_PORTED_NOT_HERE'],
    ['16', 'NORMAL'],
    ['17', 'BUSY'],
    ['34', 'CONGESTION'],
    ['20', 'NOTDEFINED_SUBSCRIBER_ABSENT'],
    ['27', 'DEST_OUT_OF_ORDER'],
    ['38', 'FAILURE'],
    ['66', 'NOSUCHDRIVER'],
    ['20', 'UNREGISTERED']
];
const ASTERISK_PREFIX = 'AST_CAUSE_';

/** What FreeSWITCH calls the end of a call without there being a Q.850 cause for it. */
export const FREESWITCH_NAMES: ReadonlySet<string> = new Set([
    'ORIGINATOR_CANCEL',
    'LOSE_RACE',
    'ALLOTTED_TIMEOUT',
    'USER_CHALLENGE',
    'MEDIA_TIMEOUT',
    'PICKED_OFF',
    'USER_NOT_REGISTERED',
    'PROGRESS_TIMEOUT',
    'INVALID_GATEWAY',
    'GATEWAY_DOWN',
    'INVALID_URL',
    'INVALID_PROFILE',
    'NO_PICKUP',
    'SRTP_READ_ERROR',
    'CRASH',
    'SYSTEM_SHUTDOWN',
    'MANAGER_REQUEST'
]);

/** Names that other software uses as well: they count only where the text speaks of their own pack nearby. */
const SHARED_NAMES: ReadonlySet<string> = new Set([
    'SERVICE_UNAVAILABLE',
    'PROTOCOL_ERROR',
    'NO_ANSWER',
    'WRONG_MESSAGE',
    'FACILITY_REJECTED',
    'USER_BUSY',
    'CALL_REJECTED',
    'TIMEOUT_ERROR',
    'GENERIC_ERROR',
    'AGENT_ERROR',
    'INVALID_DESTINATION',
    'INVALID_PHONE_NUMBER',
    'RUNTIME_EXCEPTION',
    'WEBRTC_ERROR',
    'webrtc_error',
    'CustomError',
    'InvalidLocale',
    'GenericError',
    'InProgress',
    'NoSuchUser',
    'internal_error',
    'invalid_options',
    'not_supported',
    'invalid_number',
    'no_detail',
    'AGENT_DISCONNECT',
    'CUSTOMER_DISCONNECT',
    'APEX_CPU_TIME',
    'JOB_LOCKED',
    'unsupported_browser'
]);

function namesOf(entry: ErrorEntry): string[] {
    const names = WHOLE_NUMBER.test(entry.code) ? [] : [entry.code];
    const wire = entry.wire?.errorMessage;
    return [...names, entry.name, ...(wire === undefined ? [] : [wire]), ...entry.alsoKnownAs];
}

function collect(catalog: ErrorCatalog): Map<string, ErrorName[]> {
    const symbols = new Map<string, ErrorName[]>();
    function add(name: string, pack: string, entryId: string): void {
        const known = symbols.get(name) ?? [];
        if (!known.some((symbol) => symbol.pack === pack)) {
            known.push({ pack, name, entryId });
        }
        symbols.set(name, known);
    }
    for (const entry of catalog.entries) {
        for (const written of namesOf(entry)) {
            const name = written.startsWith('e_cti_') ? written.toUpperCase() : written;
            // Finesse passes the names of CTI's failures on: they stay CTI's.
            const isPassedOn = entry.pack === 'finesse' && name.startsWith('CF_');
            if (!isPassedOn && (isTelling(name) || DOTTED_NAME.test(name))) {
                add(name, entry.pack, entry.id);
            }
            if (entry.pack === 'q850' && UPPER_NAME.test(name)) {
                add(`${ASTERISK_PREFIX}${name}`, entry.pack, entry.id);
            }
        }
    }
    for (const [cause, name] of SWITCH_NAMES) {
        if (catalog.entryOf('q850', cause)) {
            add(`${ASTERISK_PREFIX}${name}`, 'q850', `q850:${cause}`);
        }
    }
    return symbols;
}

/** Beginnings of names that belong to one pack, listed or not. */
const OWN_BEGINNINGS: readonly (readonly [string, string])[] = [
    ['PERERR_', 'pererr'],
    ['E_CTI_', 'cti'],
    ['CTIERR_', 'cti'],
    ['E_ARM_STAT_', 'finesse']
];

/** The names of a catalog. Built once for each catalog. */
export class SymbolTable {
    private readonly byName: ReadonlyMap<string, readonly ErrorName[]>;

    constructor(catalog: ErrorCatalog) {
        this.byName = collect(catalog);
    }

    /** What a name may stand for, exactly as it is written. */
    all(name: string): readonly ErrorName[] {
        return this.byName.get(name) ?? [];
    }

    /** What a name stands for in a pack. */
    inPack(name: string, pack: string): ErrorName | undefined {
        return this.all(name).find((symbol) => symbol.pack === pack);
    }

    /** The pack whose names begin like this one. */
    ownerOf(name: string): string | undefined {
        return OWN_BEGINNINGS.find(
            ([beginning]) => name.startsWith(beginning) && name.length > beginning.length + 2
        )?.[1];
    }

    /** Whether a word is worth a second look. */
    mayBeName(word: string): boolean {
        return (
            this.byName.has(word) || FREESWITCH_NAMES.has(word) || this.ownerOf(word) !== undefined
        );
    }

    /** Whether other software uses the name as well. */
    isShared(name: string): boolean {
        return SHARED_NAMES.has(name);
    }
}

/** The id's part for a name of Q.850: without the prefix that Asterisk puts before it. */
export function plainCauseName(name: string): string {
    return name.startsWith(ASTERISK_PREFIX) ? name.slice(ASTERISK_PREFIX.length) : name;
}
