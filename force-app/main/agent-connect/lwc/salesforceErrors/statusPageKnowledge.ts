import type { CategoryKnowledge } from './model';

/** What all errors share that Agent Connect itself reports: they never switch the integration in Salesforce off. */
const REFUSED_BY_AGENT_CONNECT = {
    severity: 'medium',
    effect: 'fails-requests',
    steps: [7]
} as const;

/** Errors of the API Status page. Source: Medallia Agent Connect documentation, "Troubleshooting and maintenance" of the Requests API. */
export const STATUS_PAGE_KNOWLEDGE = {
    AC_API_ERROR_ALERT: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-api-error-alert-1']
    },
    AC_EMPLOYEE_PROFILE_NOT_COMPLETE: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-employee-profile-not-complete-1']
    },
    AC_DEACTIVATED_EMPLOYEE: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-deactivated-employee-1']
    },
    AC_EMPLOYEE_NOT_FOUND: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-employee-not-found-1']
    },
    AC_INVALID_CUSTOMER: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-invalid-customer-1']
    },
    AC_CHANNEL_NOT_ENABLED_FOR_COMPANY: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-channel-not-enabled-for-company-1']
    },
    AC_CHANNEL_IS_IN_MANUAL_MODE: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-channel-is-in-manual-mode-1']
    },
    AC_BRAND_SIGNIFIER_NOT_PROVIDED: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-brand-signifier-not-provided-1']
    },
    AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-invalid-or-inactive-brand-signifier-1']
    },
    AC_LANGUAGE_NOT_SPECIFIED: {
        ...REFUSED_BY_AGENT_CONNECT,
        fix: ['ac-language-not-specified-1']
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
