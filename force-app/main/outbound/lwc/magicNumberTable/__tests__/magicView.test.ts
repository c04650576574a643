import { DEFAULT_MAGIC_NUMBERS } from 'c/callSimulation';
import { OUTCOME_NAMES } from 'c/simulatorLabels';
import { addStep, toMagicRows } from '../magicView';

const TEXTS = {
    outcomes: { ...OUTCOME_NAMES, connected: 'Connects', 'rate-exceeded': 'Rate' },
    step: '{0} ({1}x)',
    delayed: '{0} +{1}',
    again: 'again',
    use: 'Use {0}',
    remove: 'Remove {0}'
};
const STEP = { effect: 'connects', times: 1, delayMilliseconds: 0 } as const;

describe('the magic numbers', () => {
    it('say their steps in order', () => {
        const effects = new Map(
            toMagicRows(DEFAULT_MAGIC_NUMBERS, TEXTS).map(({ key, effect }) => [key, effect])
        );

        expect(effects.get('+15005550006')).toBe('Connects');
        expect(effects.get('+15005550021')).toMatch(/^Rate \(2x\) → .* → Connects \(1x\) → again$/);
        expect(effects.get('+15005550022')).toBe('Connects +15,000');
    });

    it('get a number more, or a number a step more', () => {
        const one = addStep([], '+15005550001', STEP);
        const [two, ...others] = addStep(one, '+15005550001', STEP);

        expect(one).toHaveLength(1);
        expect(two?.steps).toEqual([STEP, STEP]);
        expect(others).toEqual([]);
        expect(addStep(one, '+15005550002', STEP)).toHaveLength(2);
    });
});
