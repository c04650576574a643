import afterFound from '@salesforce/label/c.Health_SettingAfter_found';
import afterNone from '@salesforce/label/c.Health_SettingAfter_none';
import afterPage from '@salesforce/label/c.Health_SettingAfter_page';
import afterPanel from '@salesforce/label/c.Health_SettingAfter_panel';
import afterStandard from '@salesforce/label/c.Health_SettingAfter_standard';
import baseObject from '@salesforce/label/c.Health_SettingBaseObject';
import hostedIn from '@salesforce/label/c.Health_SettingDataCenter';
import dataCenterEu from '@salesforce/label/c.Health_DataCenter_eu';
import dataCenterUs from '@salesforce/label/c.Health_DataCenter_us';
import enabledJobs from '@salesforce/label/c.Health_SettingEnabledJobs';
import faultDataCenter from '@salesforce/label/c.Health_SettingFault_dataCenter';
import faultField from '@salesforce/label/c.Health_SettingFault_field';
import faultMinutes from '@salesforce/label/c.Health_SettingFault_minutes';
import faultName from '@salesforce/label/c.Health_SettingFault_name';
import faultNames from '@salesforce/label/c.Health_SettingFault_names';
import faultObject from '@salesforce/label/c.Health_SettingFault_object';
import faultSubdomain from '@salesforce/label/c.Health_SettingFault_subdomain';
import faultVersion from '@salesforce/label/c.Health_SettingFault_version';
import faulty from '@salesforce/label/c.Health_SettingsFaulty';
import forgetSettings from '@salesforce/label/c.Health_ForgetSettings';
import forgotten from '@salesforce/label/c.Health_SettingsForgotten';
import helpBaseObject from '@salesforce/label/c.Health_SettingHelp_baseObject';
import helpHostedIn from '@salesforce/label/c.Health_SettingHelp_dataCenter';
import helpEnabledJobs from '@salesforce/label/c.Health_SettingHelp_enabledJobs';
import helpMappedObjects from '@salesforce/label/c.Health_SettingHelp_mappedObjects';
import helpPackageVersion from '@salesforce/label/c.Health_SettingHelp_packageVersion';
import helpRequestsObject from '@salesforce/label/c.Health_SettingHelp_requestsObject';
import helpResponsesObject from '@salesforce/label/c.Health_SettingHelp_responsesObject';
import helpSendAtField from '@salesforce/label/c.Health_SettingHelp_sendAtField';
import helpSubdomain from '@salesforce/label/c.Health_SettingHelp_subdomain';
import helpThresholdMinutes from '@salesforce/label/c.Health_SettingHelp_thresholdMinutes';
import mappedObjects from '@salesforce/label/c.Health_SettingMappedObjects';
import minutes from '@salesforce/label/c.Health_SettingMinutes';
import notKept from '@salesforce/label/c.Health_SettingsNotKept';
import packageVersion from '@salesforce/label/c.Health_SettingPackageVersion';
import requestsObject from '@salesforce/label/c.Health_SettingRequestsObject';
import resetFound from '@salesforce/label/c.Health_SettingReset_found';
import resetNone from '@salesforce/label/c.Health_SettingReset_none';
import resetPage from '@salesforce/label/c.Health_SettingReset_page';
import resetStandard from '@salesforce/label/c.Health_SettingReset_standard';
import responsesObject from '@salesforce/label/c.Health_SettingResponsesObject';
import revert from '@salesforce/label/c.Health_RevertSettings';
import saved from '@salesforce/label/c.Health_SettingsSaved';
import sendAtField from '@salesforce/label/c.Health_SettingSendAtField';
import settingsIntro from '@salesforce/label/c.Health_SettingsIntro';
import settingsTitle from '@salesforce/label/c.Health_SettingsTitle';
import sourceFound from '@salesforce/label/c.Health_SettingSource_found';
import sourceNone from '@salesforce/label/c.Health_SettingSource_none';
import sourcePage from '@salesforce/label/c.Health_SettingSource_page';
import sourcePanel from '@salesforce/label/c.Health_SettingSource_panel';
import sourceStandard from '@salesforce/label/c.Health_SettingSource_standard';
import subdomain from '@salesforce/label/c.Health_SettingSubdomain';
import thresholdMinutes from '@salesforce/label/c.Health_SettingThresholdMinutes';
import unseen from '@salesforce/label/c.Health_SettingUnseen';
import useSettings from '@salesforce/label/c.Health_UseSettings';

export const LABELS = {
    afterFound,
    afterNone,
    afterPage,
    afterPanel,
    afterStandard,
    baseObject,
    hostedIn,
    dataCenterEu,
    dataCenterUs,
    enabledJobs,
    faultDataCenter,
    faultField,
    faultMinutes,
    faultName,
    faultNames,
    faultObject,
    faultSubdomain,
    faultVersion,
    faulty,
    forgetSettings,
    forgotten,
    helpBaseObject,
    helpHostedIn,
    helpEnabledJobs,
    helpMappedObjects,
    helpPackageVersion,
    helpRequestsObject,
    helpResponsesObject,
    helpSendAtField,
    helpSubdomain,
    helpThresholdMinutes,
    mappedObjects,
    minutes,
    notKept,
    packageVersion,
    requestsObject,
    resetFound,
    resetNone,
    resetPage,
    resetStandard,
    responsesObject,
    revert,
    saved,
    sendAtField,
    settingsIntro,
    settingsTitle,
    sourceFound,
    sourceNone,
    sourcePage,
    sourcePanel,
    sourceStandard,
    subdomain,
    thresholdMinutes,
    unseen,
    useSettings
} as const;
