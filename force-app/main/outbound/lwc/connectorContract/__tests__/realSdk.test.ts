import fc from 'fast-check';
import {
    CustomErrorStandIn,
    generationOf,
    OBSERVED_REQUEST,
    predictContract
} from 'c/connectorContract';
import type { ConnectorScenario, UncaughtError } from 'c/connectorContract';
import { installedSdkVersion } from '../../../../../../test/sdk/connectorSdk';
import { driveRealConnector } from '../../../../../../test/sdk/driveRealConnector';
import { throughPort } from '../../../../../../test/sdk/hostSession';

const generation = generationOf(installedSdkVersion()) ?? '3.x';

interface Comparable {
    readonly messages: unknown;
    readonly console: readonly string[];
    readonly uncaught: UncaughtError | undefined;
    readonly tooLarge: boolean;
}

/** Runs the SDK and asks for the prediction. Builds the scenario twice: reading a value may change it. */
async function runBoth(
    scenario: () => ConnectorScenario
): Promise<{ readonly real: Comparable; readonly predicted: Comparable }> {
    const real = await driveRealConnector(scenario());
    const { classSources } = real;
    const predicted = predictContract(scenario(), { generation, classSources });
    return {
        real: {
            messages: real.messages,
            console: real.console.map(({ text }) => text),
            uncaught: withoutNames(real.uncaught),
            tooLarge: false
        },
        predicted: {
            messages: throughPort(predicted.messages),
            console: predicted.console.map(({ text }) => text),
            uncaught: withoutNames(predicted.uncaught),
            tooLarge: predicted.tooLarge
        }
    };
}

/** An engine names the variable of the source, which differs with every build. */
function withoutNames(uncaught: UncaughtError | undefined): UncaughtError | undefined {
    return uncaught && { ...uncaught, message: uncaught.message.replace(/^\w+(?=\.forEach)/, '') };
}

function rejecting(reason: () => unknown): () => ConnectorScenario {
    return () => ({
        kind: 'dial',
        request: OBSERVED_REQUEST,
        outcome: { how: 'rejected', reason: reason() }
    });
}

function boom(): never {
    throw new Error('no reading');
}

function raise(value: unknown): never {
    throw value;
}

function counting(key: string, values: readonly unknown[]): object {
    let reads = 0;
    return Object.defineProperty({}, key, {
        enumerable: true,
        get: () => values[reads++ % values.length]
    });
}

function nested(levels: number): object {
    let inner: object = {};
    for (let level = 0; level < levels; level += 1) {
        inner = { inner };
    }
    return inner;
}

class VendorFailure {
    readonly type = 'INVALID_DESTINATION';
    readonly number = '+15005550006';
    private readonly detail = { name: 'Ada', cause: 17 };
    describe(): string {
        return String(this.detail.cause);
    }
}

function revokedProxy(): object {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
}

