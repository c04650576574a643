import fc from 'fast-check';
import { RateWindow } from '../rateWindow';

describe('RateWindow', () => {
    it('counts what happened less than a second ago', () => {
        const window = new RateWindow();
        window.add(0);
        window.add(500);

        expect([window.countAt(999), window.countAt(1000), window.countAt(1500)]).toEqual([
            2, 1, 0
        ]);
    });

    it('counts as a list of all times would', () => {
        fc.assert(
            fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 300 }), (gaps) => {
                const window = new RateWindow();
                const times = gaps.map((_, index) =>
                    gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap)
                );
                times.forEach((now, index) => {
                    const before = times.slice(0, index);
                    expect(window.countAt(now)).toBe(
                        before.filter((time) => time > now - 1000).length
                    );
                    window.add(now);
                });
            })
        );
    });
});
