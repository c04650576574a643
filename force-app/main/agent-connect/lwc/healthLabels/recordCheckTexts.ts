import timestampSetTitle from '@salesforce/label/c.Health_Check_timestamp_set_title';
import timestampSetMeaning from '@salesforce/label/c.Health_Check_timestamp_set_meaning';
import timestampSetWhy from '@salesforce/label/c.Health_Check_timestamp_set_why';
import timestampSetFix1 from '@salesforce/label/c.Health_Check_timestamp_set_fix_1';
import timestampSetFix2 from '@salesforce/label/c.Health_Check_timestamp_set_fix_2';
import timestampSetFix3 from '@salesforce/label/c.Health_Check_timestamp_set_fix_3';
import timestampSetFix4 from '@salesforce/label/c.Health_Check_timestamp_set_fix_4';
import mappingEnabledTitle from '@salesforce/label/c.Health_Check_mapping_enabled_title';
import mappingEnabledMeaning from '@salesforce/label/c.Health_Check_mapping_enabled_meaning';
import mappingEnabledWhy from '@salesforce/label/c.Health_Check_mapping_enabled_why';
import mappingEnabledFix1 from '@salesforce/label/c.Health_Check_mapping_enabled_fix_1';
import mappingEnabledFix2 from '@salesforce/label/c.Health_Check_mapping_enabled_fix_2';
import mappingEnabledFix3 from '@salesforce/label/c.Health_Check_mapping_enabled_fix_3';
import mappingEnabledFix4 from '@salesforce/label/c.Health_Check_mapping_enabled_fix_4';
import requestsSuccessfulTitle from '@salesforce/label/c.Health_Check_requests_successful_title';
import requestsSuccessfulMeaning from '@salesforce/label/c.Health_Check_requests_successful_meaning';
import requestsSuccessfulWhy from '@salesforce/label/c.Health_Check_requests_successful_why';
import requestsSuccessfulFix1 from '@salesforce/label/c.Health_Check_requests_successful_fix_1';
import requestsSuccessfulFix2 from '@salesforce/label/c.Health_Check_requests_successful_fix_2';
import requestsSuccessfulFix3 from '@salesforce/label/c.Health_Check_requests_successful_fix_3';
import requestsSuccessfulFix4 from '@salesforce/label/c.Health_Check_requests_successful_fix_4';
import requestsSuccessfulFix5 from '@salesforce/label/c.Health_Check_requests_successful_fix_5';
import requestsSuccessfulFix6 from '@salesforce/label/c.Health_Check_requests_successful_fix_6';
import requestsSuccessfulFix7 from '@salesforce/label/c.Health_Check_requests_successful_fix_7';
import changedAfterCloseTitle from '@salesforce/label/c.Health_Check_changed_after_close_title';
import changedAfterCloseMeaning from '@salesforce/label/c.Health_Check_changed_after_close_meaning';
import changedAfterCloseWhy from '@salesforce/label/c.Health_Check_changed_after_close_why';
import changedAfterCloseFix1 from '@salesforce/label/c.Health_Check_changed_after_close_fix_1';
import changedAfterCloseFix2 from '@salesforce/label/c.Health_Check_changed_after_close_fix_2';
import changedAfterCloseFix3 from '@salesforce/label/c.Health_Check_changed_after_close_fix_3';
import dataReturnTitle from '@salesforce/label/c.Health_Check_data_return_title';
import dataReturnMeaning from '@salesforce/label/c.Health_Check_data_return_meaning';
import dataReturnWhy from '@salesforce/label/c.Health_Check_data_return_why';
import dataReturnFix1 from '@salesforce/label/c.Health_Check_data_return_fix_1';
import dataReturnFix2 from '@salesforce/label/c.Health_Check_data_return_fix_2';
import dataReturnFix3 from '@salesforce/label/c.Health_Check_data_return_fix_3';
import dataReturnFix4 from '@salesforce/label/c.Health_Check_data_return_fix_4';
import type { CheckTexts } from 'c/agentConnectChecks';

/** What the checks say that look at records. */
export const RECORD_CHECK_TEXTS = {
    'timestamp-set': {
        title: timestampSetTitle,
        meaning: timestampSetMeaning,
        why: timestampSetWhy,
        fix: [timestampSetFix1, timestampSetFix2, timestampSetFix3, timestampSetFix4]
    },
    'mapping-enabled': {
        title: mappingEnabledTitle,
        meaning: mappingEnabledMeaning,
        why: mappingEnabledWhy,
        fix: [mappingEnabledFix1, mappingEnabledFix2, mappingEnabledFix3, mappingEnabledFix4]
    },
    'requests-successful': {
        title: requestsSuccessfulTitle,
        meaning: requestsSuccessfulMeaning,
        why: requestsSuccessfulWhy,
        fix: [
            requestsSuccessfulFix1,
            requestsSuccessfulFix2,
            requestsSuccessfulFix3,
            requestsSuccessfulFix4,
            requestsSuccessfulFix5,
            requestsSuccessfulFix6,
            requestsSuccessfulFix7
        ]
    },
    'changed-after-close': {
        title: changedAfterCloseTitle,
        meaning: changedAfterCloseMeaning,
        why: changedAfterCloseWhy,
        fix: [changedAfterCloseFix1, changedAfterCloseFix2, changedAfterCloseFix3]
    },
    'data-return': {
        title: dataReturnTitle,
        meaning: dataReturnMeaning,
        why: dataReturnWhy,
        fix: [dataReturnFix1, dataReturnFix2, dataReturnFix3, dataReturnFix4]
    }
} satisfies Partial<CheckTexts>;
