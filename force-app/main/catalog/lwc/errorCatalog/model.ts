/**
 * The vocabulary of the catalog: what an error pack may say, and what an entry is once its family's answers are filled in.
 * The format is described for editors in config/error-pack.schema.json; a test keeps the two in step.
 */

/** The ten error constants of "Map Telephony Error Codes to Salesforce Outbound Call Errors". */
export const SPECIFIC_OUTBOUND_ERROR_TYPES = [
    'AGENT_AT_MAXIMUM_CAPACITY',
    'AGENT_NOT_INITIALIZED',
    'PHONE_NUMBER_NOT_VALID',
    'PHONE_NUMBER_NOT_VALID_E164_FORMAT',
    'AREA_CODE_NOT_IN_DIALABLE_LIST',
    'UNAUTHORIZED_SERVICE_CALL',
    'OUTBOUND_QUEUE_MISCONFIGURED',
    'CALL_THROTTLED',
    'TIMEOUT_ERROR',
    'UNABLE_TO_CONNECT_TO_AGENT'
] as const;

/** What Salesforce falls back to where the connector gives no type. */
export const DEFAULT_OUTBOUND_ERROR_TYPE = 'CAN_NOT_START_THE_CALL';

/** Every type that a mapping may name: the ten and the default. */
export const OUTBOUND_ERROR_TYPES = [
    ...SPECIFIC_OUTBOUND_ERROR_TYPES,
    DEFAULT_OUTBOUND_ERROR_TYPE
] as const;
export type OutboundErrorType = (typeof OUTBOUND_ERROR_TYPES)[number];

/** The packs that ship with the product, in the order in which an ambiguous bare code is read. */
export const BUILT_IN_PACK_IDS = [
    'salesforce',
    'sip',
    'q850',
    'finesse',
    'finesse-cf',
    'pererr',
    'cti',
    'uccx',
    'cpaas',
    'twilio',
    'connect',
    'genesys',
    'vonage',
    'ringcentral',
    'http',
    'mgcp',
    'agent-connect'
] as const;
export type BuiltInPackId = (typeof BUILT_IN_PACK_IDS)[number];

/** The organisation's own pack: its codes, and its overrides of ours. */
export const CUSTOM_PACK_ID = 'custom';
export const PACK_IDS = [...BUILT_IN_PACK_IDS, CUSTOM_PACK_ID] as const;
export type PackId = (typeof PACK_IDS)[number];

/** Where on the way of a call a code arises. */
export const LAYERS = [
    'salesforce',
    'contact-center',
    'cloud-telephony',
    'signalling',
    'telephone-network',
    'web',
    'media-gateway',
    'survey'
] as const;
export type Layer = (typeof LAYERS)[number];

/** Who can put it right. */
export const FIXERS = [
    'rep',
    'admin',
    'developer',
    'telephony-team',
    'carrier',
    'vendor',
    'nobody'
] as const;
export type Fixer = (typeof FIXERS)[number];

export const CHANNELS = ['voice', 'sms', 'provisioning', 'platform', 'survey'] as const;
export type Channel = (typeof CHANNELS)[number];

export const FINALITIES = ['failure', 'warning', 'not-a-failure'] as const;
export type Finality = (typeof FINALITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const RETRY_ADVICES = ['never', 'after-fix', 'wait', 'now'] as const;
export type RetryAdvice = (typeof RETRY_ADVICES)[number];

/** Whether trying again helps; `seconds` is how long to wait first. */
export type Retry =
    | { readonly advice: 'never' | 'after-fix' | 'now' }
    | { readonly advice: 'wait'; readonly seconds: number };

/** Another type that could be defended, and when it is the better one. */
export interface MappingAlternative {
    readonly type: OutboundErrorType;
    readonly when: string;
}

/** What the connector should reject `dial()` with; `type: null` says that the code is no failed outbound call. */
export type OutboundMapping =
    | {
          readonly type: OutboundErrorType;
          readonly confidence: Confidence;
          readonly why: string;
          readonly alternatives: readonly MappingAlternative[];
      }
    | { readonly type: null; readonly why: string };

/** A document that entries rest on. */
export interface Source {
    readonly id: string;
    readonly document: string;
    readonly url?: string | undefined;
}

/** Where in which document an entry was found. */
export interface Citation {
    readonly document: string;
    readonly section?: string | undefined;
    readonly url?: string | undefined;
}

/** What a payload holds beside the code, as literals that people and parsers look for. */
export interface WireForm {
    readonly api?: string | undefined;
    readonly httpStatus?: number | undefined;
    readonly errorType?: string | undefined;
    readonly errorMessage?: string | undefined;
    readonly deployment?: string | undefined;
}

/** What there is to say about a code. A family says all of it for the entries that say less. */
export interface Answer {
    readonly meaning: string;
    readonly cause: string;
    /** Steps that a person can take, in order. Empty where nothing is wrong. */
    readonly fix: readonly string[];
    readonly fixedBy: Fixer;
    readonly channel: Channel;
    readonly retry: Retry;
    readonly finality: Finality;
    readonly outbound: OutboundMapping;
}

/** Which unlisted codes a family answers for: whole numbers from-to, or names with a prefix. */
export type CodeRange =
    { readonly from: number; readonly to: number } | { readonly prefix: string };

/** A group of codes that share an origin. With `ranges` it also answers for codes that no pack lists. */
export interface Family extends Answer {
    readonly id: string;
    readonly pack: PackId;
    readonly name: string;
    readonly ranges: readonly CodeRange[];
    readonly source: Citation;
}

/** One code of one pack, complete. */
export interface ErrorEntry extends Answer {
    /** Pack id and code, `sip:486`. */
    readonly id: string;
    readonly pack: PackId;
    readonly code: string;
    readonly name: string;
    readonly family: Family;
    readonly source: Citation;
    /** Symptoms and other words that people use for it. */
    readonly alsoKnownAs: readonly string[];
    readonly note?: string | undefined;
    readonly wire?: WireForm | undefined;
    /**
     * Where it comes from: `overridden` is ours with changes by the organisation, `family` the answer of a family for a
     * code that no pack lists.
     */
    readonly origin: 'built-in' | 'overridden' | 'custom' | 'family';
}

/** What Finesse does with an update of call variables: one row of the decision table. */
export interface VariableUpdateOutcome {
    readonly id: string;
    readonly ctiReportsError: boolean;
    readonly anyValidVariable: boolean;
    readonly ctiServer: string;
    readonly finesse: string;
    readonly clientSees: string;
    readonly variablesUpdated: string;
}

export interface VariableUpdateTable {
    readonly title: string;
    readonly rows: readonly VariableUpdateOutcome[];
    readonly asynchronousErrors: readonly { readonly errorType: string; readonly reason: string }[];
    readonly notes: readonly string[];
    readonly source: Citation;
}

/** A pack as read: sound entries only. */
export interface ErrorPack {
    readonly id: PackId;
    readonly title: string;
    readonly vendor: string;
    readonly layer: Layer;
    /** How people write the protocol or the vendor before a code: `q.850 cause`, `finesse`. */
    readonly spellings: readonly string[];
    readonly families: readonly Family[];
    readonly entries: readonly ErrorEntry[];
    readonly variableUpdates?: VariableUpdateTable | undefined;
}
