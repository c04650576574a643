import fc from 'fast-check';
import {
    buildDocument,
    ConfirmedObject,
    demandQuery,
    readObjectInfo,
    requestQuery,
    requestsOfQuery,
    responseQuery,
    riskQuery,
    timestampQuery
} from 'c/agentConnectDiscovery';
import type { ConfirmedField, Connection } from 'c/agentConnectDiscovery';

const NOW = Date.UTC(2026, 10, 19, 10, 0);

function confirmed(apiName: string, types: Record<string, string>, queryable = true) {
    const fields = Object.entries(types).map(([name, dataType]): [string, unknown] => [
        name,
        { apiName: name, label: name, dataType }
    ]);
    const info = readObjectInfo({
        apiName,
        queryable,
        fields: Object.fromEntries<unknown>(fields)
    });
    return ConfirmedObject.of(info!);
}

const base = confirmed('Case', {
    Id: 'Reference',
    ClosedDate: 'DateTime',
    Send_At__c: 'DateTime',
    OwnerId: 'Reference',
    LastModifiedDate: 'DateTime',
    ContactEmail: 'Email',
    Address__c: 'Address'
})!;
const request = confirmed('abc__Request__c', {
    CreatedDate: 'DateTime',
    abc__Ok__c: 'Boolean',
    abc__Error__c: 'TextArea',
    abc__Case__c: 'Reference'
})!;

function of(object: ConfirmedObject, name: string): ConfirmedField {
    return object.field(name)!;
}

describe('ConfirmedObject', () => {
    it('confirms what the org knows, and nothing else', () => {
        expect(base.field('Send_At__c')?.apiName).toBe('Send_At__c');
        expect(base.field('Other__c')).toBeUndefined();
        expect(base.field('Address__c')).toBeUndefined();
        expect(base.field('toString')).toBeUndefined();
        expect(confirmed('Case', {}, false)).toBeUndefined();
    });

    it.each(['', 'Case{', 'Case(first:1)', 'a b', 'Case\n', '1Case', '__proto__', 'Fäll__c', '"'])(
        'refuses %j even where the org seems to know it',
        (name) => {
            expect(confirmed(name === '' ? ' ' : name, {})).toBeUndefined();
            expect(confirmed('Case', { [name]: 'String' })?.field(name)).toBeUndefined();
        }
    );

    it('lets no text into a document that could end a name, whatever the org answers', () => {
        fc.assert(
            fc.property(fc.string(), fc.string(), (objectName, fieldName) => {
                const object = confirmed(objectName === '' ? 'x y' : objectName, {
                    [fieldName]: 'String'
                });
                const field = object?.field(fieldName);
                const names = [object?.apiName ?? 'A', field?.apiName ?? 'A'];
                expect(names.every((name) => /^[A-Za-z]\w*$/.test(name))).toBe(true);
            })
        );
    });
});

