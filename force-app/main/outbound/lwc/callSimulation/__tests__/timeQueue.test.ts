import fc from 'fast-check';
import { TimeQueue } from '../timeQueue';

function drain(queue: TimeQueue): number[] {
    const keys: number[] = [];
    for (let key = queue.take(); key !== undefined; key = queue.take()) {
        keys.push(key);
    }
    return keys;
}

describe('TimeQueue', () => {
    it('gives what was added in the order of time, then of key', () => {
        fc.assert(
            fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3000 }), (times) => {
                const queue = new TimeQueue();
                times.forEach((time, key) => {
                    queue.add(time, key);
                });
                const sorted = times
                    .map((time, key) => ({ time, key }))
                    .sort((left, right) => left.time - right.time || left.key - right.key);

                expect(queue.size).toBe(times.length);
                expect(drain(queue)).toEqual(sorted.map(({ key }) => key));
            }),
            { numRuns: 40 }
        );
    });

    it('keeps the order while things are taken and added by turns', () => {
        const queue = new TimeQueue();
        queue.add(30, 3);
        queue.add(10, 1);

        expect(queue.nextTime).toBe(10);
        expect(queue.take()).toBe(1);
        queue.add(20, 2);

        expect(drain(queue)).toEqual([2, 3]);
    });

    it('is empty to begin with', () => {
        const queue = new TimeQueue();

        expect(queue.nextTime).toBe(Number.POSITIVE_INFINITY);
        expect(queue.take()).toBeUndefined();
    });
});
