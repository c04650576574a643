import { ErrorCatalog } from 'c/errorCatalog';
import { mappingTable } from '../mappingTable';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const catalog = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));

describe('mappingTable', () => {
    it('keeps the order of the packs and each once', () => {
        const table = mappingTable(catalog, ['q850', 'sip', 'q850']);

        expect(table.map(({ pack }) => pack)).toEqual(['q850', 'sip']);
    });

    it('leaves out a pack that the catalog lacks', () => {
        expect(mappingTable(new ErrorCatalog([]), ['sip'])).toEqual([]);
    });

    it('names the type of a code', () => {
        const [sip] = mappingTable(catalog, ['sip']);

        expect(sip?.codes).toContainEqual({
            code: '404',
            name: 'Not Found',
            type: 'PHONE_NUMBER_NOT_VALID'
        });
    });

    it('leaves out what is no failure, and ranges that say nothing in particular', () => {
        const [sip] = mappingTable(catalog, ['sip']);

        expect(sip?.codes.map(({ code }) => code)).not.toContain('180');
        expect(sip?.ranges).toEqual([]);
    });

    it('keeps what is no failure where a range would make a failure of it', () => {
        const [cpaas] = mappingTable(catalog, ['cpaas']);

        expect(cpaas?.ranges.length).toBeGreaterThan(0);
        expect(cpaas?.codes).toContainEqual({
            code: '1101',
            name: 'Call Terminated',
            type: 'CAN_NOT_START_THE_CALL'
        });
    });
});
