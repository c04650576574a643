import fc from 'fast-check';
import {
    configurationTab,
    fieldCandidates,
    fieldName,
    findCandidates,
    findField,
    findObject,
    namespaceOf,
    objectsToAskFor,
    readNavItems,
    readObjectInfo,
    readObjectInfos,
    readVersion,
    sightPackage
} from 'c/agentConnectDiscovery';
import type { ObjectInfo } from 'c/agentConnectDiscovery';

function tab(label: string, objectApiName: string | null = null) {
    return {
        label,
        developerName: label.replace(/\W/g, ''),
        objectApiName,
        itemType: objectApiName === null ? 'Page' : 'Entity',
        pageReference: { type: 'standard__objectPage' }
    };
}

function field(
    apiName: string,
    label: string,
    dataType: string,
    referenceTo: readonly string[] = []
) {
    return [
        apiName,
        {
            apiName,
            label,
            dataType,
            custom: apiName.endsWith('__c'),
            referenceToInfos: referenceTo.map((target) => ({ apiName: target }))
        }
    ] as const;
}

function object(
    apiName: string,
    label: string,
    ...fields: readonly (readonly [string, unknown])[]
) {
    return {
        apiName,
        label,
        labelPlural: `${label}s`,
        custom: apiName.endsWith('__c'),
        queryable: true,
        fields: Object.fromEntries(fields)
    };
}

const OLD = [
    tab('Home', 'Home'),
    tab('Stella Connect Requests', 'StellaConnect__Request__c'),
    tab('Stella Connect Configuration')
];
const PRESENT = [
    tab('Agent Connect Requests', 'abc__Request__c'),
    tab('Agent Connect Responses', 'abc__Response__c'),
    tab('Agent Connect Events', 'abc__Event__c'),
    tab('Agent Connect Configuration')
];
const caseInfo = object(
    'Case',
    'Case',
    field('Id', 'Case ID', 'Reference'),
    field('ClosedDate', 'Date/Time Closed', 'DateTime'),
    field('ContactEmail', 'Contact Email', 'Email'),
    field('Send_At__c', 'Send Agent Connect Request at DateTime', 'DateTime'),
    field('Recovery__c', 'Send Stella Connect Service Recovery request at', 'DateTime'),
    field('First__c', 'Initial Request ID', 'String')
);
const requestInfo = object(
    'abc__Request__c',
    'Agent Connect Request',
    field('abc__Ok__c', 'Request Successful', 'Boolean'),
    field('abc__Problem__c', 'Error Message', 'TextArea'),
    field('abc__Case__c', 'Case', 'Reference', ['Case'])
);

function items(tabs: readonly unknown[]) {
    return readNavItems({ navItems: tabs }).items;
}

function infoOf(value: unknown): ObjectInfo {
    return readObjectInfo(value)!;
}

function answers(...infos: readonly { readonly apiName: string }[]) {
    return readObjectInfos(
        { results: infos.map((result) => ({ statusCode: 200, result })) },
        infos.map(({ apiName }) => apiName)
    );
}

describe('readNavItems', () => {
    it('reads a page, tells what it skipped and whether there is more', () => {
        const reading = readNavItems({
            navItems: [tab('Cases', 'Case'), null, 7, {}],
            nextPageUrl: '/ui-api/nav-items?page=1'
        });

        expect(reading.items.map(({ objectApiName }) => objectApiName)).toEqual(['Case']);
        expect(reading).toMatchObject({ skipped: 3, hasMore: true });
    });

    it('never throws, whatever it is given', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(Array.isArray(readNavItems(value).items)).toBe(true);
            })
        );
    });
});

describe('readObjectInfos', () => {
    it.each([
        ['readable', { statusCode: 200, result: caseInfo }],
        ['unsupported', { statusCode: 400, result: [{ errorCode: 'INVALID_TYPE', message: 'x' }] }],
        ['unsupported', { statusCode: 400, result: { errorCode: 'INVALID_TYPE' } }],
        ['no-access', { statusCode: 403, result: [{ errorCode: 'INSUFFICIENT_ACCESS' }] }],
        ['no-access', { statusCode: 404, result: [] }],
        ['unreadable', { statusCode: 500, result: null }],
        ['unreadable', { statusCode: 200, result: { apiName: 'Case' } }],
        ['unreadable', undefined]
    ])('takes an answer as %s', (status, result) => {
        expect(readObjectInfos({ results: [result] }, ['Case'])).toMatchObject([{ status }]);
    });

    it('leaves out a field whose name is not its key', () => {
        const info = infoOf({
            apiName: 'Case',
            fields: { A__c: { apiName: 'B__c', dataType: 'String' } }
        });

        expect([...info.fields.keys()]).toEqual([]);
    });

    it('answers every name that was asked for, whatever it is given', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(readObjectInfos(value, ['Case', 'Other__c'])).toHaveLength(2);
            })
        );
    });
});

