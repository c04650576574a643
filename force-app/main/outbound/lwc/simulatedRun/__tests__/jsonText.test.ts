import fc from 'fast-check';
import { jsonText, LONGEST_PAYLOAD } from 'c/simulatedRun';

function circle(): object {
    const self: Record<string, unknown> = { type: 'CALL_THROTTLED' };
    return Object.assign(self, { self });
}

const REFUSING = new Proxy(
    {},
    {
        get() {
            throw new Error('no');
        },
        ownKeys() {
            throw new Error('no');
        }
    }
);

describe('a payload as text', () => {
    it('is JSON', () => {
        expect(jsonText({ type: 'DIAL' })).toBe('{\n  "type": "DIAL"\n}');
    });

    it('shows an error with its message and its own fields', () => {
        const text = jsonText(Object.assign(new Error('busy'), { type: 'CALL_THROTTLED' }));

        expect(JSON.parse(text)).toEqual({
            name: 'Error',
            message: 'busy',
            type: 'CALL_THROTTLED'
        });
    });

    it.each([
        ['undefined', undefined, 'undefined'],
        ['a symbol', Symbol('boom'), 'Symbol(boom)'],
        ['a big number', 5n, '5n'],
        ['a circle', circle(), '[object]'],
        ['a proxy that refuses', REFUSING, '[object]']
    ])('names %s', (_, value, text) => {
        expect(jsonText(value)).toBe(text);
    });

    it('is cut where it is too long to look at', () => {
        expect(jsonText({ message: 'x'.repeat(10_000_000) }).length).toBeLessThan(2100);
        expect(jsonText(Array.from({ length: 20_000 }, () => 'x')).length).toBe(
            LONGEST_PAYLOAD + 1
        );
    });

    it('is had of any value', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(typeof jsonText(value)).toBe('string');
            })
        );
    });
});
