import { toTimeline } from 'c/payloadTimeline';
import { LOG_TEXT, recognitionOf, SIP_TEXT } from '../../../../../../test/catalog/payloadTexts';
import { MOST_ITEMS } from '../timelineView';

describe('the timeline', () => {
    it('places the findings between the first and the last time', () => {
        const timeline = toTimeline(recognitionOf(LOG_TEXT), { 'sip:486': 'SIP 486' });

        expect(
            timeline?.items.map(({ title, position, isPrimary }) => [title, position, isPrimary])
        ).toEqual([
            ['SIP 486', '2.0%', true],
            ['http:500', '98.0%', false]
        ]);
        expect(timeline).toMatchObject({
            first: '2026-03-01 10:11:12.345',
            last: '2026-03-01 10:11:14.345',
            further: 0
        });
    });

    it('shows the first of many', () => {
        const text = Array.from(
            { length: 40 },
            (_, index) => `2026-03-01 10:11:${10 + index} SIP/2.0 503 x`
        ).join('\n');
        const timeline = toTimeline(recognitionOf(text), {});

        expect(timeline?.items).toHaveLength(MOST_ITEMS);
        expect(timeline?.further).toBe(40 - MOST_ITEMS);
    });

    it.each([
        ['no time', SIP_TEXT],
        ['one time', LOG_TEXT.split('\n')[0]!],
        [
            'the same time twice',
            `${LOG_TEXT.split('\n')[0]!}\n2026-03-01 10:11:12.345 HTTP/1.1 500 x`
        ]
    ])('is none with %s', (_, text) => {
        expect(toTimeline(recognitionOf(text), {})).toBeUndefined();
    });
});
