import { keepOverrides, readOverrides, readOverrideValues } from 'c/healthRunStore';

describe('overrides', () => {
    beforeEach(() => localStorage.clear());

    it('are none while nobody named any', () => {
        expect(readOverrides()).toEqual({});
    });

    it('are kept in this browser, without what is blank', () => {
        expect(keepOverrides({ baseObject: ' WorkOrder ', sendAtField: ' ' })).toBe(true);

        expect(readOverrides()).toEqual({ baseObject: 'WorkOrder' });
    });

    it.each([undefined, null, 7, 'text', [], { baseObject: 7, other: 'x' }])(
        'take nothing from %j',
        (value) => {
            expect(readOverrideValues(value)).toEqual({});
        }
    );
});
