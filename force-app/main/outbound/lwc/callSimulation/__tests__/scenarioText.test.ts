import fc from 'fast-check';
import { FIRST_SCENARIO, readScenarioText, writeScenario } from 'c/callSimulation';

describe('a scenario as text', () => {
    it('comes back as it was, in letters fit for an address', () => {
        const scenario = { ...FIRST_SCENARIO, name: 'Müller → 東京 😀' };
        const text = writeScenario(scenario);

        expect(text).toMatch(/^1\.[\w-]+$/);
        expect(readScenarioText(text).scenario).toEqual(scenario);
    });

    it('is short where the magic numbers are the shipped ones', () => {
        expect(writeScenario(FIRST_SCENARIO).length).toBeLessThan(2000);
    });

    it.each([
        ['', 'version 1'],
        ['2.abc', 'version 1'],
        ['1.!!!', 'the text of a scenario'],
        [`1.${'a'.repeat(200_000)}`, 'at most 200000 characters']
    ])('is refused, not thrown, for a damaged text', (text, expected) => {
        const { scenario, fault } = readScenarioText(text);

        expect(scenario).toBeUndefined();
        expect(fault?.expected).toBe(expected);
    });

    it('is read of any text', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                expect(readScenarioText(`1.${text}`)).toBeDefined();
            })
        );
    });
});
