import { findPersonalData, maskPersonalData } from 'c/simulatedRun';

describe('personal data in a text', () => {
    it.each([
        ['call to +15005550006 failed', ['+15005550006']],
        ['(202) 555-0143 and ada@example.org', ['202) 555-0143', 'ada@example.org']],
        ['sip:486 after 10000 ms', []],
        ['{"code":31206}', []]
    ])('is found in %s', (text, found) => {
        expect(findPersonalData(text)).toEqual(found);
    });

    it('is masked, with two digits left to tell numbers apart', () => {
        expect(maskPersonalData('ada@example.org dialled +15005550006')).toBe(
            '***@*** dialled ***06'
        );
    });
});
