import fc from 'fast-check';
import {
    countIn,
    failedRequests,
    heartbeatFacts,
    momentIn,
    nullRates,
    readGraphqlAnswer,
    recordsIn,
    requestFacts,
    responseFacts,
    timestampFacts,
    wouldFail
} from 'c/agentConnectDiscovery';
import type { GraphqlAnswer } from 'c/agentConnectDiscovery';

const NOW = Date.UTC(2026, 10, 19, 10, 0);
const HOUR = 3_600_000;

type Row = Record<string, string | number | boolean | null>;

function iso(at: number): string {
    return new Date(at).toISOString();
}

function list(totalCount: number | null, ...rows: readonly Row[]) {
    return {
        totalCount,
        edges: rows.map(({ Id, ...fields }, index) => ({
            node: {
                Id: Id ?? `id${index}`,
                ...Object.fromEntries(
                    Object.entries(fields).map(([name, value]) => [name, { value }])
                )
            }
        }))
    };
}

function answer(lists: Record<string, unknown>): GraphqlAnswer {
    return readGraphqlAnswer({ uiapi: { query: lists } }, undefined);
}

const FAILED = readGraphqlAnswer(undefined, [{ message: 'Cannot query field' }]);

describe('readGraphqlAnswer', () => {
    it('reads counts and records', () => {
        const read = answer({ a: list(7, { Id: 'x', Send__c: 'soon', Hidden__c: null }) });

        expect(countIn(read, 'a')).toBe(7);
        expect(recordsIn(read, 'a')[0]?.fields).toEqual(
            new Map([
                ['Send__c', 'soon'],
                ['Hidden__c', null]
            ])
        );
        expect(countIn(read, 'b')).toBeUndefined();
        expect(countIn(answer({ a: list(null) }), 'a')).toBeUndefined();
    });

    it('takes errors for a failure even where there is data', () => {
        const read = readGraphqlAnswer({ uiapi: { query: { a: list(1) } } }, [
            { message: 'no' },
            7
        ]);

        expect(read).toEqual({ status: 'failed', messages: ['no', 'no message'] });
        expect(recordsIn(read, 'a')).toEqual([]);
        expect(countIn(read, 'a')).toBeUndefined();
    });

    it('reads what is broken as nothing, never as zero', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(countIn(readGraphqlAnswer(value, undefined), 'a')).toBeUndefined();
                expect(recordsIn(answer({ a: value }), 'a')).toEqual([]);
            })
        );
    });
});

describe('momentIn', () => {
    it.each([
        ['2026-11-19T10:00:00.000Z', NOW],
        ['2026-11-19T10:00:00.000+0000', NOW],
        ['2026-11-19T12:00:00.000+0200', NOW],
        ['soon', null],
        [null, null],
        [7, null]
    ])('reads %j', (value, at) => {
        const [record] = recordsIn(answer({ a: list(1, { At: value }) }), 'a');

        expect(momentIn(record, 'At')).toBe(at);
        expect(momentIn(undefined, 'At')).toBeNull();
    });
});

describe('facts on records', () => {
    it('count closed and stamped records', () => {
        const read = answer({
            closed: list(40),
            stamped: list(30),
            newest: list(9, { Send__c: iso(NOW) })
        });
        const about = { object: 'Case', sendAt: 'Send__c', windowDays: 7 };

        expect(timestampFacts(read, about)).toEqual({
            about: 'timestamp',
            object: 'Case',
            field: 'present',
            windowDays: 7,
            closed: 40,
            stamped: 30,
            newestStampAt: NOW
        });
        expect(timestampFacts(FAILED, about)).toBeUndefined();
    });

    it('tell demand and silence', () => {
        const read = answer({ due: list(20), waiting: list(5, { Send__c: iso(NOW - HOUR) }) });
        const about = {
            object: 'Case',
            sendAt: 'Send__c',
            newestRequestAt: NOW - 2 * HOUR,
            thresholdMinutes: 30
        };

        expect(heartbeatFacts(read, about)).toMatchObject({
            waiting: 5,
            stamped: 20,
            oldestWaitingAt: NOW - HOUR,
            newestRequestAt: NOW - 2 * HOUR
        });
        expect(heartbeatFacts(FAILED, about)).toBeUndefined();
    });

    it('count requests, and errors by category, without their text', () => {
        const read = answer({
            total24: list(20),
            failed24: list(2),
            total168: list(100),
            failed168: list(3),
            newest: list(1, { CreatedDate: iso(NOW) }),
            failures: list(
                3,
                {
                    Id: 'r1',
                    CreatedDate: iso(NOW - HOUR),
                    Error__c: 'Employee cannot be a Queue',
                    Case__c: '500x'
                },
                { Id: 'r2', CreatedDate: iso(NOW - 2 * HOUR), Error__c: ' ', Case__c: null },
                {
                    Id: 'r3',
                    CreatedDate: iso(NOW - 48 * HOUR),
                    Error__c: 'Employee cannot be a Queue'
                }
            )
        });
        const fields = { createdAt: 'CreatedDate', error: 'Error__c', record: 'Case__c' };
        const about = { object: 'Request__c', createdAt: 'CreatedDate', now: NOW };
        const failures = failedRequests(read, fields);
        const facts = requestFacts(read, about, failures, () => 'EMPLOYEE_IS_QUEUE');

        expect(failures[0]).toEqual({
            id: 'r1',
            createdAt: NOW - HOUR,
            errorText: 'Employee cannot be a Queue',
            recordId: '500x'
        });
        expect(facts).toEqual({
            about: 'requests',
            object: 'Request__c',
            newestAt: NOW,
            windows: [
                {
                    hours: 24,
                    total: 20,
                    failed: 2,
                    errors: [{ category: 'EMPLOYEE_IS_QUEUE', count: 1 }]
                },
                {
                    hours: 168,
                    total: 100,
                    failed: 3,
                    errors: [{ category: 'EMPLOYEE_IS_QUEUE', count: 2 }]
                }
            ]
        });
        expect(JSON.stringify(facts)).not.toContain('cannot be');
        expect(requestFacts(FAILED, about, [], () => 'UNKNOWN')).toBeUndefined();
        expect(failedRequests(read, { createdAt: 'CreatedDate' })[0]).toMatchObject({
            errorText: '',
            recordId: null
        });
    });
});

