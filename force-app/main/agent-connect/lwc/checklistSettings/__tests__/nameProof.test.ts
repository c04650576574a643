import { readObjectInfos } from 'c/agentConnectDiscovery';
import type { ObjectAnswer } from 'c/agentConnectDiscovery';
import { namesToProve, proveNames } from 'c/checklistSettings';

const CASE = {
    statusCode: 200,
    result: {
        apiName: 'Case',
        fields: { At__c: { apiName: 'At__c', label: 'At', dataType: 'DateTime' } }
    }
};
const UNSEEN = { statusCode: 403, result: [{ errorCode: 'INSUFFICIENT_ACCESS' }] };

function answers(results: Readonly<Record<string, object>>): readonly ObjectAnswer[] {
    return readObjectInfos({ results: Object.values(results) }, Object.keys(results));
}

describe('namesToProve', () => {
    it('asks for every object that the panel names, each once', () => {
        const panel = { baseObject: 'Case', requestsObject: 'R__c', mappedObjects: 'Case, W__c' };

        expect(namesToProve(panel, {})).toEqual(['Case', 'R__c', 'W__c']);
    });

    it.each([
        [{}, 'Case'],
        [{ baseObject: 'WorkOrder' }, 'WorkOrder']
    ])('asks for the object of a field where the page says %j', (page, expected) => {
        expect(namesToProve({ sendAtField: 'At__c' }, page)).toEqual([expected]);
    });

    it('asks for nothing where the panel names nothing', () => {
        expect(namesToProve({ thresholdMinutes: '30' }, { baseObject: 'Case' })).toEqual([]);
    });
});

describe('proveNames', () => {
    it('spells names as the org does', () => {
        const panel = { baseObject: 'case', sendAtField: 'AT__C', mappedObjects: 'CASE' };

        const proof = proveNames(panel, {}, answers({ case: CASE }));

        expect(proof).toEqual({
            values: { baseObject: 'Case', sendAtField: 'At__c', mappedObjects: 'Case' },
            faults: {},
            unseen: []
        });
    });

    it('refuses an object that is to be read and that this user does not see', () => {
        const panel = { requestsObject: 'R__c', subdomain: 'acme' };

        const proof = proveNames(panel, {}, answers({ R__c: UNSEEN }));

        expect(proof.faults).toEqual({ requestsObject: 'no-object' });
        expect(proof.values).toEqual(panel);
    });

    it('refuses a field that the object does not have', () => {
        const proof = proveNames({ sendAtField: 'Other__c' }, {}, answers({ Case: CASE }));

        expect(proof.faults).toEqual({ sendAtField: 'no-field' });
    });

    it('only doubts a mapped object, which is not read', () => {
        const proof = proveNames({ mappedObjects: 'W__c' }, {}, answers({ W__c: UNSEEN }));

        expect(proof).toMatchObject({ faults: {}, unseen: ['W__c'] });
    });

    it.each([
        ['nothing', []],
        ['something that is not understood', answers({ R__c: { statusCode: 500 } })]
    ])('refuses nothing where the org answers %s', (_, given) => {
        const proof = proveNames({ requestsObject: 'R__c', sendAtField: 'At__c' }, {}, given);

        expect(proof.faults).toEqual({});
    });
});
