import { ErrorCatalog, OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';
import type { ErrorEntry, OutboundErrorType } from 'c/errorCatalog';
import { FAILURE_KINDS } from '../failures';
import type { FailureKind } from '../failures';
import { failureCodes, VENDOR_IDS } from '../vendorProfiles';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const catalog = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));
const CELLS = VENDOR_IDS.flatMap((vendor) =>
    FAILURE_KINDS.map((failure) => [vendor, failure] as const)
);

/**
 * What Salesforce's own definitions make of each failure, where the code of the vendor leaves no doubt
 * ("Map Telephony Error Codes to Salesforce Outbound Call Errors"). Whether a vendor's code says it as clearly is
 * another matter: that is what the mapping is for.
 */
const EXPECTED_ERROR_TYPES: Readonly<Record<FailureKind, OutboundErrorType>> = {
    'softphone-not-registered': 'AGENT_NOT_INITIALIZED',
    'server-unreachable': 'UNABLE_TO_CONNECT_TO_AGENT',
    'server-timeout': 'TIMEOUT_ERROR',
    'rate-exceeded': 'CALL_THROTTLED',
    'caller-not-permitted': 'UNAUTHORIZED_SERVICE_CALL',
    'rep-at-capacity': 'AGENT_AT_MAXIMUM_CAPACITY',
    'system-at-capacity': 'UNAUTHORIZED_SERVICE_CALL',
    'queue-not-configured': 'OUTBOUND_QUEUE_MISCONFIGURED',
    'number-invalid': 'PHONE_NUMBER_NOT_VALID',
    'number-not-e164': 'PHONE_NUMBER_NOT_VALID_E164_FORMAT',
    'country-not-dialable': 'AREA_CODE_NOT_IN_DIALABLE_LIST',
    'area-code-not-dialable': 'AREA_CODE_NOT_IN_DIALABLE_LIST',
    'callee-busy': 'CAN_NOT_START_THE_CALL',
    'callee-no-answer': 'CAN_NOT_START_THE_CALL',
    'callee-declined': 'CAN_NOT_START_THE_CALL'
};

/** Failures for which a vendor has no code that says as much: the mapping can do no better than the default. */
const SAYS_TOO_LITTLE = new Set([
    'sip rep-at-capacity',
    'sip queue-not-configured',
    'finesse number-not-e164',
    'genesys queue-not-configured',
    'vonage queue-not-configured',
    'ringcentral queue-not-configured'
]);

function typesOf({ outbound }: ErrorEntry): readonly string[] {
    return outbound.type === null
        ? []
        : [outbound.type, ...outbound.alternatives.map(({ type }) => type)];
}

describe('VENDOR_PROFILES', () => {
    it.each(CELLS)('names only listed codes: %s, %s', (vendor, failure) => {
        for (const id of failureCodes(vendor, failure)) {
            expect([id, catalog.answerById(id)?.origin]).toEqual([id, 'built-in']);
        }
    });

    it.each(CELLS)(
        'has a code that the catalog maps, or could map, as Salesforce means it: %s, %s',
        (vendor, failure) => {
            const types = failureCodes(vendor, failure).flatMap((id) =>
                typesOf(catalog.answerById(id)!)
            );

            expect(types.includes(EXPECTED_ERROR_TYPES[failure])).toBe(
                !SAYS_TOO_LITTLE.has(`${vendor} ${failure}`)
            );
        }
    );

    it('can reach every one of the constants', () => {
        const reached = CELLS.flatMap(([vendor, failure]) =>
            failureCodes(vendor, failure).map((id) => catalog.answerById(id)?.outbound.type)
        );

        expect(reached).toEqual(expect.arrayContaining([...OUTBOUND_ERROR_TYPES]));
    });
});
