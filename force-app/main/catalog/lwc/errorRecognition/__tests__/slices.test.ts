import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognizeErrors } from '../recognize';
import { ErrorReader } from '../slices';
import samplePayloads from './fixtures/samplePayloads.json';

const FILLER = '2026-03-01 10:11:12.345 INFO worker-3 dialog 1234567 took 300 ms\n';
const FAILURE =
    'SIP/2.0 503 Service Unavailable\nReason: Q.850;cause=41;text="Temporary failure"\n';

function readAll(text: string): ErrorReader {
    const reader = new ErrorReader(text, CATALOG);
    let more = reader.readSlice();
    while (more) {
        more = reader.readSlice();
    }
    return reader;
}

describe('ErrorReader', () => {
    it.each(samplePayloads)('finds in $id what is found at once', ({ text }) => {
        expect(readAll(text).recognition()).toEqual(recognizeErrors(text, CATALOG));
    });

    it('finds in a long text what is found at once, wherever the slices end', () => {
        for (let shift = 0; shift < 5; shift++) {
            const text = `${'x '.repeat(shift * 19)}${`${FILLER.repeat(7)}${FAILURE}`.repeat(400)}`;

            expect(readAll(text).recognition()).toEqual(recognizeErrors(text, CATALOG));
        }
    });

    it('finds each place once in a text without a line', () => {
        const text = 'SIP/2.0 503 Service Unavailable '.repeat(5000);

        const places = readAll(text).recognition().findings[0]!.occurrences;

        expect(places).toHaveLength(5000);
        expect(new Set(places.map(({ start }) => start)).size).toBe(5000);
    });

    it('says how far it is', () => {
        const reader = new ErrorReader(FILLER.repeat(3000), CATALOG);
        const before = reader.progress;

        const more = reader.readSlice();

        expect(before).toBe(0);
        expect(more).toBe(true);
        expect(reader.progress).toBeGreaterThan(0.2);
        expect(reader.progress).toBeLessThan(0.5);
        expect(readAll(FILLER).progress).toBe(1);
    });

    it('takes an empty text', () => {
        const reader = readAll('');

        expect(reader.progress).toBe(1);
        expect(reader.recognition().primary).toBeUndefined();
    });
});
