import { FAILURE_KINDS } from './failures';
import type { FailureKind } from './failures';

/** What a magic number can bring about: one of the failures, or a call that connects whatever the conditions. */
export const MAGIC_EFFECTS = ['connects', ...FAILURE_KINDS] as const;
export type MagicEffect = 'connects' | FailureKind;

/** One step of what a magic number does. */
export interface MagicStep {
    readonly effect: MagicEffect;
    /** For how many dials in a row; every further one where null. */
    readonly times: number | null;
    /** Added to the server's answer. */
    readonly delayMilliseconds: number;
}

export const AFTERWARDS = ['follow-conditions', 'start-again'] as const;

/**
 * A number that triggers a failure instead of a call. One step with `times: 1` is a one-shot, with `times: 3` it is three
 * times, with null it is for good; several steps are a sequence.
 */
export interface MagicNumber {
    /** In E.164 form, as the judge of numbers writes it. */
    readonly number: string;
    readonly steps: readonly MagicStep[];
    /** What a dial after the last step does. */
    readonly afterwards: (typeof AFTERWARDS)[number];
}

function always(number: string, effect: MagicEffect): MagicNumber {
    return {
        number,
        steps: [{ effect, times: null, delayMilliseconds: 0 }],
        afterwards: 'follow-conditions'
    };
}

/**
 * The list to start from, in +1 500 555 00xx, which Twilio's test credentials use for the same purpose; 0001 (invalid),
 * 0002 (cannot be routed), 0003 (no international permission) and 0006 (all well) mean here what they mean there, in
 * spirit ("Test Credentials").
 */
export const DEFAULT_MAGIC_NUMBERS: readonly MagicNumber[] = [
    always('+15005550001', 'number-invalid'),
    always('+15005550002', 'area-code-not-dialable'),
    always('+15005550003', 'country-not-dialable'),
    always('+15005550004', 'number-not-e164'),
    always('+15005550005', 'caller-not-permitted'),
    always('+15005550006', 'connects'),
    always('+15005550007', 'softphone-not-registered'),
    always('+15005550008', 'rep-at-capacity'),
    always('+15005550009', 'rate-exceeded'),
    always('+15005550010', 'queue-not-configured'),
    always('+15005550011', 'server-unreachable'),
    always('+15005550012', 'server-timeout'),
    always('+15005550013', 'system-at-capacity'),
    always('+15005550014', 'callee-busy'),
    always('+15005550015', 'callee-no-answer'),
    always('+15005550016', 'callee-declined'),
    {
        number: '+15005550020',
        steps: [{ effect: 'rate-exceeded', times: 1, delayMilliseconds: 0 }],
        afterwards: 'follow-conditions'
    },
    {
        number: '+15005550021',
        steps: [
            { effect: 'rate-exceeded', times: 2, delayMilliseconds: 0 },
            { effect: 'server-unreachable', times: 1, delayMilliseconds: 0 },
            { effect: 'connects', times: 1, delayMilliseconds: 0 }
        ],
        afterwards: 'start-again'
    },
    {
        number: '+15005550022',
        steps: [{ effect: 'connects', times: null, delayMilliseconds: 15_000 }],
        afterwards: 'follow-conditions'
    }
];

/** Magic numbers by number; of two entries for one number the first counts. */
export function magicNumbersByNumber(
    numbers: readonly MagicNumber[]
): ReadonlyMap<string, MagicNumber> {
    const byNumber = new Map<string, MagicNumber>();
    for (const magic of numbers) {
        if (!byNumber.has(magic.number)) {
            byNumber.set(magic.number, magic);
        }
    }
    return byNumber;
}

/** How many dials the steps last, all together. */
function lengthOf(steps: readonly MagicStep[]): number {
    return steps.reduce((sum, step) => sum + (step.times ?? Number.POSITIVE_INFINITY), 0);
}

/**
 * What a magic number does at its next dial.
 * @param dialledBefore how many times the number was dialled already
 * @returns undefined where the conditions decide
 */
export function magicStep(magic: MagicNumber, dialledBefore: number): MagicStep | undefined {
    const length = lengthOf(magic.steps);
    const startsAgain = magic.afterwards === 'start-again' && length > 0 && Number.isFinite(length);
    let remaining = startsAgain ? dialledBefore % length : dialledBefore;
    for (const step of magic.steps) {
        if (step.times === null || remaining < step.times) {
            return step;
        }
        remaining -= step.times;
    }
    return undefined;
}