const STRANGE_VALUES: readonly (readonly [string, () => unknown])[] = [
    ['a BigInt', () => 10n],
    ['a BigInt in a field', () => ({ detail: 10n })],
    ['a symbol in a field', () => ({ detail: Symbol('x') })],
    ['a symbol as the type', () => ({ type: Symbol('x') })],
    ['a symbol as the message', () => ({ message: Symbol('x') })],
    ['a function', () => () => 1],
    ['a function with a type', () => Object.assign(() => 1, { type: 'INVALID_DESTINATION' })],
    ['a class', () => VendorFailure],
    ['an instance of a class', () => new VendorFailure()],
    [
        'an Error whose message is an object',
        () => Object.assign(new Error(), { message: { a: 1 } })
    ],
    ['a message of 10 MB', () => new Error('x'.repeat(10_000_000))],
    ['a string of 10 MB', () => 'x'.repeat(10_000_000)],
    [
        'a proxy that throws on everything',
        () => new Proxy({}, { get: boom, getPrototypeOf: boom, ownKeys: boom, has: boom })
    ],
    ['a proxy that throws on get', () => new Proxy({}, { get: boom })],
    ['a proxy that throws on its prototype', () => new Proxy({}, { getPrototypeOf: boom })],
    ['a proxy that throws on its keys', () => new Proxy({ a: 1 }, { ownKeys: boom })],
    ['a revoked proxy', revokedProxy],
    ['a revoked proxy in a field', () => ({ detail: revokedProxy() })],
    ['a proxy of an Error', () => new Proxy(new Error('x'), {})],
    ['a proxy of a list', () => new Proxy([1, 'a'], {})],
    ['a getter of type that throws', () => Object.defineProperty({}, 'type', { get: boom })],
    ['a getter of message that throws', () => Object.defineProperty({}, 'message', { get: boom })],
    [
        'another getter that throws',
        () => Object.defineProperty({}, 'a', { get: boom, enumerable: true })
    ],
    [
        'a getter that throws a symbol',
        () =>
            Object.defineProperty({}, 'type', {
                get: () => raise(Symbol('x'))
            })
    ],
    [
        'a type that changes from read to read',
        () => counting('type', ['GENERIC_ERROR', 'INVALID_DESTINATION'])
    ],
    ['a type that vanishes', () => counting('type', ['GENERIC_ERROR', undefined])],
    [
        'a message that changes from read to read',
        () => counting('message', ['first', 'second', 'third'])
    ],
    ['a field that changes from read to read', () => counting('a', [1, 2n, 3])],
    [
        'a getter that makes a new object each time',
        () => {
            const endless = {
                get next(): unknown {
                    return Object.create(this) as unknown;
                }
            };
            return endless;
        }
    ],
    ['a toJSON that throws', () => ({ toJSON: boom })],
    ['a toJSON that throws below', () => ({ a: { toJSON: boom } })],
    ['an Error with a toJSON that throws', () => Object.assign(new Error('x'), { toJSON: boom })],
    [
        'a circle through a key that is not logged',
        () => {
            const a: Record<string, unknown> = {};
            a.name = a;
            return a;
        }
    ],
    [
        'a circle through a list',
        () => {
            const a: unknown[] = [];
            a.push(a);
            return a;
        }
    ],
    ['a list with gaps', () => Object.assign(new Array<number>(5), { 2: 1 })],
    ['a list with its own forEach', () => Object.assign([1, 2], { forEach: 1 })],
    ['a list with more fields', () => Object.assign([1, 2], { type: 'GENERIC_ERROR' })],
    ['a key named __proto__', () => JSON.parse('{"__proto__":{"a":1},"b":2}') as unknown],
    [
        'a symbol below __proto__',
        () =>
            Object.defineProperty({}, '__proto__', { enumerable: true, value: { a: Symbol('x') } })
    ],
    [
        'fields of a prototype',
        () => Object.create({ type: 'GENERIC_ERROR', inherited: { number: 1, a: 2 } }) as unknown
    ],
    ['an object without a prototype', () => Object.assign(Object.create(null) as object, { a: 1 })],
    [
        'a Date, a Map and a typed list',
        () => ({ at: new Date(0), map: new Map([[1, 2]]), list: new Uint8Array([1, 2]) })
    ],
    ['a boxed string', () => Object('CALL_THROTTLED') as unknown],
    ['a boxed type', () => ({ type: Object('GENERIC_ERROR') as unknown })],
    ['a thenable', () => ({ then: () => undefined, type: 'GENERIC_ERROR' })],
    ['500 levels', () => nested(500)],
    ['an AggregateError', () => new AggregateError([new Error('a')], 'b')],
    ['the empty string', () => ''],
    ['false', () => false],
    ['NaN', () => Number.NaN],
    [
        'a CustomError without a message',
        () => new CustomErrorStandIn({ labelName: 'L', namespace: 'c' })
    ],
    [
        'a CustomError with an empty message',
        () => new CustomErrorStandIn({ labelName: 'L', namespace: 'c', message: '' })
    ],
    [
        'a CustomError with a circle',
        () => {
            const e = new CustomErrorStandIn({ labelName: 'L', namespace: 'c', message: 'm' });
            return Object.assign(e, { e });
        }
    ],
    [
        'a CustomError with a symbol',
        () =>
            Object.assign(
                new CustomErrorStandIn({ labelName: 'L', namespace: 'c', message: 'm' }),
                { detail: Symbol('x') }
            )
    ]
];

const anything = fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true
});

const types = fc.constantFrom(
    'GENERIC_ERROR',
    'INVALID_DESTINATION',
    'CALL_THROTTLED',
    'TIMEOUT_ERROR'
);
const failures = fc.oneof(
    anything,
    types,
    fc.record(
        { type: fc.oneof(types, anything), message: anything, detail: anything },
        { requiredKeys: [] }
    ),
    fc
        .tuple(fc.string(), fc.record({ type: fc.oneof(types, anything), number: fc.string() }))
        .map(([text, fields]) => Object.assign(new Error(text), fields))
);

