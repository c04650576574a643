import { ALWAYS } from 'c/callSimulation';
import { chosenEvents } from '../chosenFailure';
import type { ChosenEnd } from '../chosenFailure';

function told(end: ChosenEnd, delayMilliseconds = 0): readonly (readonly [number, string])[] {
    const trigger = { ...ALWAYS, delayMilliseconds };
    return chosenEvents(end, 'sip:503', trigger).map(({ at, what }) => [at, what]);
}

describe('the events of a chosen failure', () => {
    it('end in a refusal', () => {
        expect(told('fails').slice(-2)).toEqual([
            [150, 'call-refused'],
            [150, 'dial-rejected']
        ]);
    });

    it('come later with a delay', () => {
        expect(told('fails', 2000).at(-1)).toEqual([2150, 'dial-rejected']);
    });

    it.each([
        ['connects', 'call-connected'],
        ['fails-after-resolving', 'hang-up-reported']
    ] as const)('that %s have dial() resolved before %s', (end, last) => {
        const names = told(end).map(([, what]) => what);

        expect(names).toContain('dial-resolved');
        expect(names.at(-1)).toBe(last);
    });

    it.each(['connects', 'fails', 'fails-after-resolving'] as const)(
        'that %s are in order',
        (end) => {
            const times = told(end).map(([at]) => at);

            expect([...times].sort((a, b) => a - b)).toEqual(times);
        }
    );
});
