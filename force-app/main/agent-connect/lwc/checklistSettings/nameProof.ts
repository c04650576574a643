import type { ObjectAnswer, ObjectInfo } from 'c/agentConnectDiscovery';
import { baseObjectOf, settingsInEffect } from './effective';
import { listOf } from './values';
import type { SettingName, SettingValues } from './values';

/** Why a name cannot work: this user sees no object, or no field, of that name. */
export type NameFault = 'no-object' | 'no-field';

/** What the org says of the names in the panel. */
export interface NameProof {
    /** As the org spells them: UI API takes any case, and answers are compared by letter. */
    readonly values: SettingValues;
    readonly faults: Readonly<Partial<Record<SettingName, NameFault>>>;
    /** Mapped objects that this user does not see. They are not read, so that they may be right all the same. */
    readonly unseen: readonly string[];
}

const READ_OBJECTS = ['baseObject', 'requestsObject', 'responsesObject'] as const;

function isSame(one: string, other: string): boolean {
    return one.toLowerCase() === other.toLowerCase();
}

/**
 * The objects to ask getObjectInfos for, before the panel's settings are saved.
 * @param page for the object whose field the panel names
 */
export function namesToProve(panel: SettingValues, page: SettingValues): readonly string[] {
    const ofField =
        panel.sendAtField === undefined ? [] : [baseObjectOf(settingsInEffect(panel, page))];
    const objects = READ_OBJECTS.map((name) => panel[name]).filter((name) => name !== undefined);
    return [...new Set([...objects, ...ofField, ...listOf(panel.mappedObjects)])];
}

function infoOf(answers: readonly ObjectAnswer[], name: string): ObjectInfo | undefined {
    const found = answers.find(
        (answer) => answer.status === 'readable' && isSame(answer.info.apiName, name)
    );
    return found?.status === 'readable' ? found.info : undefined;
}

function isRefused(answers: readonly ObjectAnswer[], name: string): boolean {
    return answers.some(
        (answer) =>
            (answer.status === 'no-access' || answer.status === 'unsupported') &&
            isSame(answer.apiName, name)
    );
}

type Named = readonly [name: SettingName, value: string | undefined, fault: NameFault | undefined];

function proveObject(
    name: SettingName,
    value: string | undefined,
    answers: readonly ObjectAnswer[]
): Named {
    return value === undefined
        ? [name, undefined, undefined]
        : [
              name,
              infoOf(answers, value)?.apiName ?? value,
              isRefused(answers, value) ? 'no-object' : undefined
          ];
}

function proveField(value: string | undefined, info: ObjectInfo | undefined): Named {
    const field = [...(info?.fields.keys() ?? [])].find(
        (apiName) => value !== undefined && isSame(apiName, value)
    );
    return [
        'sendAtField',
        field ?? value,
        value !== undefined && info && field === undefined ? 'no-field' : undefined
    ];
}

/**
 * Compares the names in the panel with what the org says of them. What it says nothing of is neither proved nor refused.
 * @param answers of getObjectInfos for `namesToProve`
 */
export function proveNames(
    panel: SettingValues,
    page: SettingValues,
    answers: readonly ObjectAnswer[]
): NameProof {
    const base = infoOf(answers, baseObjectOf(settingsInEffect(panel, page)));
    const mapped = listOf(panel.mappedObjects);
    const spelled = mapped.map((name) => infoOf(answers, name)?.apiName ?? name).join(', ');
    const proved: readonly Named[] = [
        ...READ_OBJECTS.map((name) => proveObject(name, panel[name], answers)),
        proveField(panel.sendAtField, base),
        ['mappedObjects', spelled === '' ? undefined : spelled, undefined]
    ];
    const values = proved.filter(([, value]) => value !== undefined);
    const faults = proved.filter(([, , fault]) => fault !== undefined);
    return {
        values: { ...panel, ...Object.fromEntries(values.map(([name, value]) => [name, value])) },
        faults: Object.fromEntries(faults.map(([name, , fault]) => [name, fault])),
        unseen: mapped.filter((name) => isRefused(answers, name))
    };
}
