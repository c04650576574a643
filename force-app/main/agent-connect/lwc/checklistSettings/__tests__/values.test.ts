import fc from 'fast-check';
import { faultOf, readSettingValues, SETTING_NAMES } from 'c/checklistSettings';

describe('readSettingValues', () => {
    it('takes what makes sense, trimmed and as text', () => {
        expect(
            readSettingValues({
                baseObject: ' WorkOrder ',
                mappedObjects: 'Case;WorkOrder,\nCase',
                enabledJobs: 'Data-Return',
                thresholdMinutes: 45,
                packageVersion: 'v1.67.3',
                subdomain: 'acme'
            })
        ).toEqual({
            baseObject: 'WorkOrder',
            mappedObjects: 'Case, WorkOrder',
            enabledJobs: 'data-return',
            thresholdMinutes: '45',
            packageVersion: 'v1.67.3',
            subdomain: 'acme'
        });
    });

    it.each([
        undefined,
        null,
        7,
        'text',
        [],
        { other: 'Case' },
        { baseObject: '', sendAtField: ' ', mappedObjects: ' , ' },
        { baseObject: 7, sendAtField: {}, subdomain: ['acme'] },
        { baseObject: 'My Object', sendAtField: '<script>', requestsObject: '1x' },
        { enabledJobs: 'sender, none', mappedObjects: 'a-b' },
        { thresholdMinutes: 4 },
        { thresholdMinutes: 1441 },
        { thresholdMinutes: Number.NaN },
        { thresholdMinutes: '3e1' },
        { packageVersion: 'new', subdomain: 'acme.agentconnect.net' }
    ])('takes nothing from %j', (value) => {
        expect(readSettingValues(value)).toEqual({});
    });

    it('keeps the sound items of a list', () => {
        expect(
            readSettingValues({ mappedObjects: 'Case, no-name', enabledJobs: 'x,data-return' })
        ).toEqual({ mappedObjects: 'Case', enabledJobs: 'data-return' });
    });

    it('gives the same when it reads what it gave, whatever it was', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.anything(),
                    fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.anything()),
                    fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.string())
                ),
                (value) => {
                    const read = readSettingValues(value);
                    expect(readSettingValues(read)).toEqual(read);
                    expect(SETTING_NAMES.map((name) => faultOf(name, read[name] ?? ''))).toEqual(
                        SETTING_NAMES.map(() => undefined)
                    );
                }
            )
        );
    });
});

describe('faultOf', () => {
    it.each(SETTING_NAMES)('finds nothing wrong with a blank %s', (name) => {
        expect(faultOf(name, '  ')).toBeUndefined();
    });

    it.each([
        ['baseObject', 'My Object', 'object'],
        ['sendAtField', 'Send-At', 'field'],
        ['mappedObjects', 'Case, Work Order!', 'objects'],
        ['enabledJobs', 'request-sender, other', 'jobs'],
        ['thresholdMinutes', '4', 'minutes'],
        ['thresholdMinutes', '1441', 'minutes'],
        ['thresholdMinutes', '30.5', 'minutes'],
        ['packageVersion', 'latest', 'version'],
        ['hostedIn', 'moon', 'center'],
        ['subdomain', 'https://acme.agentconnect.net', 'label']
    ] as const)('refuses %s %s', (name, text, kind) => {
        expect(faultOf(name, text)).toBe(kind);
    });

    it.each([
        ['thresholdMinutes', '5'],
        ['thresholdMinutes', '1440'],
        ['baseObject', 'Demo__Thing__c'],
        ['mappedObjects', 'Case, WorkOrder'],
        ['enabledJobs', 'Request-Sender']
    ] as const)('takes %s %s', (name, text) => {
        expect(faultOf(name, text)).toBeUndefined();
    });

    it('refuses a list that is longer than anybody needs', () => {
        expect(faultOf('mappedObjects', 'Case,'.repeat(51))).toBe('objects');
    });
});
