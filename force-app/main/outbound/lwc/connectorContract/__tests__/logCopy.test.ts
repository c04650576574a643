import { copyForLog } from '../logCopy';

const KEYS = new Set(['phoneNumber']);

function circle(): object {
    const self: Record<string, unknown> = {};
    return Object.assign(self, { self });
}

describe('the copy in a log', () => {
    it('leaves out the keys of personal data at every depth, and functions', () => {
        const value = { phoneNumber: '1', call: { phoneNumber: '2', id: 3 }, run: (): number => 1 };

        expect(copyForLog(value, KEYS)).toEqual({
            copy: { call: { id: 3 }, run: undefined },
            symbol: undefined
        });
    });

    it('names the first symbol, which a port refuses', () => {
        const boom = Symbol('boom');

        expect(copyForLog({ list: [1, boom, Symbol('later')] }, KEYS)).toMatchObject({
            symbol: boom
        });
    });

    it('leaves out the gaps of a list and keeps what is no object', () => {
        const list: unknown[] = [1, 'two', null];
        list[5] = 6;

        expect(copyForLog(list, KEYS)).toMatchObject({ copy: [1, 'two', null, 6] });
    });

    it('fails on an object that contains itself, as the SDK does', () => {
        expect(() => copyForLog(circle(), KEYS)).toThrow(RangeError);
    });

    it('gives up a value that is too large to be copied', () => {
        const many = Array.from({ length: 2_000_001 }, () => 1);

        expect(copyForLog(many, KEYS)).toBe('too-large');
    });

    it('never changes a prototype', () => {
        const value: unknown = JSON.parse('{"__proto__":{"polluted":true}}');

        const copied = copyForLog(value, KEYS);

        expect(copied).toMatchObject({ copy: {} });
        expect(copied).not.toHaveProperty('copy.polluted');
    });
});
