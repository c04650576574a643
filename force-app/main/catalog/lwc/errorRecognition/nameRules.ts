/** What is known of the names of errors, pack by pack, as data. */

/** Whose exceptions are read by their names alone: Amazon Connect's. */
export const OWNER_OF_EXCEPTIONS = 'connect';

/** Amazon's other services throw exceptions of the same names. */
export const OTHER_SERVICE =
    /dynamodb|\bs3\b|lambda|kinesis|\bsqs\b|\bsns\b|cloudwatch|secretsmanager|\bec2\b|springframework|\bjava[.x]/i;

/** What only Amazon Connect has, so that its exception is meant though another service passes it on. */
export const OWN_SERVICE =
    /amazon connect|\b(?:from|in|of|with|to|on) Connect\b|\bconnect:[A-Z]|(?:Start|Stop|Create|Update|Describe|Get|Transfer|Search)\w{0,20}(?:Contact|Participant|MetricData|RoutingProfile|PhoneNumber)\w{0,20}/;

/** Exceptions that every service of Amazon throws. The others belong to Amazon Connect alone. */
export const COMMON_EXCEPTION =
    /^(?:Throttling|TooManyRequests|ResourceNotFound|AccessDenied|InvalidRequest|InvalidParameter|InternalService|LimitExceeded|DuplicateResource|ServiceQuotaExceeded|ResourceConflict|ResourceInUse|Conflict|Validation|PropertyValidation|Idempotency|UserNotFound|Unauthorized)Exception$/;

/** Exceptions that tell by their name that they are Amazon Connect's. */
export const OWN_EXCEPTION =
    /^\w{0,40}(?:ContactFlow|Softphone|RoutingProfile|ContactNotFound)\w{0,40}Exception$/;

/** Exceptions of the languages that programs are written in. */
export const LANGUAGE_EXCEPTION =
    /^(?:Runtime|IllegalState|IllegalArgument|NullPointer|IO|Timeout|Interrupted|Execution|ClassCast|Http\w{0,20}|Rest\w{0,20}|Socket\w{0,20}|SSL\w{0,20}|Json\w{0,20})Exception$/;

/** What a line says where a shared name of a pack is meant: only these packs have such names. */
export const SURROUNDINGS: Readonly<Record<string, RegExp>> = {
    q850: /hangup|cause|-ERR\b|originate|freeswitch|q\.?850|sofia|\[CS_|disposition|isdn|DIALSTATUS|\bSIP[ /-]?[3-6]\d\d/i,
    connect: /softphone|\bconnect\b/i,
    salesforce: /VOICE_ERROR_TYPE|error\.type|salesforce|errorType|connector|ErrorResult/i,
    finesse: /finesse|errorMessage|ErrorData|HTTP\/1\.1 500/i
};

/** How a name of a pack is told from the same word in another program. */
export interface NameRule {
    /** Which of its names count only where the vendor is named in the text. */
    readonly needsVendor: 'all' | 'small' | 'none';
    /** Names that are words of every program: possible at most, named nearby, and never beside a number of their own. */
    readonly isWeak?: true;
}

const USUAL: NameRule = { needsVendor: 'small' };
const RULES: Readonly<Record<string, NameRule>> = {
    connect: { needsVendor: 'none' },
    ringcentral: { needsVendor: 'all' },
    twilio: { needsVendor: 'all', isWeak: true }
};

/** The rule for the names of a pack. Most packs' names in small letters are words of the language as well. */
export function nameRuleOf(pack: string): NameRule {
    return RULES[pack] ?? USUAL;
}
