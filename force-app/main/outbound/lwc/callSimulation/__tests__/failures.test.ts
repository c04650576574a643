import { EXPECTED_ERROR_TYPES, FAILURE_KINDS } from 'c/callSimulation';
import { OUTBOUND_ERROR_TYPES } from 'c/errorCatalog';

describe('the failures of the simulated system', () => {
    it('reach every constant', () => {
        const types = FAILURE_KINDS.map((kind) => EXPECTED_ERROR_TYPES[kind]);

        expect([...new Set(types)].sort()).toEqual([...OUTBOUND_ERROR_TYPES].sort());
    });
});
