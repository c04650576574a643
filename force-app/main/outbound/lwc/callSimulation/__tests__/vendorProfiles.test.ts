import { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorEntry } from 'c/errorCatalog';
import { EXPECTED_ERROR_TYPES, FAILURE_KINDS } from '../failures';
import { failureCodes, VENDOR_IDS } from '../vendorProfiles';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const catalog = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));
const CELLS = VENDOR_IDS.flatMap((vendor) =>
    FAILURE_KINDS.map((failure) => [vendor, failure] as const)
);

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
        expect(new Set(Object.values(EXPECTED_ERROR_TYPES)).size).toBe(11);
    });
});