describe('buildDocument', () => {
    const list: Connection = { alias: 'all', where: [], first: 1, fields: [] };

    it('prints one object with optional fields, conditions and order', () => {
        const document = buildDocument(
            request,
            [
                {
                    alias: 'failed',
                    where: [
                        { field: of(request, 'abc__Ok__c'), operator: 'eq', value: false },
                        { field: of(request, 'abc__Case__c'), operator: 'ne', value: null },
                        {
                            field: of(request, 'CreatedDate'),
                            operator: 'gte',
                            value: { variable: 'since' }
                        }
                    ],
                    newestBy: of(request, 'CreatedDate'),
                    first: 5,
                    fields: [of(request, 'abc__Error__c')]
                }
            ],
            { since: { type: 'DateTime!', value: '2026-11-19T10:00:00.000Z' } }
        );

        expect(document).toEqual({
            object: 'abc__Request__c',
            text:
                'query agentConnect($since: DateTime!) { uiapi { query { ' +
                'failed: abc__Request__c(first: 5, where: { and: [{ abc__Ok__c: { eq: false } }, ' +
                '{ abc__Case__c: { ne: null } }, { CreatedDate: { gte: { value: $since } } }] }, ' +
                'orderBy: { CreatedDate: { order: DESC } }) ' +
                '{ totalCount edges { node { Id abc__Error__c @optional { value } } } } } } }',
            variables: { since: '2026-11-19T10:00:00.000Z' }
        });
    });

    it.each([
        ['no connection', []],
        [
            'too many connections',
            Array.from({ length: 11 }, (_, i) => ({ ...list, alias: `a${i}` }))
        ],
        ['an alias that is no name', [{ ...list, alias: 'a b' }]],
        ['too many records', [{ ...list, first: 201 }]],
        ['no records', [{ ...list, first: 0 }]],
        ['half a record', [{ ...list, first: 1.5 }]],
        ['a field of another object', [{ ...list, fields: [of(base, 'OwnerId')] }]],
        [
            'a variable that is not given',
            [
                {
                    ...list,
                    where: [
                        {
                            field: of(request, 'CreatedDate'),
                            operator: 'gt' as const,
                            value: { variable: 'since' }
                        }
                    ]
                }
            ]
        ]
    ])('refuses %s', (_, connections) => {
        expect(() => buildDocument(request, connections, {})).toThrow(RangeError);
    });
});

/** Brackets that match, no quote and no comment: a document without values. */
function isSound(text: string): boolean {
    const open: string[] = [];
    const pairs: Record<string, string> = { '}': '{', ')': '(', ']': '[' };
    for (const character of text) {
        if ('{(['.includes(character)) {
            open.push(character);
        } else if (pairs[character] !== undefined && open.pop() !== pairs[character]) {
            return false;
        }
    }
    return open.length === 0 && !/["'#\\]/.test(text);
}

describe('the queries', () => {
    const sendAt = of(base, 'Send_At__c');
    const createdAt = of(request, 'CreatedDate');
    const documents = [
        timestampQuery(
            base,
            { closedAt: of(base, 'ClosedDate'), sendAt },
            { since: NOW - 1, now: NOW }
        ),
        demandQuery(base, sendAt, { since: NOW - 9, dueBy: NOW, newestRequestAt: NOW - 3 }),
        riskQuery(base, { sendAt, emails: [of(base, 'ContactEmail')] }, NOW),
        requestQuery(
            request,
            {
                createdAt,
                successful: of(request, 'abc__Ok__c'),
                error: of(request, 'abc__Error__c'),
                record: of(request, 'abc__Case__c')
            },
            NOW
        ),
        requestQuery(request, { createdAt, successful: of(request, 'abc__Ok__c') }, NOW),
        requestsOfQuery(request, of(request, 'abc__Case__c'), ['500000000000001']),
        responseQuery(request, createdAt, [of(request, 'abc__Error__c')])
    ];

    it.each(documents)(
        'build a document on $object alone, with values in variables only',
        (document) => {
            const [declared = ''] = document.text.split('{');
            const names = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => name);

            expect(isSound(document.text)).toBe(true);
            expect(names).toEqual(Object.keys(document.variables));
            expect(names.every((name) => document.text.split(`$${name}`).length > 2)).toBe(true);
            expect(document.text).not.toMatch(document.object === 'Case' ? /abc__/ : /\bCase\(/);
        }
    );

    it('ask the heartbeat for what came after the newest request, within the window', () => {
        const variables = (newestRequestAt: number | null) =>
            demandQuery(base, sendAt, { since: NOW - 9, dueBy: NOW, newestRequestAt }).variables;

        expect(variables(NOW - 3)).toMatchObject({ after: new Date(NOW - 3).toISOString() });
        expect(variables(NOW - 99)).toMatchObject({ after: new Date(NOW - 9).toISOString() });
        expect(variables(null)).toMatchObject({ after: new Date(NOW - 9).toISOString() });
    });
});
