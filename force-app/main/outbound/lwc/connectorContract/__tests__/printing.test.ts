import fc from 'fast-check';
import { describeThrown, LONGEST_PRINTED, printValue } from 'c/connectorContract';

function boom(): never {
    throw new Error('no');
}

const circle: Record<string, unknown> = {};
circle.self = circle;

describe('printValue', () => {
    it.each([
        ['text', 'text'],
        [1n, '1n'],
        [undefined, 'undefined'],
        [null, 'null'],
        [Symbol('x'), 'Symbol(x)'],
        [boom, '[function]'],
        [new TypeError('x'), 'TypeError: x'],
        [{ a: [1] }, '{"a":[1]}'],
        [circle, '[object]'],
        [{ toJSON: () => undefined }, '[object]'],
        [new Proxy({}, { getPrototypeOf: boom }), '[object]']
    ])('prints %# readably', (value, text) => {
        expect(printValue(value)).toBe(text);
    });

    it('never throws and never gives more than fits', () => {
        fc.assert(
            fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
                expect(printValue(value).length).toBeLessThanOrEqual(LONGEST_PRINTED + 1);
            })
        );
        expect(printValue('x'.repeat(10_000_000))).toHaveLength(LONGEST_PRINTED + 1);
    });
});

describe('describeThrown', () => {
    it.each([
        [new RangeError('x'), { name: 'RangeError', message: 'x' }],
        ['text', { name: 'string', message: 'text' }],
        [undefined, { name: 'undefined', message: 'undefined' }],
        [
            { name: 1, message: 2 },
            { name: 'object', message: '{"name":1,"message":2}' }
        ],
        [new Proxy({}, { has: boom, get: boom }), { name: 'object', message: '[object]' }]
    ])('names what was thrown: %#', (value, text) => {
        expect(describeThrown(value)).toEqual(text);
    });
});
