import { numberAt } from './numberArrays';

/**
 * A queue that gives the earliest first, and of two at the same time the one with the smaller key: a binary heap in
 * typed arrays that grow.
 */
export class TimeQueue {
    private times = new Float64Array(1024);
    private keys = new Float64Array(1024);
    private count = 0;

    get size(): number {
        return this.count;
    }

    /** The time of the earliest; infinite where the queue is empty. */
    get nextTime(): number {
        return this.count === 0 ? Number.POSITIVE_INFINITY : numberAt(this.times, 0);
    }

    add(time: number, key: number): void {
        if (this.count === this.times.length) {
            this.grow();
        }
        let position = this.count++;
        while (position > 0) {
            const parent = (position - 1) >>> 1;
            if (!this.isBefore(time, key, parent)) {
                break;
            }
            this.copy(parent, position);
            position = parent;
        }
        this.times[position] = time;
        this.keys[position] = key;
    }

    /** Takes the earliest out. Gives its key, undefined where the queue is empty. */
    take(): number | undefined {
        if (this.count === 0) {
            return undefined;
        }
        const first = this.keys[0];
        const last = --this.count;
        const time = numberAt(this.times, last);
        const key = numberAt(this.keys, last);
        let position = 0;
        for (let child = 1; child < last; child = 2 * position + 1) {
            const right = child + 1;
            if (
                right < last &&
                this.isBefore(numberAt(this.times, right), numberAt(this.keys, right), child)
            ) {
                child = right;
            }
            if (this.isBefore(time, key, child)) {
                break;
            }
            this.copy(child, position);
            position = child;
        }
        this.times[position] = time;
        this.keys[position] = key;
        return first;
    }

    private isBefore(time: number, key: number, position: number): boolean {
        const other = numberAt(this.times, position);
        return time < other || (time === other && key < numberAt(this.keys, position));
    }

    private copy(from: number, to: number): void {
        this.times[to] = numberAt(this.times, from);
        this.keys[to] = numberAt(this.keys, from);
    }

    private grow(): void {
        const times = new Float64Array(this.times.length * 2);
        const keys = new Float64Array(this.keys.length * 2);
        times.set(this.times);
        keys.set(this.keys);
        this.times = times;
        this.keys = keys;
    }
}
