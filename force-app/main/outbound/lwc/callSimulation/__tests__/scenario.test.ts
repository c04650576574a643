import fc from 'fast-check';
import { HEALTHY_CONDITIONS } from '../conditions';
import { DEFAULT_MAGIC_NUMBERS, MAGIC_EFFECTS } from '../magicNumbers';
import { FIRST_SCENARIO } from '../scenario';
import type { Scenario } from '../scenario';
import { LONGEST_SCENARIO_TEXT, readScenarioText, writeScenario } from '../scenarioText';
import { ALWAYS } from '../trigger';
import { VENDOR_IDS } from '../vendorProfiles';

const LOAD: Scenario = {
    name: 'Montag früh ☎',
    seed: 4_294_967_295,
    sdk: '3.x',
    trial: {
        kind: 'load',
        drill: { calls: 5000, rate: 12.5, arrivals: 'random', reps: 30, numbers: ['+15005550006'] },
        conditions: {
            ...HEALTHY_CONDITIONS,
            vendor: 'twilio',
            server: {
                latency: { kind: 'uniform', from: 5, to: 50 },
                outage: { answer: 'is-silent', from: 1000, to: null }
            }
        },
        magicNumbers: DEFAULT_MAGIC_NUMBERS.slice(3)
    }
};
const ERROR: Scenario = {
    ...LOAD,
    trial: {
        kind: 'error',
        ids: ['sip:486', 'sip:503'],
        dialResolved: true,
        trigger: { times: 2, delayMilliseconds: 500 }
    }
};
const CASE: Scenario = { ...LOAD, trial: { kind: 'case', number: 57, trigger: ALWAYS } };

const scenarios: fc.Arbitrary<Scenario> = fc
    .record({
        name: fc.string({ unit: 'binary', maxLength: 60 }),
        seed: fc.nat(),
        number: fc.string({ unit: 'binary', maxLength: 30 }),
        vendor: fc.constantFrom(...VENDOR_IDS),
        packetLoss: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        effect: fc.constantFrom(...MAGIC_EFFECTS)
    })
    .map(({ name, seed, number, vendor, packetLoss, effect }) => ({
        name,
        seed,
        sdk: '4.0–4.8',
        trial: {
            kind: 'dial',
            number,
            conditions: {
                ...HEALTHY_CONDITIONS,
                vendor,
                network: { ...HEALTHY_CONDITIONS.network, packetLoss }
            },
            magicNumbers: [
                {
                    number: '+15005550001',
                    steps: [{ effect, times: null, delayMilliseconds: 5 }],
                    afterwards: 'start-again'
                }
            ]
        }
    }));

describe('the text of a scenario', () => {
    it.each([
        ['a call', FIRST_SCENARIO],
        ['a load', LOAD],
        ['an error', ERROR],
        ['a case', CASE]
    ])('gives %s back', (_, scenario) => {
        expect(readScenarioText(writeScenario(scenario))).toEqual({ scenario, fault: undefined });
    });

    it('needs no escaping in an address and gives back what was written', () => {
        fc.assert(
            fc.property(scenarios, (scenario) => {
                const text = writeScenario(scenario);
                expect(encodeURIComponent(text)).toBe(text);
                expect(readScenarioText(text)).toEqual({ scenario, fault: undefined });
            })
        );
    });

    it('is short enough for an address where the shipped list is used', () => {
        expect(writeScenario(FIRST_SCENARIO).length).toBeLessThan(2000);
    });

    it('reads back as the very list that was shipped', () => {
        const { scenario } = readScenarioText(writeScenario(FIRST_SCENARIO));

        expect(scenario?.trial).toMatchObject({ magicNumbers: DEFAULT_MAGIC_NUMBERS });
    });

    it.each([
        ['nothing', '', 'version 1'],
        ['another version', writeScenario(ERROR).replace('1.', '2.'), 'version 1'],
        ['no version', writeScenario(ERROR).slice(2), 'version 1'],
        ['a text that was cut', writeScenario(ERROR).slice(0, -4), 'the text of a scenario'],
        ['a strange letter', `${writeScenario(ERROR)}%20`, 'the text of a scenario'],
        ['no object', '1.bnVsbA', 'an object'],
        ['far too much', 'x'.repeat(LONGEST_SCENARIO_TEXT + 1), 'at most 200000 characters']
    ])('refuses %s', (_, text, expected) => {
        const { scenario, fault } = readScenarioText(text);

        expect(scenario).toBeUndefined();
        expect(fault?.expected).toBe(expected);
    });

    it('throws at no text', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.string(),
                    fc.base64String().map((text) => `1.${text}`)
                ),
                (text) => readScenarioText(text).scenario === undefined
            )
        );
    });
});
