import { numberAt } from './numberArrays';

/** How many things happened in the last second: a ring of the times that still count. */
export class RateWindow {
    private times = new Float64Array(16);
    private first = 0;
    private count = 0;

    /** How many were added in the second that ends at a time, its start not included. Times must not run backwards. */
    countAt(time: number): number {
        while (this.count > 0 && numberAt(this.times, this.first) <= time - 1000) {
            this.first = (this.first + 1) % this.times.length;
            this.count--;
        }
        return this.count;
    }

    add(time: number): void {
        if (this.count === this.times.length) {
            const grown = new Float64Array(this.times.length * 2);
            grown.set(this.times.subarray(this.first));
            grown.set(this.times.subarray(0, this.first), this.times.length - this.first);
            this.times = grown;
            this.first = 0;
        }
        this.times[(this.first + this.count) % this.times.length] = time;
        this.count++;
    }
}
