import { SPECIFIC_OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';

/** The connector SDKs that differ in what Salesforce receives. */
export const SDK_GENERATIONS = ['3.x', '4.0–4.8', '4.9+'] as const;
export type SdkGeneration = (typeof SDK_GENERATIONS)[number];

/** What a connector reads as `error.type` and its SDK lets through; every other type becomes the one in `otherwise`. */
export interface TypeRule {
    readonly accepted: readonly string[];
    readonly otherwise: string;
}

/** How one generation of the SDK acts. Observed on 3.6.2 and read in the public source code of 4.8.1 and 4.9. */
export interface GenerationRules {
    readonly generation: SdkGeneration;
    /** Whether `dial()` is asked of the result of `getTelephonyConnector()`. */
    readonly asksTelephonyConnector: boolean;
    /** Whether the text of `params` and the call's `callType` are read. */
    readonly readsDialOptions: boolean;
    /** Whether a PhoneCall has the fields that came with 4.x. */
    readonly hasConnectionId: boolean;
    /** Keys that the log leaves out, at every depth. */
    readonly keysNotLogged: ReadonlySet<string>;
    readonly dial: TypeRule;
    readonly addParticipant: TypeRule;
    /** By event type. */
    readonly publishError: ReadonlyMap<string, TypeRule>;
    /** Whether the type of a softphone error that is let through is read a second time. */
    readonly readsSoftphoneTypeTwice: boolean;
    /** The fields of a contact in the order in which they are checked. */
    readonly contactChecks: readonly ContactCheck[];
}

/** A field of a contact that must be text, or match one of the values, unless it is empty. */
export interface ContactCheck {
    readonly field: string;
    readonly oneOf?: readonly string[] | undefined;
}

const KEYS_NOT_LOGGED = ['phoneNumber', 'number', 'name', 'callAttributes'];
const CERTIFICATE = '/reqHvcc/reqTelephonyIntegrationCertificate';

const DIAL_ACCEPTED = ['INVALID_DESTINATION', 'GENERIC_ERROR'];
const ADD_PARTICIPANT: TypeRule = {
    accepted: ['INVALID_DESTINATION'],
    otherwise: 'CAN_NOT_ADD_PARTICIPANT'
};

function always(type: string): TypeRule {
    return { accepted: [], otherwise: type };
}

const PUBLISH_ERROR: readonly (readonly [string, TypeRule])[] = [
    ['LOGIN_RESULT', always('CAN_NOT_LOG_IN')],
    ['LOGOUT_RESULT', always('CAN_NOT_LOG_OUT')],
    ['CALL_STARTED', always('CAN_NOT_START_THE_CALL')],
    ['QUEUED_CALL_STARTED', always('CAN_NOT_START_THE_CALL')],
    ['CALL_CONNECTED', always('CAN_NOT_START_THE_CALL')],
    ['HANGUP', always('CAN_NOT_END_THE_CALL')],
    [
        'PARTICIPANT_ADDED',
        { accepted: ['INVALID_PARTICIPANT'], otherwise: 'CAN_NOT_ADD_PARTICIPANT' }
    ],
    ['PARTICIPANT_CONNECTED', always('CAN_NOT_CONNECT_PARTICIPANT')],
    ['PARTICIPANT_REMOVED', always('CAN_NOT_HANGUP_PARTICIPANT')],
    ['MUTE_TOGGLE', always('CAN_NOT_TOGGLE_MUTE')],
    ['HOLD_TOGGLE', { accepted: ['INVALID_PARTICIPANT'], otherwise: 'CAN_NOT_TOGGLE_HOLD' }],
    ['RECORDING_TOGGLE', always('CAN_NOT_TOGGLE_RECORD')],
    ['PARTICIPANTS_SWAPPED', always('CAN_NOT_SWAP_PARTICIPANTS')],
    ['PARTICIPANTS_CONFERENCED', always('CAN_NOT_CONFERENCE')],
    ['AGENT_ERROR', always('AGENT_ERROR')]
];

/** The event type under which the softphone's own errors are published. */
export const SOFTPHONE_ERROR_EVENT = 'SOFTPHONE_ERROR';

const SOFTPHONE_ACCEPTED = ['UNSUPPORTED_BROWSER', 'MICROPHONE_NOT_SHARED'];
/** In 4.x since 4.7.8. */
const SOFTPHONE_ACCEPTED_4 = [...SOFTPHONE_ACCEPTED, 'USER_BUSY_ERROR', 'WEBRTC_ERROR'];

function softphone(accepted: readonly string[]): readonly [string, TypeRule] {
    return [SOFTPHONE_ERROR_EVENT, { accepted, otherwise: 'GENERIC_ERROR' }];
}

const CONTACT_TYPES = ['PhoneBook', 'Queue', 'PhoneNumber', 'Agent', 'Flow'];
const CONTACT_CHECKS: readonly ContactCheck[] = [
    { field: 'phoneNumber' },
    { field: 'type', oneOf: CONTACT_TYPES },
    { field: 'id' },
    { field: 'name' },
    { field: 'prefix' },
    { field: 'extension' },
    { field: 'availability', oneOf: ['AVAILABLE', 'BUSY', 'OFFLINE'] },
    { field: 'recordId' },
    { field: 'description' },
    { field: 'queueWaitTime' }
];
const CONTACT_CHECKS_4 = CONTACT_CHECKS.flatMap((check) =>
    check.field === 'name'
        ? [check, { field: 'listType', oneOf: ['Transfer', 'Conference', 'All'] }]
        : [check]
);

const RULES_3: GenerationRules = {
    generation: '3.x',
    asksTelephonyConnector: false,
    readsDialOptions: false,
    hasConnectionId: false,
    keysNotLogged: new Set(KEYS_NOT_LOGGED),
    dial: { accepted: DIAL_ACCEPTED, otherwise: 'CAN_NOT_START_THE_CALL' },
    addParticipant: ADD_PARTICIPANT,
    publishError: new Map([...PUBLISH_ERROR, softphone(SOFTPHONE_ACCEPTED)]),
    readsSoftphoneTypeTwice: false,
    contactChecks: CONTACT_CHECKS
};

const RULES_4: GenerationRules = {
    ...RULES_3,
    generation: '4.0–4.8',
    asksTelephonyConnector: true,
    readsDialOptions: true,
    hasConnectionId: true,
    keysNotLogged: new Set([...KEYS_NOT_LOGGED, CERTIFICATE]),
    publishError: new Map([
        ...PUBLISH_ERROR,
        softphone(SOFTPHONE_ACCEPTED_4),
        ['CALL_UPDATED', always('CAN_NOT_UPDATE_CALL')]
    ]),
    readsSoftphoneTypeTwice: true,
    contactChecks: CONTACT_CHECKS_4
};

const RULES_4_9: GenerationRules = {
    ...RULES_4,
    generation: '4.9+',
    dial: {
        accepted: [...DIAL_ACCEPTED, ...SPECIFIC_OUTBOUND_ERROR_TYPES],
        otherwise: 'CAN_NOT_START_THE_CALL'
    }
};

/** The rules of each generation; `4.0–4.8` is told as its last releases act. */
export const GENERATION_RULES: Readonly<Record<SdkGeneration, GenerationRules>> = {
    '3.x': RULES_3,
    '4.0–4.8': RULES_4,
    '4.9+': RULES_4_9
};

/** Whether the ten outbound constants reach Salesforce: "Map Telephony Error Codes to Salesforce Outbound Call Errors" needs SDK 4.9. */
export function honoursOutboundErrorTypes(generation: SdkGeneration): boolean {
    return GENERATION_RULES[generation].dial.accepted.includes('CALL_THROTTLED');
}

/**
 * The generation of a version such as `3.6.2` or `^4.9.1`; undefined where the text is no version, or one before 3.0,
 * about which nothing is known.
 */
export function generationOf(version: string): SdkGeneration | undefined {
    const match = /^[v^~=\s]*(\d{1,4})(?:\.(\d{1,4}))?/.exec(version);
    if (!match) {
        return undefined;
    }
    const major = Number(match[1]);
    const minor = Number(match[2] ?? 0);
    if (major < 3) {
        return undefined;
    }
    if (major === 3) {
        return '3.x';
    }
    return major === 4 && minor < 9 ? '4.0–4.8' : '4.9+';
}
