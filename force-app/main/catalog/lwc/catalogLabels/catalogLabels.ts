/** @adapter The words of the catalog in the user's language. */
import layerSalesforce from '@salesforce/label/c.Catalog_Layer_salesforce';
import layerContactCenter from '@salesforce/label/c.Catalog_Layer_contact_center';
import layerCloudTelephony from '@salesforce/label/c.Catalog_Layer_cloud_telephony';
import layerSignalling from '@salesforce/label/c.Catalog_Layer_signalling';
import layerTelephoneNetwork from '@salesforce/label/c.Catalog_Layer_telephone_network';
import layerWeb from '@salesforce/label/c.Catalog_Layer_web';
import layerMediaGateway from '@salesforce/label/c.Catalog_Layer_media_gateway';
import layerSurvey from '@salesforce/label/c.Catalog_Layer_survey';
import fixerRep from '@salesforce/label/c.Catalog_Fixer_rep';
import fixerAdmin from '@salesforce/label/c.Catalog_Fixer_admin';
import fixerDeveloper from '@salesforce/label/c.Catalog_Fixer_developer';
import fixerTelephonyTeam from '@salesforce/label/c.Catalog_Fixer_telephony_team';
import fixerCarrier from '@salesforce/label/c.Catalog_Fixer_carrier';
import fixerVendor from '@salesforce/label/c.Catalog_Fixer_vendor';
import fixerNobody from '@salesforce/label/c.Catalog_Fixer_nobody';
import channelVoice from '@salesforce/label/c.Catalog_Channel_voice';
import channelSms from '@salesforce/label/c.Catalog_Channel_sms';
import channelProvisioning from '@salesforce/label/c.Catalog_Channel_provisioning';
import channelPlatform from '@salesforce/label/c.Catalog_Channel_platform';
import channelSurvey from '@salesforce/label/c.Catalog_Channel_survey';
import finalityFailure from '@salesforce/label/c.Catalog_Finality_failure';
import finalityWarning from '@salesforce/label/c.Catalog_Finality_warning';
import finalityNotAFailure from '@salesforce/label/c.Catalog_Finality_not_a_failure';
import confidenceHigh from '@salesforce/label/c.Catalog_Confidence_high';
import confidenceMedium from '@salesforce/label/c.Catalog_Confidence_medium';
import confidenceLow from '@salesforce/label/c.Catalog_Confidence_low';
import retryNever from '@salesforce/label/c.Catalog_Retry_never';
import retryAfterFix from '@salesforce/label/c.Catalog_Retry_after_fix';
import retryNow from '@salesforce/label/c.Catalog_Retry_now';
import retryWait from '@salesforce/label/c.Catalog_Retry_wait';
import waitSeconds from '@salesforce/label/c.Catalog_WaitSeconds';
import waitMinutes from '@salesforce/label/c.Catalog_WaitMinutes';
import meaning from '@salesforce/label/c.Catalog_Meaning';
import cause from '@salesforce/label/c.Catalog_Cause';
import fix from '@salesforce/label/c.Catalog_Fix';
import fixedBy from '@salesforce/label/c.Catalog_FixedBy';
import retry from '@salesforce/label/c.Catalog_Retry';
import channel from '@salesforce/label/c.Catalog_Channel';
import layer from '@salesforce/label/c.Catalog_Layer';
import vendor from '@salesforce/label/c.Catalog_Vendor';
import code from '@salesforce/label/c.Catalog_Code';
import name from '@salesforce/label/c.Catalog_Name';
import family from '@salesforce/label/c.Catalog_Family';
import finality from '@salesforce/label/c.Catalog_Finality';
import mapping from '@salesforce/label/c.Catalog_Mapping';
import confidence from '@salesforce/label/c.Catalog_Confidence';
import why from '@salesforce/label/c.Catalog_Why';
import alternatives from '@salesforce/label/c.Catalog_Alternatives';
import noMapping from '@salesforce/label/c.Catalog_NoMapping';
import source from '@salesforce/label/c.Catalog_Source';
import note from '@salesforce/label/c.Catalog_Note';
import link from '@salesforce/label/c.Catalog_Link';
import familyAnswer from '@salesforce/label/c.Catalog_FamilyAnswer';
import oldSdk from '@salesforce/label/c.Catalog_OldSdk';
import repIsTold from '@salesforce/label/c.Catalog_RepIsTold';
import repTextUnpublished from '@salesforce/label/c.Catalog_RepTextUnpublished';
import faultNotLoaded from '@salesforce/label/c.Catalog_Fault_not_loaded';
import faultNotJson from '@salesforce/label/c.Catalog_Fault_not_json';
import faultTooLarge from '@salesforce/label/c.Catalog_Fault_too_large';
import faultWrongShape from '@salesforce/label/c.Catalog_Fault_wrong_shape';
import faultUnknownField from '@salesforce/label/c.Catalog_Fault_unknown_field';
import faultUnknownPack from '@salesforce/label/c.Catalog_Fault_unknown_pack';
import faultUnknownFamily from '@salesforce/label/c.Catalog_Fault_unknown_family';
import faultUnknownSource from '@salesforce/label/c.Catalog_Fault_unknown_source';
import faultUnknownErrorType from '@salesforce/label/c.Catalog_Fault_unknown_error_type';
import faultDuplicate from '@salesforce/label/c.Catalog_Fault_duplicate';
import faultIncomplete from '@salesforce/label/c.Catalog_Fault_incomplete';
import type { PackFault, PackFaultKind, RetryAdvice } from 'c/errorCatalog';
import type { EntryTexts } from 'c/entryText';
import type { Facet } from 'c/errorFacets';
import { fillTemplate } from 'c/textTemplate';

