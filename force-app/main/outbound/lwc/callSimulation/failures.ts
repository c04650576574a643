/** The ways in which the simulated telephony system fails a call, in the order in which a call comes upon them. */
export const FAILURE_KINDS = [
    'softphone-not-registered',
    'server-unreachable',
    'server-timeout',
    'rate-exceeded',
    'caller-not-permitted',
    'rep-at-capacity',
    'system-at-capacity',
    'queue-not-configured',
    'number-invalid',
    'number-not-e164',
    'country-not-dialable',
    'area-code-not-dialable',
    'callee-busy',
    'callee-no-answer',
    'callee-declined'
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];
