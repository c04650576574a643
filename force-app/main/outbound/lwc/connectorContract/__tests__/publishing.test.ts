import { busyLabel, CALL } from '../caseBuilders';
import { ConnectorPort } from '../connectorPort';
import { GENERATION_RULES } from '../generations';
import type { SdkGeneration } from '../generations';
import type { PublishedEventType, PublishedPayload } from '../model';
import { publishError, publishEvent } from '../publishing';

const SOURCES = { CallResult: 'class CallResult {}', HangupResult: 'class HangupResult {}' };

function eventsOf({ messages }: ConnectorPort): readonly unknown[] {
    return messages.flatMap((message) => (message.type === 'LOG' ? [] : [message.payload]));
}

function afterError(generation: SdkGeneration, eventType: string, error: unknown): ConnectorPort {
    const rules = GENERATION_RULES[generation];
    const port = new ConnectorPort(rules);
    publishError({ kind: 'publish-error', eventType, error }, rules, port);
    return port;
}

function afterEvent(eventType: PublishedEventType, payload: PublishedPayload): ConnectorPort {
    const rules = GENERATION_RULES['4.9+'];
    const port = new ConnectorPort(rules);
    publishEvent({ kind: 'publish-event', eventType, payload }, rules, SOURCES, port);
    return port;
}

function errorTold(message: string): readonly unknown[] {
    return [{ telephonyEventType: 'ERROR', telephonyEventPayload: { message } }];
}

describe('an error that the connector publishes', () => {
    it.each([
        ['CALL_STARTED', 'CALL_THROTTLED', 'CAN_NOT_START_THE_CALL'],
        ['HANGUP', 'CALL_THROTTLED', 'CAN_NOT_END_THE_CALL'],
        ['PARTICIPANT_ADDED', 'INVALID_PARTICIPANT', 'INVALID_PARTICIPANT'],
        ['PARTICIPANT_ADDED', 'CALL_THROTTLED', 'CAN_NOT_ADD_PARTICIPANT'],
        ['SOFTPHONE_ERROR', 'MICROPHONE_NOT_SHARED', 'MICROPHONE_NOT_SHARED'],
        ['SOFTPHONE_ERROR', 'CALL_THROTTLED', 'GENERIC_ERROR']
    ])('of %s with the type %s arrives as %s', (eventType, type, told) => {
        expect(eventsOf(afterError('4.9+', eventType, { type }))).toEqual(errorTold(told));
    });

    it.each([
        ['3.x', 'USER_BUSY_ERROR', 'GENERIC_ERROR'],
        ['4.0–4.8', 'USER_BUSY_ERROR', 'USER_BUSY_ERROR']
    ] as const)('of the softphone arrives on %s as its rules say', (generation, type, told) => {
        expect(eventsOf(afterError(generation, 'SOFTPHONE_ERROR', { type }))).toEqual(
            errorTold(told)
        );
    });

    it.each([
        ['3.x', 'MICROPHONE_NOT_SHARED'],
        ['4.9+', 'CHANGED']
    ] as const)('of the softphone is read as often as %s does', (generation, told) => {
        let reads = 0;
        const error = {
            get type() {
                reads += 1;
                return reads > 2 ? 'CHANGED' : 'MICROPHONE_NOT_SHARED';
            }
        };

        expect(eventsOf(afterError(generation, 'SOFTPHONE_ERROR', error))).toEqual(errorTold(told));
    });

    it('with a custom label arrives with it, whatever the event', () => {
        const [event] = eventsOf(afterError('3.x', 'NO_SUCH_EVENT', busyLabel('Busy here')));

        expect(event).toMatchObject({
            telephonyEventPayload: {
                customError: { labelName: 'Drill_Busy', namespace: 'c', message: 'Busy here' }
            }
        });
    });

    it('of an event that the SDK does not know is printed and nothing else', () => {
        const port = afterError('3.x', 'CALL_UPDATED', { type: 'x' });

        expect(port.messages).toEqual([]);
        expect(port.console.map(({ text }) => text)).toEqual([
            'Unhandled error scenario with arguments '
        ]);
        expect(eventsOf(afterError('4.9+', 'CALL_UPDATED', { type: 'x' }))).toEqual(
            errorTold('CAN_NOT_UPDATE_CALL')
        );
    });
});

describe('an event that the connector publishes', () => {
    it('carries the call', () => {
        const [event] = eventsOf(
            afterEvent('CALL_CONNECTED', { result: 'call-result', call: CALL })
        );

        expect(event).toMatchObject({
            telephonyEventType: 'CALL_CONNECTED',
            telephonyEventPayload: { callId: 'c1', state: 'ringing' }
        });
    });

    it('of a hang-up carries every call', () => {
        const calls = [
            { callId: 'c1', reason: 'error' },
            { callId: 'c2', reason: 'error' }
        ];

        const [event] = eventsOf(afterEvent('HANGUP', { result: 'hangup-result', calls }));

        expect(event).toMatchObject({ telephonyEventPayload: calls });
    });

    it('takes a result without a call', () => {
        const [event] = eventsOf(
            afterEvent('CALL_STARTED', { result: 'call-result', call: undefined })
        );

        expect(event).toEqual({
            telephonyEventType: 'CALL_STARTED',
            telephonyEventPayload: undefined
        });
    });

    it('of a failed call reaches nobody', () => {
        const port = afterEvent('CALL_FAILED', { result: 'call-result', call: CALL });

        expect([...port.messages, ...port.console]).toEqual([]);
    });

    it.each([
        ['HANGUP', { result: 'call-result', call: CALL }, 'CAN_NOT_END_THE_CALL', 'HangupResult'],
        [
            'CALL_STARTED',
            { result: 'hangup-result', calls: [] },
            'CAN_NOT_START_THE_CALL',
            'CallResult'
        ],
        [
            'QUEUED_CALL_STARTED',
            { result: 'other', value: 'c1' },
            'CAN_NOT_START_THE_CALL',
            'CallResult'
        ]
    ] as const)('%s with %j is refused as %s', (eventType, payload, told, className) => {
        const port = afterEvent(eventType, payload);

        expect(eventsOf(port)).toEqual(errorTold(told));
        expect(String(port.console[0]?.value)).toContain(`class ${className} {}`);
    });

    it('is refused with what its payload throws', () => {
        const reason = new Error('no class');
        const value = new Proxy(
            {},
            {
                getPrototypeOf: () => {
                    throw reason;
                }
            }
        );

        expect(afterEvent('HANGUP', { result: 'other', value }).console[0]?.value).toBe(reason);
    });
});
