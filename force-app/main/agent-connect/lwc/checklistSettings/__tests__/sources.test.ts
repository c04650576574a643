import { settle } from 'c/checklistSettings';

const panel = { requestsObject: 'Panel__c' };
const page = { requestsObject: 'Page__c' };
const found = { requestsObject: 'Found__c' };

describe('where a setting comes from', () => {
    it.each([
        [
            { panel, page, found },
            { value: 'Panel__c', source: 'panel' }
        ],
        [
            { panel: {}, page, found },
            { value: 'Page__c', source: 'page' }
        ],
        [
            { panel: {}, page: {}, found },
            { value: 'Found__c', source: 'found' }
        ],
        [{ panel: {}, page: {}, found: {} }, undefined]
    ] as const)('is the first place that has it: %#', (layers, expected) => {
        expect(settle('requestsObject', layers)).toEqual(expected);
    });

    it.each([
        ['baseObject', 'Case'],
        ['thresholdMinutes', '30'],
        ['enabledJobs', 'request-sender']
    ] as const)('is a standard value for %s where nobody says', (name, value) => {
        expect(settle(name, { panel: {}, page: {}, found: {} })).toEqual({
            value,
            source: 'standard'
        });
    });
});
