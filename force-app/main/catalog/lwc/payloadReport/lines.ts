/** How many lines a text has; none in an empty one. */
export function lineCount(text: string): number {
    if (text === '') {
        return 0;
    }
    let count = 1;
    for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1)) {
        count += 1;
    }
    return text.endsWith('\n') ? count - 1 : count;
}

/** Counts the lines of a text once. @returns what tells the number of the line, from 1, in which a place stands */
export function lineNumberer(text: string): (place: number) => number {
    const ends: number[] = [];
    for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1)) {
        ends.push(place);
    }
    return (place) => {
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ends[middle] ?? 0) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low + 1;
    };
}
