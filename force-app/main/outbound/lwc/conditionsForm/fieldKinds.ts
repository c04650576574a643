import type { CallConditions } from 'c/callSimulation';

export const CONDITION_GROUPS = [
    'system',
    'rep',
    'limits',
    'numbers',
    'network',
    'connector',
    'callee'
] as const;
export type ConditionGroup = (typeof CONDITION_GROUPS)[number];

export type ConditionName =
    | 'vendor'
    | 'queueConfigured'
    | 'softphoneRegistered'
    | 'mayDialOut'
    | 'activeCalls'
    | 'callsPerRep'
    | 'callsOfSystem'
    | 'callsPerSecond'
    | 'backgroundCalls'
    | 'backgroundRate'
    | 'homeCountry'
    | 'requiresE164'
    | 'acceptsPossible'
    | 'countries'
    | 'dialable'
    | 'barred'
    | 'latencyMedian'
    | 'latency95'
    | 'outage'
    | 'packetLoss'
    | 'deadline'
    | 'dialResolves'
    | 'answers'
    | 'busy'
    | 'noAnswer'
    | 'declines';

/** One condition as a form has it: read and written as the text or the tick of an input. */
export interface ConditionField {
    readonly group: ConditionGroup;
    readonly name: ConditionName;
    readonly kind: 'flag' | 'number' | 'text' | 'choice';
    /** The values that may be chosen; empty where any may. */
    readonly choices: readonly string[];
    readonly read: (conditions: CallConditions) => string | boolean;
    /** @param value the text of the input; `true` or `false` for a tick */
    readonly write: (conditions: CallConditions, value: string) => CallConditions;
}

type Read<Value> = (conditions: CallConditions) => Value;
type Write<Value> = (conditions: CallConditions, value: Value) => CallConditions;

const PER_CENT = 100;

/** Yes or no. */
export function flag(
    group: ConditionGroup,
    name: ConditionName,
    read: Read<boolean>,
    write: Write<boolean>
): ConditionField {
    return {
        group,
        name,
        kind: 'flag',
        choices: [],
        read,
        write: (conditions, value) => write(conditions, value === 'true')
    };
}

/** A number; an empty input is null. */
export function count(
    group: ConditionGroup,
    name: ConditionName,
    read: Read<number | null>,
    write: Write<number | null>
): ConditionField {
    return {
        group,
        name,
        kind: 'number',
        choices: [],
        read: (conditions) => String(read(conditions) ?? ''),
        write: (conditions, value) => write(conditions, value.trim() === '' ? null : Number(value))
    };
}

/** A share from 0 to 1, shown in per cent. */
export function share(
    group: ConditionGroup,
    name: ConditionName,
    read: Read<number>,
    write: Write<number>
): ConditionField {
    return count(
        group,
        name,
        (conditions) => Math.round(read(conditions) * PER_CENT),
        (conditions, value) => write(conditions, (value ?? 0) / PER_CENT)
    );
}

/** Words with commas between them; an empty input is null. */
export function list(
    group: ConditionGroup,
    name: ConditionName,
    read: Read<readonly string[] | null>,
    write: Write<readonly string[] | null>
): ConditionField {
    return {
        group,
        name,
        kind: 'text',
        choices: [],
        read: (conditions) => (read(conditions) ?? []).join(', '),
        write: (conditions, value) => {
            const words = value
                .split(',')
                .map((word) => word.trim())
                .filter((word) => word !== '');
            return write(conditions, words.length === 0 ? null : words);
        }
    };
}

/** One of some values. */
export function choice(
    group: ConditionGroup,
    name: ConditionName,
    choices: readonly string[],
    read: Read<string>,
    write: Write<string>
): ConditionField {
    return { group, name, kind: 'choice', choices, read, write };
}
