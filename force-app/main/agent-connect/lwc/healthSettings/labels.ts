import baseObject from '@salesforce/label/c.Health_SettingBaseObject';
import forgetSettings from '@salesforce/label/c.Health_ForgetSettings';
import foundByItself from '@salesforce/label/c.Health_SettingFoundByItself';
import packageVersion from '@salesforce/label/c.Health_SettingPackageVersion';
import requestsObject from '@salesforce/label/c.Health_SettingRequestsObject';
import responsesObject from '@salesforce/label/c.Health_SettingResponsesObject';
import sendAtField from '@salesforce/label/c.Health_SettingSendAtField';
import settingsIntro from '@salesforce/label/c.Health_SettingsIntro';
import settingsTitle from '@salesforce/label/c.Health_SettingsTitle';
import useSettings from '@salesforce/label/c.Health_UseSettings';

export const LABELS = {
    baseObject,
    forgetSettings,
    foundByItself,
    packageVersion,
    requestsObject,
    responsesObject,
    sendAtField,
    settingsIntro,
    settingsTitle,
    useSettings
} as const;
