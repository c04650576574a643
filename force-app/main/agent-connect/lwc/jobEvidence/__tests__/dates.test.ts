import * as fc from 'fast-check';
import { readDate, suggestDateOrder, timeInOrder } from '../dates';

const DAY = Date.UTC(2026, 10, 19);
const TIME = Date.UTC(2026, 10, 19, 10, 5);

describe('readDate', () => {
    it.each([
        ['2026-11-19T10:05:00.000+0000', TIME],
        ['2026-11-19T10:05:00.000Z', TIME],
        ['2026-11-19T12:35:00+02:30', TIME],
        ['2026-11-19T05:05:00.5-0500', TIME + 500]
    ])('reads %j as an instant', (cell, at) => {
        expect(readDate(cell)).toEqual({ kind: 'instant', at });
    });

    it.each([
        ['2026-11-19 10:05', TIME],
        ['2026-11-19', DAY],
        ['2026/11/19 10:05', TIME],
        ['2026年11月19日 10:05', TIME],
        ['2026. 11. 19. 오전 10:05', TIME],
        ['2026/11/19 午後10:05', TIME + 12 * 3_600_000],
        ['19.11.2026, 10:05', TIME],
        ['19.11.2026 10:05 Uhr', TIME],
        ['19.11.26', DAY],
        ['19 Nov 2026, 10:05', TIME],
        ['November 19, 2026 10:05 am', TIME],
        ['2026-11-19, 10:05 a.m.', TIME]
    ])('reads %j on somebody’s clock', (cell, at) => {
        expect(readDate(cell)).toEqual({ kind: 'local', at });
    });

    it.each([
        ['11/19/2026, 10:05\u202fAM', 11, 19, 10 * 60 + 5],
        ['19/11/2026 10:05', 19, 11, 10 * 60 + 5],
        ['11/12/2026 12:05 AM', 11, 12, 5],
        ['11/12/2026 12:05 PM', 11, 12, 12 * 60 + 5],
        ['19-11-2026 22:05', 19, 11, 22 * 60 + 5],
        ['1/2/26', 1, 2, 0]
    ])('leaves the order of %j open', (cell, first, second, minutes) => {
        expect(readDate(cell)).toEqual({
            kind: 'numeric',
            first,
            second,
            year: 2026,
            time: minutes * 60_000
        });
    });

    it.each(['', ' ', '\u00a0', '-'])('finds nothing in %j', (cell) => {
        expect(readDate(cell)).toEqual({ kind: 'none' });
    });

    it.each([
        'soon',
        '2026-02-30',
        '2026-11-19T25:00:00Z',
        '31/31/2026',
        '11/19/2026 25:00',
        '11/19/2026 13:05 PM',
        '11.19.2026',
        '11/19/202612',
        '1/1/1970'
    ])('does not guess at %j', (cell) => {
        expect(readDate(cell)).toMatchObject({ kind: 'unreadable' });
    });

    it('reads every instant that the sf CLI writes', () => {
        fc.assert(
            fc.property(
                fc.date({
                    min: new Date('2001-01-01'),
                    max: new Date('2090-01-01'),
                    noInvalidDate: true
                }),
                (date) => {
                    const cell = date.toISOString().replace('Z', '+0000');
                    expect(readDate(cell)).toEqual({ kind: 'instant', at: date.getTime() });
                }
            )
        );
    });

    it('reads every date in its order, and never throws', () => {
        fc.assert(
            fc.property(
                fc.date({
                    min: new Date('2001-01-01'),
                    max: new Date('2090-01-01'),
                    noInvalidDate: true
                }),
                (date) => {
                    const cell = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
                    const reading = readDate(cell);
                    const day = Math.floor(date.getTime() / 86_400_000) * 86_400_000;
                    expect(
                        reading.kind === 'numeric' ? timeInOrder(reading, 'day-first') : undefined
                    ).toBe(day);
                }
            )
        );
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                expect(readDate(text).kind).toMatch(/\w/);
            })
        );
    });
});

describe('suggestDateOrder', () => {
    it.each([
        ['en-US', 'month-first'],
        ['en_US', 'month-first'],
        ['es-US', 'month-first'],
        ['en', 'month-first'],
        ['en-GB', 'day-first'],
        ['de', 'day-first'],
        ['pt-BR', 'day-first']
    ])('takes %s for %s', (locale, order) => {
        expect(suggestDateOrder(locale)).toBe(order);
    });
});
