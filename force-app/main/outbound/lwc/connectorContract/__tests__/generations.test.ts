import fc from 'fast-check';
import { SPECIFIC_OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import {
    GENERATION_RULES,
    generationOf,
    honoursOutboundErrorTypes,
    SDK_GENERATIONS
} from 'c/connectorContract';

describe('generationOf', () => {
    it.each([
        ['3.6.2', '3.x'],
        ['3', '3.x'],
        ['^4.9.1', '4.9+'],
        ['v4.8.10', '4.0–4.8'],
        ['4', '4.0–4.8'],
        ['4.10.0', '4.9+'],
        ['5.0.0-beta.1', '4.9+'],
        ['2.1.0', undefined],
        ['latest', undefined],
        ['', undefined]
    ])('takes %p for %p', (version, generation) => {
        expect(generationOf(version)).toBe(generation);
    });

    it('answers any text', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                expect([...SDK_GENERATIONS, undefined]).toContain(generationOf(text));
            })
        );
    });
});

describe('the generations', () => {
    it.each([
        ['3.x', false],
        ['4.0–4.8', false],
        ['4.9+', true]
    ] as const)('of %s let the ten through: %p', (generation, isHonoured) => {
        expect(honoursOutboundErrorTypes(generation)).toBe(isHonoured);
    });

    it('add all ten at once', () => {
        expect(GENERATION_RULES['4.9+'].dial.accepted).toEqual(
            expect.arrayContaining([...SPECIFIC_OUTBOUND_ERROR_TYPES])
        );
    });
});
