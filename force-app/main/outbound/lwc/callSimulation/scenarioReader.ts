import { SDK_GENERATIONS } from 'c/connectorContract';
import { readConditions } from './conditionsReader';
import { AFTERWARDS, MAGIC_EFFECTS } from './magicNumbers';
import type { MagicNumber } from './magicNumbers';
import { TRIAL_KINDS } from './scenario';
import type { Scenario, Trial } from './scenario';
import { ARRIVALS, MOST_CALLS } from './load';
import type { LoadDrill } from './load';
import { LONGEST_DELAY_MILLISECONDS, LONGEST_SEQUENCE, MOST_TIMES } from './trigger';
import type { Trigger } from './trigger';
import { ScenarioRefusal, ValueReader } from './valueReader';
import type { ScenarioFault } from './valueReader';

export type { ScenarioFault } from './valueReader';

/** The scenario, or the first thing that is wrong with it. */
export type ScenarioReading =
    | { readonly scenario: Scenario; readonly fault: undefined }
    | { readonly scenario: undefined; readonly fault: ScenarioFault };

export type MagicNumbersReading =
    | { readonly magicNumbers: readonly MagicNumber[]; readonly fault: undefined }
    | { readonly magicNumbers: undefined; readonly fault: ScenarioFault };

const LONGEST_NAME = 200;
const LONGEST_NUMBER = 60;
const LONGEST_ID = 200;
const MOST_MAGIC_NUMBERS = 500;
const MOST_NUMBERS = 1000;
const MOST_STEPS = 50;
const MOST_REPS = 100_000;

function readMagicNumber(place: ValueReader): MagicNumber {
    const field = place.fields(['number', 'steps', 'afterwards']);
    return {
        number: field('number').text(LONGEST_NUMBER),
        steps: field('steps').list(MOST_STEPS, (step) => {
            const part = step.fields(['effect', 'times', 'delayMilliseconds']);
            return {
                effect: part('effect').oneOf(MAGIC_EFFECTS),
                times: part('times').orNull((times) => times.wholeNumber(1, MOST_CALLS)),
                delayMilliseconds: part('delayMilliseconds').wholeNumber(
                    0,
                    LONGEST_DELAY_MILLISECONDS
                )
            };
        }),
        afterwards: field('afterwards').oneOf(AFTERWARDS)
    };
}

function readMagicList(place: ValueReader): readonly MagicNumber[] {
    const numbers = place.list(MOST_MAGIC_NUMBERS, readMagicNumber);
    numbers.forEach(({ number }, index) => {
        if (numbers.findIndex((other) => other.number === number) < index) {
            new ValueReader(number, `${place.where}[${index}].number`).refuse(
                'a number that is not in the list yet'
            );
        }
    });
    return numbers;
}

function atLeastOne(
    place: ValueReader,
    most: number,
    longest: number,
    what: string
): readonly string[] {
    const items = place.list(most, (item) => item.text(longest));
    return items.length > 0 ? items : place.refuse(`at least one ${what}`);
}

function readTrigger(place: ValueReader): Trigger {
    const field = place.fields(['times', 'delayMilliseconds']);
    return {
        times: field('times').orNull((times) => times.wholeNumber(1, MOST_TIMES)),
        delayMilliseconds: field('delayMilliseconds').wholeNumber(0, LONGEST_DELAY_MILLISECONDS)
    };
}

function readDrill(place: ValueReader): LoadDrill {
    const field = place.fields(['calls', 'rate', 'arrivals', 'reps', 'numbers']);
    return {
        calls: field('calls').wholeNumber(0, MOST_CALLS),
        rate: field('rate').number(0.001, 100_000),
        arrivals: field('arrivals').oneOf(ARRIVALS),
        reps: field('reps').wholeNumber(1, MOST_REPS),
        numbers: atLeastOne(field('numbers'), MOST_NUMBERS, LONGEST_NUMBER, 'number')
    };
}

function readTrial(place: ValueReader): Trial {
    const kind = place.kind(TRIAL_KINDS);
    switch (kind) {
        case 'dial': {
            const field = place.fields(['kind', 'number', 'conditions', 'magicNumbers']);
            const number = field('number').text(LONGEST_NUMBER, 0);
            const conditions = readConditions(field('conditions'));
            return { kind, number, conditions, magicNumbers: readMagicList(field('magicNumbers')) };
        }
        case 'load': {
            const field = place.fields(['kind', 'drill', 'conditions', 'magicNumbers']);
            const drill = readDrill(field('drill'));
            const conditions = readConditions(field('conditions'));
            return { kind, drill, conditions, magicNumbers: readMagicList(field('magicNumbers')) };
        }
        case 'error': {
            const field = place.fields(['kind', 'ids', 'dialResolved', 'trigger']);
            return {
                kind,
                ids: atLeastOne(field('ids'), LONGEST_SEQUENCE, LONGEST_ID, 'error'),
                dialResolved: field('dialResolved').flag(),
                trigger: readTrigger(field('trigger'))
            };
        }
        case 'case': {
            const field = place.fields(['kind', 'number', 'trigger']);
            const number = field('number').wholeNumber(1, 999);
            return { kind, number, trigger: readTrigger(field('trigger')) };
        }
    }
}

function faultOf<T>(read: () => T): { value: T } | { fault: ScenarioFault } {
    try {
        return { value: read() };
    } catch (error) {
        if (error instanceof ScenarioRefusal) {
            return { fault: error.fault };
        }
        throw error;
    }
}

/**
 * Reads a scenario strictly: no field may be missing, unknown or out of its limits. The first fault is reported with its
 * place.
 * @param value anything, as from JSON
 */
export function readScenario(value: unknown): ScenarioReading {
    const reading = faultOf((): Scenario => {
        const field = new ValueReader(value, '').fields(['name', 'seed', 'sdk', 'trial']);
        return {
            name: field('name').text(LONGEST_NAME, 0),
            seed: field('seed').wholeNumber(0, 4_294_967_295),
            sdk: field('sdk').oneOf(SDK_GENERATIONS),
            trial: readTrial(field('trial'))
        };
    });
    return 'fault' in reading
        ? { scenario: undefined, fault: reading.fault }
        : { scenario: reading.value, fault: undefined };
}

/** Reads an edited list of magic numbers, as strictly as a scenario. */
export function readMagicNumbers(value: unknown): MagicNumbersReading {
    const reading = faultOf(() => readMagicList(new ValueReader(value, 'magicNumbers')));
    return 'fault' in reading
        ? { magicNumbers: undefined, fault: reading.fault }
        : { magicNumbers: reading.value, fault: undefined };
}
