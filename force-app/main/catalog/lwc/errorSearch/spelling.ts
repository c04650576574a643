/** How far a word may be from the one that was meant. */
export function allowedEdits(length: number): number {
    if (length < 4) {
        return 0;
    }
    return length < 6 ? 1 : 2;
}

/** The letters of a word as bits: two words of k edits differ in at most 2k of them. */
export function letterMask(word: string): number {
    let mask = 0;
    for (let index = 0; index < word.length; index++) {
        const code = word.charCodeAt(index);
        // Letters by themselves, digits and everything else together in the remaining bits.
        mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 5));
    }
    return mask;
}

/** How many bits of a 32-bit number are set. */
export function bitCount(value: number): number {
    let bits = value - ((value >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment).
 * @returns the distance, or most + 1 where it is larger than `most`
 */
export function editDistance(left: string, right: string, most: number): number {
    if (Math.abs(left.length - right.length) > most) {
        return most + 1;
    }
    let beforeLast: number[] = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        let smallest = row;
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let value = Math.min(
                (last[column] ?? 0) + 1,
                (current[column - 1] ?? 0) + 1,
                (last[column - 1] ?? 0) + (same ? 0 : 1)
            );
            if (
                row > 1 &&
                column > 1 &&
                left[row - 1] === right[column - 2] &&
                left[row - 2] === right[column - 1]
            ) {
                value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(value);
            smallest = Math.min(smallest, value);
        }
        if (smallest > most) {
            return most + 1;
        }
        beforeLast = last;
        last = current;
    }
    return Math.min(last[right.length] ?? most + 1, most + 1);
}
