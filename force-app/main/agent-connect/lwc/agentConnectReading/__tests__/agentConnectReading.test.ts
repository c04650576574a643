import { readGraphqlAnswer, readNavItems, readObjectInfos } from 'c/agentConnectDiscovery';
import { identifyOrg, namesToAskFor, planQueries, readLive } from 'c/agentConnectReading';
import type { Answers, IdentifiedOrg, ReadingSettings } from 'c/agentConnectReading';

const NOW = Date.UTC(2026, 10, 19, 10);
const SETTINGS: ReadingSettings = {
    baseObject: 'Case',
    overrides: { objects: {}, fields: {} },
    packageVersion: '1.67',
    thresholdMinutes: 30,
    windowDays: 7
};
const ITEMS = readNavItems([
    {
        label: 'Agent Connect Requests',
        developerName: 'R',
        objectApiName: 'X__Request__c',
        pageReference: { type: 'requests' }
    }
]).items;

function field(name: string, label: string, dataType: string, reference?: string): object {
    return {
        [name]: {
            apiName: name,
            label,
            dataType,
            custom: name.endsWith('__c'),
            referenceToInfos: reference === undefined ? [] : [{ apiName: reference }]
        }
    };
}

const CASE = {
    apiName: 'Case',
    queryable: true,
    fields: {
        ...field('Id', 'Id', 'String'),
        ...field('ClosedDate', 'Closed', 'DateTime'),
        ...field('OwnerId', 'Owner', 'Reference'),
        ...field('LastModifiedDate', 'Modified', 'DateTime'),
        ...field('ContactEmail', 'E-mail', 'Email'),
        ...field('At__c', 'Send Agent Connect Request at', 'DateTime')
    }
};
const REQUEST = {
    apiName: 'X__Request__c',
    queryable: true,
    fields: {
        ...field('CreatedDate', 'Created', 'DateTime'),
        ...field('X__Ok__c', 'Request Successful', 'Boolean'),
        ...field('X__Error__c', 'Error Message', 'String'),
        ...field('X__Case__c', 'Case', 'Reference', 'Case')
    }
};

function identify(settings = SETTINGS, caseInfo: object = CASE): IdentifiedOrg {
    const names = namesToAskFor(ITEMS, settings);
    const results = names.map((name) => ({
        statusCode: 200,
        result: name === 'Case' ? caseInfo : REQUEST
    }));
    return identifyOrg({ items: ITEMS, answers: readObjectInfos({ results }, names) }, settings);
}

function list(totalCount: number, ...nodes: readonly object[]): object {
    return { totalCount, edges: nodes.map((node) => ({ node })) };
}

function answer(lists: object): NonNullable<Answers['risks']> {
    return readGraphqlAnswer({ uiapi: { query: lists } }, undefined);
}

const REQUESTS = answer({
    total24: list(2),
    failed24: list(1),
    total168: list(9),
    failed168: list(1),
    newest: list(9, { Id: 'a', CreatedDate: { value: '2026-11-19T09:00:00.000Z' } }),
    failures: list(1, {
        Id: 'b',
        CreatedDate: { value: '2026-11-19T09:00:00.000Z' },
        X__Error__c: { value: 'broken' }
    })
});
const context = { now: NOW, user: 'Ada', classify: () => 'EMPLOYEE_IS_QUEUE' as const };

