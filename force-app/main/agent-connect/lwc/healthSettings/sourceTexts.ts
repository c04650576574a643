import type { SettingName, SettingSource } from 'c/checklistSettings';
import { LABELS } from './labels';

type Texts = Readonly<Record<SettingSource | 'none', string>>;

/** What holds, by where it comes from; {0} is the value. */
export const SOURCE_TEXTS: Texts = {
    panel: LABELS.sourcePanel,
    page: LABELS.sourcePage,
    found: LABELS.sourceFound,
    standard: LABELS.sourceStandard,
    none: LABELS.sourceNone
};

/** What will hold once it is saved. */
export const AFTER_TEXTS: Texts = {
    panel: LABELS.afterPanel,
    page: LABELS.afterPage,
    found: LABELS.afterFound,
    standard: LABELS.afterStandard,
    none: LABELS.afterNone
};

/** What taking a setting back brings: never a value of the panel itself. */
export const RESET_TEXTS: Texts = {
    panel: LABELS.resetNone,
    page: LABELS.resetPage,
    found: LABELS.resetFound,
    standard: LABELS.resetStandard,
    none: LABELS.resetNone
};

/** What each setting is for. */
export const HELP_TEXTS: Readonly<Record<SettingName, string>> = {
    baseObject: LABELS.helpBaseObject,
    sendAtField: LABELS.helpSendAtField,
    mappedObjects: LABELS.helpMappedObjects,
    thresholdMinutes: LABELS.helpThresholdMinutes,
    enabledJobs: LABELS.helpEnabledJobs,
    requestsObject: LABELS.helpRequestsObject,
    responsesObject: LABELS.helpResponsesObject,
    packageVersion: LABELS.helpPackageVersion,
    hostedIn: LABELS.helpHostedIn,
    subdomain: LABELS.helpSubdomain
};
