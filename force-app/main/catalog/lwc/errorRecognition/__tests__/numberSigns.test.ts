import { NumberSigns } from '../numberSigns';

function signs(text: string): NumberSigns {
    const start = text.indexOf('486');
    return new NumberSigns(text, { start, end: start + 3 });
}

describe('the signs around a number', () => {
    it.each([
        ['the carrier, code 486', 'parted'],
        ['a hang-up (cause 486)', 'parted'],
        ['it answered with (486)', 'bracketed'],
        ['it gave `486`', 'quoted'],
        ['the policy, 486 the certificate', 'isApart'],
        ['Telephony - 486 - Busy', 'isBetweenDashes'],
        ['at least 486 - Busy', 'isListHead'],
        ['* 486 - Busy', 'isListed']
    ] as const)('say of "%s" that it is %s', (text, trait) => {
        expect(signs(text)[trait]).toBe(true);
    });

    it.each([
        ['the carrier and code 486', 'parted'],
        ['kamailio[486]', 'bracketed'],
        ['it gave (486)', 'quoted'],
        ['the policy and 486', 'isApart'],
        ['Telephony 486 - Busy', 'isBetweenDashes'],
        ['486-488', 'isListHead'],
        ['at least 486 - Busy', 'isListed']
    ] as const)('do not say of "%s" that it is %s', (text, trait) => {
        expect(signs(text)[trait]).toBe(false);
    });
});
