import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

describe('timelineOf', () => {
    it('puts codes in the order of the times on their lines', () => {
        const text =
            '2024-06-17T15:36:48.000Z HTTP/1.1 503 Service Unavailable\n2024-06-17T15:36:47.451Z got SIP response 486 back';

        const { timeline } = recognizeErrors(text, CATALOG);

        expect(timeline.map(({ id, time }) => [id, time])).toEqual([
            ['sip:486', '2024-06-17T15:36:47.451'],
            ['http:503', '2024-06-17T15:36:48.000']
        ]);
        expect(timeline[0]?.instant).toBe(Date.UTC(2024, 5, 17, 15, 36, 47, 451));
    });

    it.each([
        ['Jun 24 13:22:48 pbx: got SIP response 486 back', true],
        ['[13:22:48.100] got SIP response 486 back', false]
    ])('reads the time in %s', (text, hasDate) => {
        expect(recognizeErrors(text, CATALOG).timeline).toMatchObject([{ id: 'sip:486', hasDate }]);
    });

    it('is empty where the text has no times', () => {
        expect(recognizeErrors('SIP/2.0 486 Busy Here', CATALOG).timeline).toEqual([]);
    });
});
