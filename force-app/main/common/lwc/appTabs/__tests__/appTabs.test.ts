import { explorerPage, healthPage, simulatorPage } from 'c/appTabs';

describe('the pages of the app', () => {
    it('open the explorer at an entry', () => {
        expect(explorerPage('sip:486', 'c__')).toEqual({
            type: 'standard__navItemPage',
            attributes: { apiName: 'Error_Code_Explorer' },
            state: { c__entry: 'sip:486' }
        });
    });

    it('open the health checklist, at a check or at none', () => {
        expect(healthPage('endpoint', 'acme__')).toEqual({
            type: 'standard__navItemPage',
            attributes: { apiName: 'acme__Agent_Connect_Health' },
            state: { acme__check: 'endpoint' }
        });
        expect(healthPage(undefined, 'c__').state).toEqual({});
    });

    it('open the simulator with a failure, in a package under its namespace', () => {
        expect(simulatorPage('sip:486', 'acme__')).toEqual({
            type: 'standard__navItemPage',
            attributes: { apiName: 'acme__Outbound_Error_Simulator' },
            state: { acme__failure: 'sip:486' }
        });
    });
});
