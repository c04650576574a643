import { JOB_ROLES } from 'c/agentConnectChecks';
import {
    faultOf,
    LEAST_MINUTES,
    listOf,
    MOST_MINUTES,
    readSettingValues,
    SETTING_KINDS,
    SETTING_NAMES,
    settle
} from 'c/checklistSettings';
import type {
    NameFault,
    NameProof,
    SettingKind,
    SettingLayers,
    SettingName,
    SettingValues,
    SettledValue
} from 'c/checklistSettings';
import { DATA_CENTERS } from 'c/endpointAudit';
import type { DataCenter } from 'c/endpointAudit';
import { JOB_NAMES } from 'c/healthLabels';
import { numberText } from 'c/numberText';
import type { SettingFieldView } from 'c/settingField';
import { fillTemplate } from 'c/textTemplate';
import { LABELS } from './labels';
import { AFTER_TEXTS, HELP_TEXTS, RESET_TEXTS, SOURCE_TEXTS } from './sourceTexts';

/** What the panel shows. */
export interface PanelState {
    readonly layers: SettingLayers;
    /** What was typed and is not saved; empty where a setting is taken back. */
    readonly typed: SettingValues;
    readonly proof: NameProof;
}

const JOB_OPTIONS: SettingFieldView['options'] = JOB_ROLES.map((value) => ({
    label: JOB_NAMES[value],
    value
}));

const CENTER_NAMES: Readonly<Record<DataCenter, string>> = {
    us: LABELS.dataCenterUs,
    eu: LABELS.dataCenterEu
};

const CENTER_OPTIONS: SettingFieldView['options'] = DATA_CENTERS.map((value) => ({
    label: CENTER_NAMES[value],
    value
}));

/** What is chosen from; settings of other kinds are typed. */
const OPTIONS: Partial<Record<SettingKind, SettingFieldView['options']>> = {
    jobs: JOB_OPTIONS,
    center: CENTER_OPTIONS
};

/** How each kind is entered, where not as text. */
const CONTROLS: Partial<Record<SettingKind, SettingFieldView['kind']>> = {
    jobs: 'list',
    center: 'choice',
    minutes: 'number'
};

const KIND_FAULTS: Readonly<Record<SettingKind, string>> = {
    object: LABELS.faultName,
    field: LABELS.faultName,
    objects: LABELS.faultNames,
    jobs: LABELS.faultNames,
    minutes: fillTemplate(LABELS.faultMinutes, numberText(LEAST_MINUTES), numberText(MOST_MINUTES)),
    version: LABELS.faultVersion,
    center: LABELS.faultDataCenter,
    label: LABELS.faultSubdomain
};

const NAME_FAULTS: Readonly<Record<NameFault, string>> = {
    'no-object': LABELS.faultObject,
    'no-field': LABELS.faultField
};

/** The settings that the panel would keep: those kept, with what was typed. */
export function nextPanel(kept: SettingValues, typed: SettingValues): SettingValues {
    return readSettingValues({ ...kept, ...typed });
}

function inWords(kind: SettingKind, value: string): string {
    const options = OPTIONS[kind];
    if (options) {
        const names = options.filter((option) => listOf(value).includes(option.value));
        return names.map(({ label }) => label).join(', ');
    }
    return kind === 'minutes' ? fillTemplate(LABELS.minutes, numberText(Number(value))) : value;
}

function say(
    texts: Readonly<Record<SettledValue['source'] | 'none', string>>,
    kind: SettingKind,
    settled: SettledValue | undefined
): string {
    return settled ? fillTemplate(texts[settled.source], inWords(kind, settled.value)) : texts.none;
}

function viewField(name: SettingName, { layers, typed, proof }: PanelState): SettingFieldView {
    const kind = SETTING_KINDS[name];
    const value = typed[name] ?? layers.panel[name] ?? '';
    const sound = readSettingValues({ [name]: value });
    const now = settle(name, layers);
    const next = settle(name, { ...layers, panel: sound });
    const wrong = faultOf(name, value);
    const unknown = proof.faults[name];
    const isChanged = now?.value !== next?.value || now?.source !== next?.source;
    return {
        name,
        label: LABELS[name],
        help:
            kind === 'minutes'
                ? fillTemplate(
                      HELP_TEXTS[name],
                      numberText(LEAST_MINUTES),
                      numberText(MOST_MINUTES)
                  )
                : HELP_TEXTS[name],
        kind: CONTROLS[kind] ?? 'text',
        value,
        ticked: kind === 'jobs' ? listOf(typed[name] ?? now?.value) : [],
        options: OPTIONS[kind] ?? [],
        effect: say(SOURCE_TEXTS, kind, now),
        after: isChanged && wrong === undefined ? say(AFTER_TEXTS, kind, next) : '',
        fault: wrong ? KIND_FAULTS[wrong] : unknown ? NAME_FAULTS[unknown] : '',
        doubt:
            name === 'mappedObjects' && proof.unseen.length > 0
                ? fillTemplate(LABELS.unseen, proof.unseen.join(', '))
                : '',
        reset: value === '' ? '' : say(RESET_TEXTS, kind, settle(name, { ...layers, panel: {} }))
    };
}

/** Every setting in words, in the order of the panel. */
export function viewFields(state: PanelState): readonly SettingFieldView[] {
    return SETTING_NAMES.map((name) => viewField(name, state));
}
