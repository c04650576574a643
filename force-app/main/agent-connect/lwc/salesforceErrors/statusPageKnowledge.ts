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
        meaning:
            'Agent Connect received survey requests and refused them. The integration in Salesforce stays on.',
        fix: [
            'In Agent Connect open Settings > Integrations > API Status Page and read the reasons.'
        ]
    },
    AC_EMPLOYEE_PROFILE_NOT_COMPLETE: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'The employee was found, but has no complete and approved profile.',
        fix: ['Let the employee complete the profile in Agent Connect, and approve it.']
    },
    AC_DEACTIVATED_EMPLOYEE: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'The profile of the employee is deactivated in Agent Connect.',
        fix: ['Reactivate the profile, or take the person out of the eligible records.']
    },
    AC_EMPLOYEE_NOT_FOUND: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'Agent Connect has no profile with that e-mail or ID.',
        fix: ['Create the profile, or correct the field that the employee is mapped to.']
    },
    AC_INVALID_CUSTOMER: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'The name or the e-mail address of the customer has a form that is not accepted.',
        fix: ['Correct name and e-mail of the contact, and the mapping of both.']
    },
    AC_CHANNEL_NOT_ENABLED_FOR_COMPANY: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'The channel of the request is not switched on.',
        fix: ['Enable the channel on the Company Info page of Agent Connect, or map another one.']
    },
    AC_CHANNEL_IS_IN_MANUAL_MODE: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'The production key was used while the channel is still in manual mode.',
        fix: ['Switch the channel to automatic in Agent Connect, or use the test key until then.']
    },
    AC_BRAND_SIGNIFIER_NOT_PROVIDED: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'The company has several brands, and the request names none.',
        fix: ['Map a field that holds the brand in Field Mappings.']
    },
    AC_INVALID_OR_INACTIVE_BRAND_SIGNIFIER: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'Agent Connect does not know the brand of the request, or it is inactive.',
        fix: ['Compare the values of the mapped field with the brands in Agent Connect.']
    },
    AC_LANGUAGE_NOT_SPECIFIED: {
        ...REFUSED_BY_AGENT_CONNECT,
        meaning: 'Several languages are active, and the request names none.',
        fix: ['Map a field that holds the language in Field Mappings.']
    }
} as const satisfies Readonly<Record<string, CategoryKnowledge>>;
