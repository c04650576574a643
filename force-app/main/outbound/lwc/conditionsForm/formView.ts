import type { CallConditions } from 'c/callSimulation';
import { CONDITION_FIELDS } from './conditionFields';
import { CONDITION_GROUPS } from './fieldKinds';
import type { ConditionGroup, ConditionName } from './fieldKinds';

export interface FormTexts {
    readonly groups: Readonly<Record<ConditionGroup, string>>;
    readonly names: Readonly<Record<ConditionName, string>>;
    /** Names of values that are chosen; the others go by their own. */
    readonly choices: Readonly<Record<string, string>>;
}

/** An input, ready for a template. */
export interface FormInput {
    readonly name: ConditionName;
    readonly label: string;
    readonly value: string | boolean;
    readonly isFlag: boolean;
    readonly isChoice: boolean;
    readonly type: 'number' | 'text';
    readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface FormGroup {
    readonly key: ConditionGroup;
    readonly label: string;
    readonly inputs: readonly FormInput[];
}

/** The conditions as groups of inputs. */
export function toFormGroups(conditions: CallConditions, texts: FormTexts): readonly FormGroup[] {
    return CONDITION_GROUPS.map((key) => ({
        key,
        label: texts.groups[key],
        inputs: CONDITION_FIELDS.filter(({ group }) => group === key).map((field) => ({
            name: field.name,
            label: texts.names[field.name],
            value: field.read(conditions),
            isFlag: field.kind === 'flag',
            isChoice: field.kind === 'choice',
            type: field.kind === 'number' ? 'number' : 'text',
            options: field.choices.map((value) => ({ value, label: texts.choices[value] ?? value }))
        }))
    }));
}

/** The conditions with one of them changed. @param value the text of an input; `true` or `false` for a tick */
export function changeCondition(
    conditions: CallConditions,
    name: string,
    value: string
): CallConditions {
    return (
        CONDITION_FIELDS.find((field) => field.name === name)?.write(conditions, value) ??
        conditions
    );
}
