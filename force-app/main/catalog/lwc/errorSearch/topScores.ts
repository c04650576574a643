/**
 * The score that exactly `most` of the scores reach, or fewer where it would take ties apart: Hoare's selection, so that
 * what nobody sees is never sorted. Reorders its input.
 * @param scores the first `count` of them count
 */
function leastOfTop(scores: Float32Array, count: number, most: number): number {
    let low = 0;
    let high = count - 1;
    const target = most - 1;
    while (low < high) {
        const pivot = scores[(low + high) >>> 1] ?? 0;
        let left = low;
        let right = high;
        while (left <= right) {
            while ((scores[left] ?? 0) > pivot) {
                left++;
            }
            while ((scores[right] ?? 0) < pivot) {
                right--;
            }
            if (left <= right) {
                const swapped = scores[left] ?? 0;
                scores[left] = scores[right] ?? 0;
                scores[right] = swapped;
                left++;
                right--;
            }
        }
        if (target <= right) {
            high = right;
        } else if (target >= left) {
            low = left;
        } else {
            break;
        }
    }
    return scores[target] ?? 0;
}

/**
 * Places of the highest scores, highest first; equal scores in the order of their places.
 * @param scores the first `count` of them count
 * @param most how many places at the most
 */
export function topPlaces(scores: Float32Array, count: number, most: number): readonly number[] {
    const least = count > most ? leastOfTop(scores.slice(0, count), count, most) : -Infinity;
    const places: number[] = [];
    for (let place = 0; place < count; place++) {
        if ((scores[place] ?? 0) >= least) {
            places.push(place);
        }
    }
    return places.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
}