describe('the installed SDK posts what is predicted', () => {
    it.each(STRANGE_VALUES)('for a rejection with %s', async (_, reason) => {
        const { real, predicted } = await runBoth(rejecting(reason));

        expect(real).toStrictEqual(predicted);
    });

    it.each(STRANGE_VALUES)('for publishError of SOFTPHONE_ERROR with %s', async (_, reason) => {
        const { real, predicted } = await runBoth(() => ({
            kind: 'publish-error',
            eventType: 'SOFTPHONE_ERROR',
            error: reason()
        }));

        expect(real).toStrictEqual(predicted);
    });

    it.each(STRANGE_VALUES)('for an unknown result: %s', async (_, reason) => {
        const { real, predicted } = await runBoth(() => {
            const payload = { result: 'other', value: reason() } as const;
            return { kind: 'publish-event', eventType: 'HANGUP', payload };
        });

        expect(real).toStrictEqual(predicted);
    });

    it('for any value that is rejected, thrown or published', async () => {
        await fc.assert(
            fc.asyncProperty(failures, fc.nat(3), async (reason, way) => {
                const dial = { kind: 'dial', request: OBSERVED_REQUEST } as const;
                const scenarios: readonly ConnectorScenario[] = [
                    { ...dial, outcome: { how: 'rejected', reason } },
                    { ...dial, outcome: { how: 'threw', reason } },
                    { kind: 'publish-error', eventType: 'PARTICIPANT_ADDED', error: reason },
                    {
                        kind: 'add-participant',
                        request: OBSERVED_REQUEST,
                        outcome: { how: 'rejected', reason }
                    }
                ];
                {
                    const { real, predicted } = await runBoth(() => scenarios[way]!);

                    expect(real).toStrictEqual(predicted);
                }
            }),
            { numRuns: 300 }
        );
    });

    it('for any contact and options that Salesforce may send', async () => {
        const json = fc.jsonValue({ maxDepth: 2 });
        const contact = fc.oneof(
            json,
            fc.record(
                {
                    phoneNumber: json,
                    type: fc.oneof(json, fc.constantFrom('Agent', 'queue', 'Car')),
                    id: json,
                    name: json,
                    availability: json,
                    listType: json,
                    queueWaitTime: json
                },
                { requiredKeys: [] }
            )
        );
        const request = fc.record({ contact, params: json }, { requiredKeys: [] });
        await fc.assert(
            fc.asyncProperty(request, async (sent) => {
                const { real, predicted } = await runBoth(() => ({
                    kind: 'dial',
                    request: sent,
                    outcome: { how: 'rejected', reason: new Error('x') }
                }));

                expect(real).toStrictEqual(predicted);
            }),
            { numRuns: 200 }
        );
    });

    it.each([
        'toString',
        '',
        'CALL_STARTED',
        'HOLD_TOGGLE',
        'MUTE_TOGGLE',
        'AGENT_ERROR',
        'LOGIN_RESULT',
        'CALL_UPDATED',
        'NONSENSE'
    ])('for publishError of %p', async (eventType) => {
        const { real, predicted } = await runBoth(() => ({
            kind: 'publish-error',
            eventType,
            error: Object.assign(new Error('x'), { type: 'INVALID_PARTICIPANT' })
        }));

        expect(real).toStrictEqual(predicted);
    });

    it.each([
        {},
        { callId: 'c1', callType: 'Outbound' },
        { callId: 'c1', callType: 'DialedCallback', state: 'ringing' },
        {
            callType: 'Outbound',
            callAttributes: { participantType: 'Agent' },
            closeCallOnError: false
        },
        {
            callId: 'c1',
            callType: 'Outbound',
            contact: { name: 'Ada', id: '1' },
            callInfo: { isOnHold: false }
        },
        {
            callId: 'c1',
            connectionId: 'leg',
            callType: 'Outbound',
            reason: 'error',
            agentStatus: 'FailedConnectAgent'
        }
    ])('for the call %j', async (call) => {
        // 3.x knows no call type DialedCallback, and refuses it before the SDK is asked.
        const known =
            generation === '3.x' && call.callType === 'DialedCallback' ? 'Callback' : call.callType;
        const fields = { ...call, callType: known };
        {
            const { real, predicted } = await runBoth(() => ({
                kind: 'dial',
                request: { ...OBSERVED_REQUEST, params: 'isCallback=true' },
                outcome: { how: 'resolved-with-call', call: fields }
            }));

            expect(real).toStrictEqual(predicted);
        }
        {
            const { real, predicted } = await runBoth(() => ({
                kind: 'publish-event',
                eventType: 'HANGUP',
                payload: { result: 'hangup-result', calls: [fields, fields] }
            }));

            expect(real).toStrictEqual(predicted);
        }
        {
            const { real, predicted } = await runBoth(() => ({
                kind: 'publish-event',
                eventType: 'CALL_CONNECTED',
                payload: { result: 'call-result', call: fields }
            }));

            expect(real).toStrictEqual(predicted);
        }
    });

    it.each(['CALL_STARTED', 'QUEUED_CALL_STARTED', 'CALL_CONNECTED', 'CALL_FAILED'] as const)(
        'for publishEvent of %s without a call',
        async (eventType) => {
            const { real, predicted } = await runBoth(() => ({
                kind: 'publish-event',
                eventType,
                payload: { result: 'call-result', call: undefined }
            }));

            expect(real).toStrictEqual(predicted);
        }
    );
});
