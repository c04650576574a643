import {
    CustomErrorStandIn,
    OBSERVED_REQUEST,
    outcomeText,
    predictContract,
    toldError
} from 'c/connectorContract';
import type { ConnectorScenario, DialOutcome } from 'c/connectorContract';

function dial(outcome: DialOutcome, request = OBSERVED_REQUEST): ConnectorScenario {
    return { kind: 'dial', request, outcome };
}

function rejected(reason: unknown): ConnectorScenario {
    return dial({ how: 'rejected', reason });
}

const throttled = rejected(Object.assign(new Error('486 from vendor'), { type: 'CALL_THROTTLED' }));

function messagesFor(errorType: string): unknown[] {
    const log = (payload: object) => ({ type: 'LOG', payload });
    const event = (payload: object) => ({ type: 'TELEPHONY_EVENT_DISPATCHED', payload });
    return [
        log({
            eventType: 'DIAL',
            payload: { type: 'DIAL', contact: {}, params: '' },
            isError: false
        }),
        event({ telephonyEventType: 'CALL_FAILED', telephonyEventPayload: undefined }),
        log({ eventType: 'CALL_FAILED', payload: undefined, isError: false }),
        event({ telephonyEventType: 'ERROR', telephonyEventPayload: { message: errorType } }),
        log({
            eventType: 'DIAL',
            payload: { errorType, error: '486 from vendor' },
            isError: true
        })
    ];
}

describe('predictContract', () => {
    it('gives the five messages of a failed dial, and the console line', () => {
        const prediction = predictContract(throttled, { generation: '4.9+' });

        expect(prediction.messages).toStrictEqual(messagesFor('CALL_THROTTLED'));
        expect(prediction.console).toEqual([
            {
                text: 'SCV dispatched error CALL_THROTTLED for eventType DIAL',
                value: '486 from vendor'
            }
        ]);
        expect(prediction.uncaught).toBeUndefined();
    });

    it.each(['3.x', '4.0–4.8'] as const)('swallows the ten on %s', (generation) => {
        const prediction = predictContract(throttled, { generation });

        expect(prediction.messages).toStrictEqual(messagesFor('CAN_NOT_START_THE_CALL'));
    });

    it('leaves the message of a CustomError out of the log', () => {
        const reason = new CustomErrorStandIn({
            labelName: 'Drill_Busy',
            namespace: 'c',
            message: 'Busy here'
        });

        const { messages } = predictContract(rejected(reason), { generation: '4.9+' });

        expect(messages.slice(-2).map(({ payload }) => payload)).toStrictEqual([
            {
                telephonyEventType: 'ERROR',
                telephonyEventPayload: {
                    customError: { labelName: 'Drill_Busy', namespace: 'c', message: 'Busy here' }
                }
            },
            {
                eventType: 'DIAL',
                payload: {
                    errorType: 'CUSTOM_ERROR',
                    error: { labelName: 'Drill_Busy', namespace: 'c' }
                },
                isError: true
            }
        ]);
    });

    it.each([
        ['3.x', 'CALL_STARTED'],
        ['4.0–4.8', 'CALL_FAILED → ERROR CAN_NOT_START_THE_CALL'],
        ['4.9+', 'CALL_FAILED → ERROR CAN_NOT_START_THE_CALL']
    ] as const)(
        'on %s ends options that are an object, and a call without a type, in %s',
        (generation, text) => {
            const call = { callId: 'c1' };
            const outcome = {
                how: 'resolved-with-call',
                call: { ...call, callType: 'Outbound' }
            } as const;
            const options = dial(outcome, { ...OBSERVED_REQUEST, params: {} });
            const untyped = dial({ how: 'resolved-with-call', call });

            expect(outcomeText(predictContract(options, { generation }))).toBe(text);
            expect(outcomeText(predictContract(untyped, { generation }))).toBe(text);
        }
    );

    it('queues the call that a customer asked for, where the connector takes it so', () => {
        const outcome = {
            how: 'resolved-with-call',
            call: { callType: 'DialedCallback' }
        } as const;
        const asked = dial(outcome, { ...OBSERVED_REQUEST, params: 'isCallback=true' });

        expect(outcomeText(predictContract(asked, { generation: '4.9+' }))).toBe(
            'QUEUED_CALL_STARTED'
        );
        expect(outcomeText(predictContract(dial(outcome), { generation: '4.9+' }))).toBe(
            'CALL_STARTED'
        );
        expect(outcomeText(predictContract(asked, { generation: '3.x' }))).toBe('CALL_STARTED');
    });

    it('tells nothing more once getTelephonyConnector() never settles', () => {
        const scenario: ConnectorScenario = {
            kind: 'dial',
            request: {},
            outcome: { how: 'rejected', reason: 1 },
            telephonyConnector: { how: 'never-settled' }
        };

        expect(predictContract(scenario, { generation: '4.9+' }).messages).toHaveLength(1);
        expect(predictContract(scenario, { generation: '3.x' }).messages).toHaveLength(5);
    });

    it('reads a softphone error that is let through twice on 4.x', () => {
        const types = ['WEBRTC_ERROR', 'WEBRTC_ERROR', 'USER_BUSY_ERROR', 'USER_BUSY_ERROR'];
        const error = Object.defineProperty({}, 'type', { get: () => types.shift() });
        const scenario = { kind: 'publish-error', eventType: 'SOFTPHONE_ERROR', error } as const;

        expect(toldError(predictContract(scenario, { generation: '4.9+' }))).toBe(
            'USER_BUSY_ERROR'
        );
    });

    it('throws to the connector where publishError comes before the set-up', () => {
        const scenario: ConnectorScenario = {
            kind: 'publish-error',
            eventType: 'CALL_STARTED',
            error: new Error('x'),
            beforeSetup: true
        };

        expect(predictContract(scenario, { generation: '3.x' })).toMatchObject({
            messages: [],
            console: [
                { text: 'SCV dispatched error CAN_NOT_START_THE_CALL for eventType CALL_STARTED' }
            ],
            uncaught: {
                how: 'to-connector',
                name: 'TypeError',
                message: "Cannot read properties of undefined (reading 'postMessage')"
            }
        });
    });

    it('gives up on a value that would hold the page, and says so', () => {
        let value: object = {};
        for (let level = 0; level < 40; level += 1) {
            value = { a: value, b: value };
        }

        const prediction = predictContract(rejected(value), { generation: '4.9+' });

        expect(prediction).toMatchObject({ tooLarge: true, uncaught: undefined });
        expect(outcomeText(prediction)).toBe('CALL_FAILED → ERROR CAN_NOT_START_THE_CALL');
    });

    it('gives up on such a call too, without telling of a failure that may never come', () => {
        let contact: Record<string, unknown> = {};
        for (let level = 0; level < 40; level += 1) {
            contact = { a: contact, b: contact };
        }
        const call = { callType: 'Outbound', contact };

        const prediction = predictContract(dial({ how: 'resolved-with-call', call }), {
            generation: '4.9+'
        });

        expect(prediction.tooLarge).toBe(true);
        expect(outcomeText(prediction)).toBe('CALL_STARTED');
    });

    it('keeps the certificate of the contact centre out of the log from 4.x on', () => {
        const request = { '/reqHvcc/reqTelephonyIntegrationCertificate': 'secret', contact: {} };
        const scenario = dial({ how: 'never-settled' }, request);

        expect(JSON.stringify(predictContract(scenario, { generation: '3.x' }))).toContain(
            'secret'
        );
        expect(JSON.stringify(predictContract(scenario, { generation: '4.9+' }))).not.toContain(
            'secret'
        );
    });
});