describe('findCandidates', () => {
    it.each([
        ['high', 'Agent Connect Requests', 'abc__Request__c'],
        ['high', 'Stella Connect Requests', 'x__Y__c'],
        ['high', 'Requests', 'StellaConnect__Request__c'],
        ['high', 'Anfragen', 'StellaConnect__Survey_Request__c'],
        ['medium', 'Surveys', 'Stella_Connect_Request__c']
    ])('is sure to a %s degree of "%s" (%s)', (confidence, label, name) => {
        expect(findCandidates(items([tab(label, name)]), 'requests')).toMatchObject([
            { objectApiName: name, confidence }
        ]);
    });

    it.each([
        ['Requests', 'Leave_Request__c'],
        ['Agent Connection Requests', 'Network_Request__c'],
        ['Agent Connect Responses', 'abc__Response__c'],
        ['Agent Connect Requests', 'Case'],
        ['Agent Connect Requests', null]
    ])('does not take "%s" (%s)', (label, name) => {
        expect(findCandidates(items([tab(label, name)]), 'requests')).toEqual([]);
    });

    it('puts the surest first, each once', () => {
        const tabs = [
            tab('Surveys', 'Stella_Connect_Request__c'),
            tab('Agent Connect Requests', 'abc__Request__c'),
            tab('Agent Connect Requests (old)', 'abc__Request__c')
        ];

        expect(
            findCandidates(items(tabs), 'requests').map(({ objectApiName }) => objectApiName)
        ).toEqual(['abc__Request__c', 'Stella_Connect_Request__c']);
    });
});

describe('configurationTab', () => {
    it('is the tab of the package', () => {
        expect(configurationTab(items(OLD))?.label).toBe('Stella Connect Configuration');
        expect(configurationTab(items([tab('Configuration')]))).toBeUndefined();
    });
});

describe('namespaceOf', () => {
    it.each([
        ['StellaConnect__Request__c', 'StellaConnect'],
        ['a_b__Request__c', 'a_b'],
        ['Request__c', null],
        ['Case', null]
    ])('of %s is %s', (name, namespace) => {
        expect(namespaceOf(name)).toBe(namespace);
    });
});

describe('findObject', () => {
    it('takes the surest candidate that can be read', () => {
        expect(findObject('requests', items(PRESENT), answers(requestInfo))).toMatchObject({
            status: 'found',
            confidence: 'high',
            value: { apiName: 'abc__Request__c' }
        });
        expect(findObject('responses', items(PRESENT), answers(requestInfo)).status).toBe(
            'not-found'
        );
    });

    it('takes the word of an admin over everything, and says where it does not exist', () => {
        const overrides = { objects: { requests: ' Other__c ' }, fields: {} };
        const other = object('Other__c', 'Other');

        expect(
            findObject('requests', items(PRESENT), answers(requestInfo, other), overrides)
        ).toMatchObject({ confidence: 'confirmed', value: { apiName: 'Other__c' } });
        expect(findObject('requests', items(PRESENT), answers(requestInfo), overrides)).toEqual({
            status: 'override-missing',
            name: 'Other__c'
        });
    });

    it('asks for the base objects, what an admin named, and every candidate, each once', () => {
        const overrides = { objects: { requests: 'Other__c', events: ' ' }, fields: {} };

        expect(objectsToAskFor(items(PRESENT), ['Case'], overrides)).toEqual([
            'Case',
            'Other__c',
            'abc__Request__c',
            'abc__Response__c',
            'abc__Event__c'
        ]);
    });
});

