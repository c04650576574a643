import apiStatusPageTitle from '@salesforce/label/c.Health_Check_api_status_page_title';
import apiStatusPageMeaning from '@salesforce/label/c.Health_Check_api_status_page_meaning';
import apiStatusPageWhy from '@salesforce/label/c.Health_Check_api_status_page_why';
import apiStatusPageFix1 from '@salesforce/label/c.Health_Check_api_status_page_fix_1';
import apiStatusPageFix2 from '@salesforce/label/c.Health_Check_api_status_page_fix_2';
import apiStatusPageFix3 from '@salesforce/label/c.Health_Check_api_status_page_fix_3';
import apiStatusPageFix4 from '@salesforce/label/c.Health_Check_api_status_page_fix_4';
import endpointTitle from '@salesforce/label/c.Health_Check_endpoint_title';
import endpointMeaning from '@salesforce/label/c.Health_Check_endpoint_meaning';
import endpointWhy from '@salesforce/label/c.Health_Check_endpoint_why';
import endpointFix1 from '@salesforce/label/c.Health_Check_endpoint_fix_1';
import endpointFix2 from '@salesforce/label/c.Health_Check_endpoint_fix_2';
import endpointFix3 from '@salesforce/label/c.Health_Check_endpoint_fix_3';
import endpointFix4 from '@salesforce/label/c.Health_Check_endpoint_fix_4';
import exceptionRecipientsTitle from '@salesforce/label/c.Health_Check_exception_recipients_title';
import exceptionRecipientsMeaning from '@salesforce/label/c.Health_Check_exception_recipients_meaning';
import exceptionRecipientsWhy from '@salesforce/label/c.Health_Check_exception_recipients_why';
import exceptionRecipientsFix1 from '@salesforce/label/c.Health_Check_exception_recipients_fix_1';
import exceptionRecipientsFix2 from '@salesforce/label/c.Health_Check_exception_recipients_fix_2';
import exceptionRecipientsFix3 from '@salesforce/label/c.Health_Check_exception_recipients_fix_3';
import exceptionRecipientsFix4 from '@salesforce/label/c.Health_Check_exception_recipients_fix_4';
import packageRecipientsTitle from '@salesforce/label/c.Health_Check_package_recipients_title';
import packageRecipientsMeaning from '@salesforce/label/c.Health_Check_package_recipients_meaning';
import packageRecipientsWhy from '@salesforce/label/c.Health_Check_package_recipients_why';
import packageRecipientsFix1 from '@salesforce/label/c.Health_Check_package_recipients_fix_1';
import packageRecipientsFix2 from '@salesforce/label/c.Health_Check_package_recipients_fix_2';
import packageRecipientsFix3 from '@salesforce/label/c.Health_Check_package_recipients_fix_3';
import debugLoggingTitle from '@salesforce/label/c.Health_Check_debug_logging_title';
import debugLoggingMeaning from '@salesforce/label/c.Health_Check_debug_logging_meaning';
import debugLoggingWhy from '@salesforce/label/c.Health_Check_debug_logging_why';
import debugLoggingFix1 from '@salesforce/label/c.Health_Check_debug_logging_fix_1';
import debugLoggingFix2 from '@salesforce/label/c.Health_Check_debug_logging_fix_2';
import debugLoggingFix3 from '@salesforce/label/c.Health_Check_debug_logging_fix_3';
import debugLoggingFix4 from '@salesforce/label/c.Health_Check_debug_logging_fix_4';
import debugLoggingFix5 from '@salesforce/label/c.Health_Check_debug_logging_fix_5';
import type { CheckTexts } from 'c/agentConnectChecks';

/** What the checks say that look at settings and notifications. */
export const SETTING_CHECK_TEXTS = {
    'api-status-page': {
        title: apiStatusPageTitle,
        meaning: apiStatusPageMeaning,
        why: apiStatusPageWhy,
        fix: [apiStatusPageFix1, apiStatusPageFix2, apiStatusPageFix3, apiStatusPageFix4]
    },
    endpoint: {
        title: endpointTitle,
        meaning: endpointMeaning,
        why: endpointWhy,
        fix: [endpointFix1, endpointFix2, endpointFix3, endpointFix4]
    },
    'exception-recipients': {
        title: exceptionRecipientsTitle,
        meaning: exceptionRecipientsMeaning,
        why: exceptionRecipientsWhy,
        fix: [
            exceptionRecipientsFix1,
            exceptionRecipientsFix2,
            exceptionRecipientsFix3,
            exceptionRecipientsFix4
        ]
    },
    'package-recipients': {
        title: packageRecipientsTitle,
        meaning: packageRecipientsMeaning,
        why: packageRecipientsWhy,
        fix: [packageRecipientsFix1, packageRecipientsFix2, packageRecipientsFix3]
    },
    'debug-logging': {
        title: debugLoggingTitle,
        meaning: debugLoggingMeaning,
        why: debugLoggingWhy,
        fix: [
            debugLoggingFix1,
            debugLoggingFix2,
            debugLoggingFix3,
            debugLoggingFix4,
            debugLoggingFix5
        ]
    }
} satisfies Partial<CheckTexts>;
