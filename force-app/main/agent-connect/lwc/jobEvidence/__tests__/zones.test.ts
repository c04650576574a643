import { fixedZone, namedZone } from '../zones';

const HOUR = 3_600_000;
/** Central European summer time in 2026: 29 March to 25 October, both at one o'clock UTC. */
const SUMMER = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)] as const;

function berlin(instant: number): number {
    return instant + (instant >= SUMMER[0] && instant < SUMMER[1] ? 2 : 1) * HOUR;
}

describe('namedZone', () => {
    it.each([
        ['winter', Date.UTC(2026, 0, 1, 12), 1],
        ['summer', Date.UTC(2026, 6, 1, 12), 2],
        ['before the change', Date.UTC(2026, 2, 29, 1, 59), 1],
        ['after the change', Date.UTC(2026, 2, 29, 3, 0), 2]
    ])('finds the instant in %s', (_, shown, hours) => {
        expect(namedZone('Europe/Berlin', berlin).toInstant(shown)).toBe(shown - hours * HOUR);
    });

    it('asks the platform once for an hour', () => {
        const asked: number[] = [];
        const zone = namedZone('Europe/Berlin', (instant) => {
            asked.push(instant);
            return berlin(instant);
        });

        for (let minute = 0; minute < 60; minute++) {
            zone.toInstant(Date.UTC(2026, 0, 1, 12, minute));
        }

        expect(asked.length).toBeLessThan(5);
    });
});

describe('fixedZone', () => {
    it('is always as far ahead', () => {
        expect(fixedZone('India', 330).toInstant(Date.UTC(2026, 0, 1, 5, 30))).toBe(
            Date.UTC(2026, 0, 1)
        );
    });
});