/** Everything that stands around an entry's own texts. */
export const ENTRY_TEXTS: EntryTexts = {
    meaning,
    cause,
    fix,
    fixedBy,
    retry,
    channel,
    layer,
    vendor,
    code,
    name,
    family,
    finality,
    mapping,
    confidence,
    why,
    alternatives,
    noMapping,
    source,
    note,
    link,
    familyAnswer,
    oldSdk,
    repIsTold,
    repTextUnpublished,
    waitSeconds,
    waitMinutes,
    retries: { never: retryNever, 'after-fix': retryAfterFix, now: retryNow },
    layers: {
        salesforce: layerSalesforce,
        'contact-center': layerContactCenter,
        'cloud-telephony': layerCloudTelephony,
        signalling: layerSignalling,
        'telephone-network': layerTelephoneNetwork,
        web: layerWeb,
        'media-gateway': layerMediaGateway,
        survey: layerSurvey
    },
    channels: {
        voice: channelVoice,
        sms: channelSms,
        provisioning: channelProvisioning,
        platform: channelPlatform,
        survey: channelSurvey
    },
    fixers: {
        rep: fixerRep,
        admin: fixerAdmin,
        developer: fixerDeveloper,
        'telephony-team': fixerTelephonyTeam,
        carrier: fixerCarrier,
        vendor: fixerVendor,
        nobody: fixerNobody
    },
    finalities: {
        failure: finalityFailure,
        warning: finalityWarning,
        'not-a-failure': finalityNotAFailure
    },
    confidences: {
        high: confidenceHigh,
        medium: confidenceMedium,
        low: confidenceLow
    }
};

/** The retry advice as a filter, where the time to wait does not matter. */
export const RETRY_FILTERS: Readonly<Record<RetryAdvice, string>> = {
    ...ENTRY_TEXTS.retries,
    wait: retryWait
};

const FAULT_TEXTS: Readonly<Record<PackFaultKind, string>> = {
    'not-loaded': faultNotLoaded,
    'not-json': faultNotJson,
    'too-large': faultTooLarge,
    'wrong-shape': faultWrongShape,
    'unknown-field': faultUnknownField,
    'unknown-pack': faultUnknownPack,
    'unknown-family': faultUnknownFamily,
    'unknown-source': faultUnknownSource,
    'unknown-error-type': faultUnknownErrorType,
    duplicate: faultDuplicate,
    incomplete: faultIncomplete
};

/** What is wrong with a pack, where, and what to do. */
export function faultText(fault: PackFault): string {
    const template = FAULT_TEXTS[fault.kind];
    if (fault.kind === 'wrong-shape') {
        return fillTemplate(template, fault.where, fault.expected, fault.found);
    }
    return fillTemplate(template, fault.where, 'detail' in fault ? fault.detail : fault.found);
}

/** What each facet is called. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
    vendor,
    layer,
    channel,
    mapping,
    fixedBy,
    retry
};

const VALUE_NAMES: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
    layer: ENTRY_TEXTS.layers,
    channel: ENTRY_TEXTS.channels,
    mapping: { none: noMapping },
    fixedBy: ENTRY_TEXTS.fixers,
    retry: RETRY_FILTERS
};

/** What a value of a facet is called: vendors and constants go by their own names. */
export function facetValueName(facet: Facet, value: string): string {
    return VALUE_NAMES[facet]?.[value] ?? value;
}
