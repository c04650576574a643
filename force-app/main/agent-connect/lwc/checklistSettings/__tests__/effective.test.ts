import { jobsOf, settingsInEffect, toReadingSettings } from 'c/checklistSettings';

describe('the settings in effect', () => {
    it('are those of the panel before those of the page', () => {
        expect(
            settingsInEffect(
                { thresholdMinutes: '60' },
                { thresholdMinutes: '30', subdomain: 'acme' }
            )
        ).toEqual({ thresholdMinutes: '60', subdomain: 'acme' });
    });
});

describe('the settings of a reading', () => {
    it('have standard values where nothing is set', () => {
        expect(toReadingSettings({})).toEqual({
            baseObject: 'Case',
            overrides: { objects: {}, fields: {} },
            packageVersion: '',
            thresholdMinutes: 30,
            windowDays: 7
        });
    });

    it('take every name that is set', () => {
        expect(
            toReadingSettings({
                baseObject: 'WorkOrder',
                sendAtField: 'At__c',
                requestsObject: 'R__c',
                responsesObject: 'S__c',
                packageVersion: '1.67',
                thresholdMinutes: '60'
            })
        ).toMatchObject({
            baseObject: 'WorkOrder',
            overrides: {
                objects: { requests: 'R__c', responses: 'S__c' },
                fields: { 'send-at': 'At__c' }
            },
            packageVersion: '1.67',
            thresholdMinutes: 60
        });
    });
});

describe('jobsOf', () => {
    it.each([
        [undefined, undefined],
        ['', undefined],
        ['other', undefined],
        ['data-return, request-sender', ['request-sender', 'data-return']]
    ])('reads %j', (text, jobs) => {
        expect(jobsOf(text)).toEqual(jobs);
    });
});
