import * as fc from 'fast-check';
import { toMatrixView } from '../matrixView';
import type { MatrixViewRow } from '../matrixView';

function viewOf(counts: readonly number[], isChoosable = false): MatrixViewRow {
    const cells = counts.map((count, index) => ({ column: `c${index}`, count, label: 'label' }));
    const [row] = toMatrixView([{ key: 'sip', name: 'SIP', cells }], isChoosable);
    return row!;
}

describe('a cell of a matrix', () => {
    it.each([
        [0, 100, 'cell shade-0', '·'],
        [1, 99, 'cell shade-1', '1'],
        [25, 75, 'cell shade-1', '25'],
        [26, 74, 'cell shade-2', '26'],
        [1202, 0, 'cell shade-4', '1,202']
    ])('with %i beside %i is shaded %s and says %s', (count, others, className, text) => {
        const [cell] = viewOf([count, others]).cells;

        expect(cell).toMatchObject({ className, text });
    });

    it('is never shaded less than one with a smaller count', () => {
        fc.assert(
            fc.property(fc.nat(500), fc.nat(500), (left, right) => {
                const shades = viewOf([left, right]).cells.map(({ className }) =>
                    Number(className.split('shade-')[1])
                );

                expect(Math.sign(shades[0]! - shades[1]!) * Math.sign(left - right)).not.toBe(-1);
            })
        );
    });

    it('can be chosen only where the matrix lets it and something is counted', () => {
        const choosable = (isChoosable: boolean): readonly boolean[] =>
            viewOf([2, 0], isChoosable).cells.map((cell) => cell.isChoosable);

        expect(choosable(true)).toEqual([true, false]);
        expect(choosable(false)).toEqual([false, false]);
    });
});

describe('a row of a matrix', () => {
    it('without anything counted has only empty cells', () => {
        expect(viewOf([0, 0]).cells.every(({ isEmpty }) => isEmpty)).toBe(true);
    });
});
