import { checkAskedFor, fullPageAt } from '../address';

describe('the address of the checklist', () => {
    it.each([
        [{ state: { c__check: 'endpoint' } }, 'endpoint'],
        [{ state: { c__check: 'other' } }, undefined],
        [{ state: {} }, undefined],
        [undefined, undefined]
    ])('names in %j the check %s', (page, check) => {
        expect(checkAskedFor(page)).toBe(check);
    });

    it('is read back from the page that it makes', () => {
        expect(checkAskedFor(fullPageAt('cpu-limit'))).toBe('cpu-limit');
        expect(checkAskedFor(fullPageAt(undefined))).toBeUndefined();
    });
});
