import { EMPTY_VIEW } from 'c/healthDesk';
import { linksOn } from '../links';

describe('linksOn', () => {
    it('goes by the settings in effect', () => {
        const settings = { baseObject: 'WorkOrder', subdomain: 'acme' };

        expect(linksOn({ ...EMPTY_VIEW.desk, settings })).toMatchObject(settings);
        expect(linksOn(EMPTY_VIEW.desk)).toMatchObject({ baseObject: 'Case', subdomain: '' });
    });
});
