import * as fc from 'fast-check';
import { topPlaces } from '../topScores';

/** The same by sorting everything. */
function sortedPlaces(scores: readonly number[], most: number): readonly number[] {
    return scores
        .map((score, place) => ({ score, place }))
        .sort((a, b) => b.score - a.score || a.place - b.place)
        .slice(0, most)
        .map(({ place }) => place);
}

describe('the places of the highest scores', () => {
    it('are those that sorting gives, ties in order', () => {
        fc.assert(
            fc.property(
                fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }),
                fc.integer({ min: 1, max: 50 }),
                (scores, most) => {
                    expect(topPlaces(Float32Array.from(scores), scores.length, most)).toEqual(
                        sortedPlaces(scores, most)
                    );
                }
            )
        );
    });

    it('leave alone what stands behind the count, and the scores as they are', () => {
        const scores = Float32Array.from([1, 3, 2, 9]);

        expect(topPlaces(scores, 3, 2)).toEqual([1, 2]);
        expect([...scores]).toEqual([1, 3, 2, 9]);
    });

    it('are none of nothing', () => {
        expect(topPlaces(new Float32Array(0), 0, 5)).toEqual([]);
    });
});