describe('wouldFail', () => {
    const reading = {
        object: 'Case',
        sendAt: 'Send__c',
        emails: ['ContactEmail', 'SuppliedEmail'],
        isSent: (_: string, at: number) => at < NOW - HOUR
    };

    function risksOf(row: Row): readonly string[] {
        const read = answer({ sample: list(1, { Send__c: iso(NOW), ...row }) });
        return wouldFail(read, reading)?.records[0]?.risks ?? [];
    }

    it.each([
        [['queue-owner'], { OwnerId: '00G000000000001' }],
        [[], { OwnerId: '005000000000001' }],
        [['blank-email'], { ContactEmail: null, SuppliedEmail: ' ' }],
        [['blank-email'], { ContactEmail: null }],
        [[], { ContactEmail: null, SuppliedEmail: 'ada@example.com' }],
        [[], {}],
        [['changed-after'], { LastModifiedDate: iso(NOW + 5 * 60_000) }],
        [[], { LastModifiedDate: iso(NOW + 1000) }],
        [['queue-owner', 'blank-email'], { OwnerId: '00G1', ContactEmail: '' }]
    ])('sees %j', (risks, row) => {
        expect(risksOf(row)).toEqual(risks);
    });

    it('counts what was sent apart from what was not', () => {
        const read = answer({
            sample: list(
                3,
                { Id: 'a', Send__c: iso(NOW), OwnerId: '00G1' },
                { Id: 'b', Send__c: iso(NOW - 2 * HOUR), OwnerId: '00G1' },
                { Id: 'c', Send__c: null, OwnerId: '00G1' }
            )
        });

        expect(wouldFail(read, reading)).toMatchObject({
            records: [
                { id: 'a', sent: false },
                { id: 'b', sent: true }
            ],
            facts: {
                sampled: 3,
                unsent: { queueOwner: 1, blankEmail: 0, changedAfter: 0 },
                sent: { queueOwner: 1 }
            }
        });
        expect(wouldFail(FAILED, reading)).toBeUndefined();
        expect(wouldFail(answer({}), reading)).toBeUndefined();
    });
});

describe('null rates', () => {
    const read = answer({
        newest: list(
            2,
            { CreatedDate: iso(NOW), A__c: null, B__c: 1, C__c: '' },
            { CreatedDate: iso(NOW - HOUR), A__c: null, B__c: null }
        )
    });

    it('count empty values among those that can be seen', () => {
        expect(nullRates(recordsIn(read, 'newest'), ['A__c', 'B__c', 'C__c', 'Hidden__c'])).toEqual(
            [
                { field: 'A__c', empty: 2, seen: 2 },
                { field: 'B__c', empty: 1, seen: 2 },
                { field: 'C__c', empty: 1, seen: 1 },
                { field: 'Hidden__c', empty: 0, seen: 0 }
            ]
        );
    });

    it('name the fields that are always empty, never one that is hidden', () => {
        const about = {
            object: 'Response__c',
            createdAt: 'CreatedDate',
            fields: ['A__c', 'B__c', 'Hidden__c']
        };

        expect(responseFacts(read, about)).toEqual({
            about: 'responses',
            object: 'Response__c',
            sampled: 2,
            newestAt: NOW,
            alwaysEmpty: ['A__c'],
            fields: 2
        });
        expect(responseFacts(FAILED, about)).toBeUndefined();
        expect(responseFacts(answer({}), about)).toBeUndefined();
    });
});
