import {
    BUILT_IN_PACK_IDS,
    CUSTOM_PACK_ID,
    DEFAULT_OUTBOUND_ERROR_TYPE,
    OUTBOUND_ERROR_TYPES,
    PACK_IDS,
    SPECIFIC_OUTBOUND_ERROR_TYPES
} from '../model';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

describe('the outbound error types', () => {
    it('are the ten of the Salesforce page, as it writes them', () => {
        expect([...SPECIFIC_OUTBOUND_ERROR_TYPES].toSorted()).toEqual([
            'AGENT_AT_MAXIMUM_CAPACITY',
            'AGENT_NOT_INITIALIZED',
            'AREA_CODE_NOT_IN_DIALABLE_LIST',
            'CALL_THROTTLED',
            'OUTBOUND_QUEUE_MISCONFIGURED',
            'PHONE_NUMBER_NOT_VALID',
            'PHONE_NUMBER_NOT_VALID_E164_FORMAT',
            'TIMEOUT_ERROR',
            'UNABLE_TO_CONNECT_TO_AGENT',
            'UNAUTHORIZED_SERVICE_CALL'
        ]);
    });

    it('are the ten and the default, which is none of them', () => {
        expect(OUTBOUND_ERROR_TYPES).toHaveLength(11);
        expect(SPECIFIC_OUTBOUND_ERROR_TYPES).not.toContain(DEFAULT_OUTBOUND_ERROR_TYPE);
        expect(OUTBOUND_ERROR_TYPES).toContain(DEFAULT_OUTBOUND_ERROR_TYPE);
    });

    it.each(OUTBOUND_ERROR_TYPES)('%s has a text of its own that maps to itself', (type) => {
        const salesforce = READINGS.find(({ pack }) => pack?.id === 'salesforce')?.pack;

        const entry = salesforce?.entries.find(({ code }) => code === type);

        expect(entry?.outbound.type).toBe(type);
        expect(entry?.finality).toBe('failure');
    });
});

describe('the packs', () => {
    it('are all there, in files that hold one each', () => {
        const shipped = READINGS.map(({ pack }) => pack?.id);

        expect(shipped.toSorted()).toEqual([...BUILT_IN_PACK_IDS].toSorted());
    });

    it('end with the pack of the organization', () => {
        expect(PACK_IDS).toEqual([...BUILT_IN_PACK_IDS, CUSTOM_PACK_ID]);
        expect(new Set(PACK_IDS).size).toBe(PACK_IDS.length);
    });
});
