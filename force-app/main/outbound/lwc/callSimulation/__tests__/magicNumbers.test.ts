import fc from 'fast-check';
import { FAILURE_KINDS } from '../failures';
import {
    DEFAULT_MAGIC_NUMBERS,
    MAGIC_EFFECTS,
    magicNumbersByNumber,
    magicStep
} from '../magicNumbers';
import type { MagicNumber, MagicStep } from '../magicNumbers';
import { judgePhoneNumber } from 'c/phoneNumbers';

function step(effect: MagicStep['effect'], times: number | null): MagicStep {
    return { effect, times, delayMilliseconds: 0 };
}

function effects(
    steps: readonly MagicStep[],
    afterwards: MagicNumber['afterwards'],
    dials: number
): (string | undefined)[] {
    const magic = { number: '+15005550001', steps, afterwards };
    return Array.from({ length: dials }, (_, before) => magicStep(magic, before)?.effect);
}

describe('magicStep', () => {
    it('fails once and then lets the conditions decide', () => {
        expect(effects([step('rate-exceeded', 1)], 'follow-conditions', 3)).toEqual([
            'rate-exceeded',
            undefined,
            undefined
        ]);
    });

    it('goes through a sequence, each step as often as it says', () => {
        const steps = [step('rate-exceeded', 2), step('connects', 1)];

        expect(effects(steps, 'follow-conditions', 4)).toEqual([
            'rate-exceeded',
            'rate-exceeded',
            'connects',
            undefined
        ]);
    });

    it('starts again where it is told to', () => {
        const steps = [step('callee-busy', 1), step('connects', 1)];

        expect(effects(steps, 'start-again', 5)).toEqual([
            'callee-busy',
            'connects',
            'callee-busy',
            'connects',
            'callee-busy'
        ]);
    });

    it('never leaves a step without an end', () => {
        const steps = [step('callee-busy', 1), step('server-timeout', null), step('connects', 1)];

        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 1e9 }),
                (before) =>
                    magicStep({ number: '1', steps, afterwards: 'start-again' }, before)?.effect ===
                    'server-timeout'
            )
        );
    });

    it('lets the conditions decide where there are no steps', () => {
        expect(effects([], 'start-again', 1)).toEqual([undefined]);
    });
});

describe('DEFAULT_MAGIC_NUMBERS', () => {
    it('triggers every failure there is', () => {
        const triggered = DEFAULT_MAGIC_NUMBERS.flatMap(({ steps }) =>
            steps.map(({ effect }) => effect)
        );

        expect([...new Set(triggered)].sort()).toEqual([...MAGIC_EFFECTS].sort());
        expect(MAGIC_EFFECTS).toHaveLength(FAILURE_KINDS.length + 1);
    });

    it.each(DEFAULT_MAGIC_NUMBERS.map(({ number }) => [number]))(
        'has %s in the form that the judge gives, within +1 500 555',
        (number) => {
            expect(judgePhoneNumber.judge(number, 'GB')).toMatchObject({ e164: number });
            expect(number.startsWith('+150055500')).toBe(true);
        }
    );

    it('lists no number twice', () => {
        expect(magicNumbersByNumber(DEFAULT_MAGIC_NUMBERS).size).toBe(DEFAULT_MAGIC_NUMBERS.length);
    });
});

describe('magicNumbersByNumber', () => {
    it('takes the first of two entries for one number', () => {
        const [first, second] = [DEFAULT_MAGIC_NUMBERS[0]!, DEFAULT_MAGIC_NUMBERS[1]!];

        const byNumber = magicNumbersByNumber([first, { ...second, number: first.number }]);

        expect(byNumber.get(first.number)).toBe(first);
    });
});
