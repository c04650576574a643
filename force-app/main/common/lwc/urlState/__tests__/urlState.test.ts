import * as fc from 'fast-check';
import { joinList, namespacePrefix, splitList, stateOf } from '../urlState';

describe('the prefix of names in an address', () => {
    it.each([
        ['/resource/1700000000000/errorPackSip', 'c__'],
        ['/resource/1700000000000/ns__errorPackSip', 'ns__'],
        ['/resource/1700000000000/My_Ns2__errorPackSip', 'My_Ns2__'],
        ['https://x.test/ns/resource/1/acme__pack', 'acme__'],
        ['/resource/ns__folder/errorPackSip', 'c__'],
        ['/resource/1/__errorPackSip', 'c__'],
        ['/resource/1/ns__', 'c__'],
        ['errorPackSip', 'c__'],
        ['', 'c__']
    ])('of %s is %s', (url, prefix) => {
        expect(namespacePrefix(url)).toBe(prefix);
    });
});

describe('the state of a page reference', () => {
    it('is its texts', () => {
        const reference = {
            type: 'standard__navItemPage',
            state: { c__q: 'busy', c__n: 5, c__u: undefined, c__e: '' }
        };

        expect(stateOf(reference)).toEqual({ c__q: 'busy', c__e: '' });
    });

    it.each([undefined, null, 'text', 5, [], {}, { state: null }, { state: 'text' }])(
        'is empty for %j',
        (reference) => {
            expect(stateOf(reference)).toEqual({});
        }
    );

    it('is texts only, whatever comes', () => {
        fc.assert(
            fc.property(
                fc.oneof(fc.anything(), fc.record({ state: fc.anything() })),
                (reference) => {
                    const values = Object.values(stateOf(reference));

                    expect(values.every((value) => typeof value === 'string')).toBe(true);
                }
            )
        );
    });
});

describe('a list in an address', () => {
    it.each<[readonly string[], string | undefined]>([
        [[], undefined],
        [['SIP'], 'SIP'],
        [['SIP', 'Q.850'], 'SIP,Q.850'],
        [['a,b', 'c~d'], 'a~cb,c~td'],
        [['~c', '~t'], '~tc,~tt']
    ])('%j is %j', (items, value) => {
        expect(joinList(items)).toBe(value);
        expect(splitList(value)).toEqual(items);
    });

    it.each([
        ['', []],
        ['a,', ['a', '']],
        ['~', ['~']],
        ['~x', ['~x']]
    ])('%j, which somebody typed, is %j', (value, items) => {
        expect(splitList(value)).toEqual(items);
    });

    it('is read again as what was written', () => {
        const item = fc.oneof(
            fc.string({ unit: 'binary', minLength: 1 }),
            fc.string({ unit: fc.constantFrom('~', ',', 't', 'c'), minLength: 1 })
        );
        fc.assert(
            fc.property(fc.array(item), (items) => {
                expect(splitList(joinList(items))).toEqual(items);
            })
        );
    });
});