describe('a reading of the org', () => {
    it('asks for the base object and for what looks like the package', () => {
        expect(namesToAskFor(ITEMS, SETTINGS)).toEqual(['Case', 'X__Request__c']);
    });

    it('makes out the names that it needs, and the tabs', () => {
        const org = identify();

        expect(org.base).toMatchObject({ sendAtStatus: 'present', sendAt: { apiName: 'At__c' } });
        expect(org.requests).toMatchObject({ record: { apiName: 'X__Case__c' } });
        expect(org.responses).toBeUndefined();
        expect(org.tabs.requests).toEqual({ type: 'requests' });
        expect(org.profile).toMatchObject({ generation: '1.x' });
    });

    it('asks first what needs no other answer, then the rest', () => {
        const org = identify();

        const first = planQueries(org, SETTINGS, {}, NOW).map(({ question }) => question);
        const risks = answer({ sample: list(1, { Id: '5001' }) });
        const later = planQueries(org, SETTINGS, { requests: REQUESTS, risks }, NOW);

        expect(first).toEqual(['timestamps', 'requests', 'risks']);
        expect(later.map(({ question }) => question)).toEqual([
            'timestamps',
            'requests',
            'demand',
            'risks',
            'sent'
        ]);
    });

    it('keeps a question as it was while others are answered', () => {
        const org = identify();

        const [first] = planQueries(org, SETTINGS, {}, NOW);
        const [again] = planQueries(org, SETTINGS, { requests: REQUESTS }, NOW);

        expect(again).toEqual(first);
    });

    it('is evidence, as seen by this user', () => {
        const { evidence, failures } = readLive(
            identify(),
            SETTINGS,
            { requests: REQUESTS },
            context
        );

        expect(evidence).toMatchObject([
            { kind: 'live', givenBy: 'Ada', observedAt: NOW, facts: { about: 'requests' } }
        ]);
        expect(failures).toMatchObject([{ id: 'b', errorText: 'broken' }]);
    });

    it('reads a heartbeat and the records at risk', () => {
        const answers: Answers = {
            requests: REQUESTS,
            demand: answer({
                due: list(5),
                waiting: list(4, { Id: '5001', At__c: { value: '2026-11-19T08:00:00.000Z' } })
            }),
            risks: answer({
                sample: list(1, {
                    Id: '5001',
                    At__c: { value: '2026-11-19T08:00:00.000Z' },
                    OwnerId: { value: '00G000000000001' }
                })
            }),
            sent: answer({ requests: list(0) })
        };

        const { evidence, risky } = readLive(identify(), SETTINGS, answers, context);

        expect(evidence.map(({ facts }) => facts.about)).toEqual([
            'requests',
            'would-fail',
            'heartbeat'
        ]);
        expect(risky).toMatchObject([{ id: '5001', sent: false, risks: ['queue-owner'] }]);
    });

    it('tells nothing of records at risk while it is not known which were sent', () => {
        const risks = answer({
            sample: list(1, { Id: '5001', At__c: { value: '2026-11-19T08:00:00.000Z' } })
        });

        expect(readLive(identify(), SETTINGS, { risks }, context).evidence).toEqual([]);
    });

    it('says that a field which an admin named is not there', () => {
        const settings = {
            ...SETTINGS,
            overrides: { objects: {}, fields: { 'send-at': 'Gone__c' } }
        };

        const { evidence } = readLive(identify(settings), settings, {}, context);

        expect(evidence).toMatchObject([{ facts: { about: 'timestamp', field: 'missing' } }]);
    });

    it('says what the org refused, and takes it for no evidence', () => {
        const refused = readGraphqlAnswer(undefined, [{ message: 'No.' }]);

        const { evidence, failed } = readLive(identify(), SETTINGS, { requests: refused }, context);

        expect(evidence).toEqual([]);
        expect(failed).toEqual([{ question: 'requests', messages: ['No.'] }]);
    });

    it('sees nothing where the base object cannot be read', () => {
        const org = identify(SETTINGS, { apiName: 'Other', fields: {} });

        expect(org.base).toBeUndefined();
        expect(planQueries(org, SETTINGS, {}, NOW).map(({ question }) => question)).toEqual([
            'requests'
        ]);
    });
});

describe('names found by discovery', () => {
    it('are told where nothing is named', () => {
        expect(identify().discovered).toEqual({
            requestsObject: 'X__Request__c',
            responsesObject: undefined,
            sendAtField: 'At__c'
        });
    });

    it('are told also where an admin named something else', () => {
        const named = {
            ...SETTINGS,
            overrides: {
                objects: { requests: 'Other__c' },
                fields: { 'send-at': 'ClosedDate' }
            }
        } as const;

        expect(identify(named).discovered).toMatchObject({
            requestsObject: 'X__Request__c',
            sendAtField: 'At__c'
        });
    });

    it('are none on an object that cannot be read', () => {
        const org = identify({ ...SETTINGS, baseObject: 'WorkOrder' });

        expect(org.discovered.sendAtField).toBeUndefined();
    });
});
