import type { OutboundErrorType, PackId } from 'c/errorCatalog';

/**
 * Which layer knows best why a call failed, the best first. The organisation's own codes; what the vendor of the telephony
 * says; the peripheral error before the control failure before the API error that carries them ("Cisco Finesse Web
 * Services Developer Guide 12.5(1)"); the Q.850 cause before the SIP status, which folds many causes into one (RFC 3326,
 * RFC 3398); HTTP last, since it only carries the others.
 */
export const LAYER_PRECEDENCE: readonly PackId[] = [
    'custom',
    'salesforce',
    'twilio',
    'connect',
    'genesys',
    'vonage',
    'ringcentral',
    'cpaas',
    'pererr',
    'finesse-cf',
    'cti',
    'uccx',
    'finesse',
    'q850',
    'sip',
    'mgcp',
    'http',
    'agent-connect'
];

/**
 * Codes that say no more than that something failed. One of them gives way to a layer further down that names one of the
 * ten, as does the default answer of a family.
 */
export const UNSPECIFIC_CODES: ReadonlySet<string> = new Set([
    'q850:31',
    'q850:111',
    'q850:127',
    'pererr:-1',
    'pererr:13085',
    'pererr:20000',
    'pererr:24095',
    'finesse-cf:0',
    'finesse-cf:1',
    'finesse-cf:70',
    'finesse-cf:71',
    'cti:17',
    'finesse:MAKE_CALL/500/Internal Server Error',
    'finesse:Dialog/400/Generic Error',
    'finesse:Dialog/500/Internal Server Error',
    'cpaas:1000',
    'vonage:internal_error',
    'genesys:generic',
    'ringcentral:GenericError'
]);

/** A code that covers several failures, and the text that tells which. */
export interface MessageRule {
    readonly id: string;
    readonly pattern: RegExp;
    readonly type: OutboundErrorType;
    readonly why: string;
}

/** Source: texts of Amazon Connect's BadEndpointException, as pull request #69 of the connector SDK reads them. */
export const MESSAGE_RULES: readonly MessageRule[] = [
    {
        id: 'connect:BadEndpointException',
        pattern: /not in dialable countries/i,
        type: 'AREA_CODE_NOT_IN_DIALABLE_LIST',
        why: 'The text says that the country of the number is not open for calls.'
    },
    {
        id: 'connect:BadEndpointException',
        pattern: /phone number is invalid/i,
        type: 'PHONE_NUMBER_NOT_VALID',
        why: 'The text says that the number itself is wrong.'
    }
];
