import type { EvidenceKind, Said, Tier, VariableKind, VariableVerdict } from 'c/errorRecognition';

/** Why the primary finding is the most specific: one reason for each kind of code. */
export const WHY_KEYS = [
    'only',
    'named',
    'custom',
    'pererr',
    'control-failure',
    'cti',
    'cpaas',
    'vendor',
    'q850',
    'sip-repeated',
    'sip',
    'finesse',
    'gateway',
    'reported',
    'http',
    'unknown',
    'possible'
] as const;
export type WhyKey = (typeof WHY_KEYS)[number];

/** How one finding follows from another, as it is worded. */
export const CHAIN_KEYS = [
    'same-error',
    'peripheral-detail',
    'reason-header',
    'reason-of-status',
    'detail-of-status',
    'reported-as',
    'translated'
] as const;
export type ChainKey = (typeof CHAIN_KEYS)[number];

/** The words around findings, in the user's language. */
export interface PayloadTexts {
    readonly cause: string;
    readonly likely: string;
    readonly why: string;
    readonly chain: string;
    readonly whatToDo: string;
    /** {0} is the finding whose mapping is shown, where the primary has none. */
    readonly mappingOf: string;
    readonly noMappingKnown: string;
    readonly otherCodes: string;
    readonly possibleCodes: string;
    readonly excerpt: string;
    readonly maskedNote: string;
    readonly line: string;
    readonly places: string;
    readonly evidence: string;
    readonly tier: string;
    readonly follows: string;
    /** {0} is a line number. */
    readonly onLine: string;
    /** {0} is a line number, {1} the number of further places. */
    readonly onLines: string;
    readonly unknownVendor: string;
    /** {0} is the vendor, {1} the layer. */
    readonly unknownFamily: string;
    readonly listed: string;
    /** {0} is the family. */
    readonly familyAnswers: string;
    readonly unknown: string;
    readonly whys: Readonly<Record<WhyKey, string>>;
    /** {0} is the effect, {1} the cause. */
    readonly chains: Readonly<Record<ChainKey, string>>;
    readonly tiers: Readonly<Record<Tier, string>>;
    readonly evidences: Readonly<Record<EvidenceKind, string>>;
    readonly sayings: Readonly<Record<Said, string>>;
    readonly variableKinds: Readonly<Record<VariableKind, string>>;
    readonly variableVerdicts: Readonly<Record<VariableVerdict, string>>;
}