describe('findField', () => {
    it.each([
        ['send-at', caseInfo, 'Send_At__c', 'high'],
        ['recovery-at', caseInfo, 'Recovery__c', 'high'],
        ['initial-request', caseInfo, 'First__c', 'high'],
        ['closed-at', caseInfo, 'ClosedDate', 'high'],
        ['customer-email', caseInfo, 'ContactEmail', 'high'],
        ['request-successful', requestInfo, 'abc__Ok__c', 'high'],
        ['request-error', requestInfo, 'abc__Problem__c', 'high'],
        ['request-record', requestInfo, 'abc__Case__c', 'high']
    ] as const)('finds %s', (role, info, apiName, confidence) => {
        expect(findField(role, infoOf(info))).toMatchObject({
            status: 'found',
            confidence,
            value: { apiName }
        });
    });

    it('needs the type to fit, not only the label', () => {
        const info = infoOf(
            object('Case', 'Case', field('X__c', 'Send Agent Connect Request at', 'String'))
        );

        expect(findField('send-at', info)).toEqual({ status: 'not-found' });
        expect(fieldName(findField('send-at', info))).toBeUndefined();
    });

    it('does not take the time of a service recovery for the time of a request', () => {
        const info = infoOf(
            object(
                'Case',
                'Case',
                field('R__c', 'Send Agent Connect Service Recovery request at', 'DateTime')
            )
        );

        expect(findField('send-at', info)).toEqual({ status: 'not-found' });
    });

    it('uses no name that is only a guess', () => {
        const info = infoOf(
            object('Case', 'Case', field('abc__T__c', 'Requested Datetime', 'DateTime'))
        );

        expect(fieldCandidates(info, 'send-at')).toMatchObject([{ confidence: 'low' }]);
        expect(fieldName(findField('send-at', info))).toBeUndefined();
    });

    it('takes the word of an admin, and says where the field cannot be seen', () => {
        const named = (name: string) => ({ objects: {}, fields: { 'send-at': name } });

        expect(fieldName(findField('send-at', infoOf(caseInfo), named('ClosedDate')))).toBe(
            'ClosedDate'
        );
        expect(findField('send-at', infoOf(caseInfo), named('Gone__c'))).toEqual({
            status: 'override-missing',
            name: 'Gone__c'
        });
    });

    it('is less sure of one lookup among several', () => {
        const info = infoOf(
            object(
                'R__c',
                'R',
                field('A__c', 'A', 'Reference', ['Case']),
                field('B__c', 'B', 'Reference', ['Case', 'Contact'])
            )
        );

        expect(findField('request-record', info)).toMatchObject({ confidence: 'medium' });
        expect(findField('request-record', info, undefined, 'Account').status).toBe('not-found');
    });
});

describe('sightPackage', () => {
    const old = object('StellaConnect__Request__c', 'Request');

    it.each([
        ['2.x', PRESENT, requestInfo, ''],
        ['1.x', OLD, old, ''],
        ['1.x', PRESENT, requestInfo, '1.67'],
        ['2.x', OLD, old, 'v2.1.3'],
        [undefined, [PRESENT[0]], requestInfo, ''],
        [undefined, [...OLD, PRESENT[0]], old, '']
    ])('sees generation %s', (generation, tabs, info, version) => {
        expect(sightPackage(items(tabs), answers(info), version)).toMatchObject({
            status: 'found',
            generation
        });
    });

    it('tells what cannot be read from what is not there', () => {
        expect(sightPackage(items(OLD), [])).toEqual({ status: 'no-access' });
        expect(sightPackage(items([tab('Home', 'Home')]), answers(caseInfo))).toEqual({
            status: 'not-found'
        });
        expect(sightPackage([], answers(old)).status).toBe('found');
        expect(sightPackage(items([tab('Agent Connect Configuration')]), []).status).toBe('found');
    });
});

describe('readVersion', () => {
    it.each([
        ['1.67', { major: 1, minor: 67 }],
        [' v2.1.3 ', { major: 2, minor: 1 }],
        ['1.65.0.2', { major: 1, minor: 65 }]
    ])('reads %j', (text, version) => {
        expect(readVersion(text)).toEqual(version);
    });

    it.each(['', '2', 'one.two', '1.67 beta', '1..2', '1.2.3.4.5'])('refuses %j', (text) => {
        expect(readVersion(text)).toBeUndefined();
    });
});
