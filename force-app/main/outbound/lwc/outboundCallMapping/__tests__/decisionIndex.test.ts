import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { decide, decideEntry, indexOf } from '../decisionIndex';

describe('the decisions on listed codes', () => {
    it('are one for every entry, by code and by name', () => {
        const { byPack, byName } = indexOf(SHIPPED_CATALOG);

        expect(byPack.get('twilio')?.get('31206')?.type).toBe('CALL_THROTTLED');
        expect(byName.get('twilio')?.get('RATEEXCEEDEDERROR')?.type).toBe('CALL_THROTTLED');
        expect([...byPack.values()].reduce((sum, codes) => sum + codes.size, 0)).toBe(
            SHIPPED_CATALOG.entries.length
        );
    });

    it('are made once for a catalog', () => {
        expect(indexOf(SHIPPED_CATALOG)).toBe(indexOf(SHIPPED_CATALOG));
    });

    it('raise the default where a code is no failed call', () => {
        const layer = { pack: 'sip', code: '180' };

        expect(decide({ type: null, why: 'It rings.' }, 'entry', layer, undefined)).toMatchObject({
            kind: 'not-an-outbound-failure',
            raise: 'CAN_NOT_START_THE_CALL',
            why: 'It rings.'
        });
    });

    it('say that a family decided where the code is not listed', () => {
        const answer = SHIPPED_CATALOG.answer('sip', '499');

        expect(answer && decideEntry(answer).decidedBy).toBe('family');
    });
});
