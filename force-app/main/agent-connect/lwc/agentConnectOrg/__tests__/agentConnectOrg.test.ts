import { editableObjects, nameInRecord, toGraphqlDocument, userClock } from 'c/agentConnectOrg';

describe('the org', () => {
    it('is asked with one document for one text', () => {
        expect(toGraphqlDocument('query a { b }')).toBe(toGraphqlDocument('query a { b }'));
    });

    it('names a user', () => {
        expect(nameInRecord({ fields: { Name: { value: 'Ada' } } })).toBe('Ada');
        expect(nameInRecord(undefined)).toBeUndefined();
    });

    it('tells which objects this user may change', () => {
        const results = [
            { result: { apiName: 'A', createable: true, updateable: true } },
            { result: { apiName: 'B', createable: true, updateable: false } },
            { result: [{ errorCode: 'X' }] }
        ];

        expect([...editableObjects({ results })]).toEqual(['A']);
        expect(editableObjects(undefined).size).toBe(0);
    });

    it.each([
        ['UTC', '2026-07-01T12:00:00Z'],
        ['America/New_York', '2026-07-01T16:00:00Z'],
        ['Asia/Kolkata', '2026-07-01T06:30:00Z']
    ])('has the clock of %s', (zone, instant) => {
        expect(userClock(zone).toInstant(Date.UTC(2026, 6, 1, 12))).toBe(Date.parse(instant));
    });
});
