import type { ConnectorMessage } from 'c/connectorContract';
import { errorTold, messageSteps, uncaughtSteps } from '../messageSteps';

function event(telephonyEventType: string, telephonyEventPayload?: unknown): ConnectorMessage {
    return {
        type: 'TELEPHONY_EVENT_DISPATCHED',
        payload: { telephonyEventType, telephonyEventPayload }
    };
}

function log(isError: boolean): ConnectorMessage {
    return { type: 'LOG', payload: { eventType: 'DIAL', payload: {}, isError } };
}

function told(message: ConnectorMessage): readonly string[] {
    return messageSteps([message], 5).map(({ actor, to, what, detail, isFailure }) =>
        [actor, to, what, detail, isFailure ? '!' : ''].join(' ').trim()
    );
}

describe('the error of a message', () => {
    it.each([
        ['its constant', event('ERROR', { message: 'CALL_THROTTLED' }), 'CALL_THROTTLED'],
        ['customError', event('ERROR', { customError: { labelName: 'Busy' } }), 'customError'],
        ['customError', event('ERROR', null), 'customError'],
        ['none for another event', event('HANGUP', { message: 'x' }), undefined],
        ['none for a log entry', log(true), undefined]
    ])('is %s', (_, message, expected) => {
        expect(errorTold(message)).toBe(expected);
    });
});

describe('the steps of a message', () => {
    it.each([
        [log(false), ['connector salesforce log-posted DIAL']],
        [log(true), ['connector salesforce log-posted DIAL !']],
        [
            event('CALL_STARTED', {}),
            ['connector salesforce event-posted CALL_STARTED', 'salesforce rep rep-sees-call']
        ],
        [
            event('HANGUP', []),
            ['connector salesforce event-posted HANGUP !', 'salesforce rep rep-sees-hang-up  !']
        ],
        [event('CALL_FAILED'), ['connector salesforce event-posted CALL_FAILED !']],
        [
            event('ERROR', { message: 'TIMEOUT_ERROR' }),
            [
                'connector salesforce event-posted ERROR TIMEOUT_ERROR !',
                'salesforce rep rep-told TIMEOUT_ERROR !'
            ]
        ]
    ])('%j are the message and what the rep sees of it', (message, expected) => {
        expect(told(message)).toEqual(expected);
    });

    it('carry the message as it was posted, at its time', () => {
        const [step] = messageSteps([log(false)], 70);

        expect(step?.at).toBe(70);
        expect(JSON.parse(step?.payload ?? '')).toEqual(log(false));
    });
});

describe('an error that the SDK lets through', () => {
    const prediction = {
        generation: '4.9+',
        messages: [],
        console: [],
        uncaught: undefined,
        tooLarge: false
    } as const;

    it('is a failed step at the connector, by its name', () => {
        const uncaught = { how: 'unhandled-rejection', name: 'TypeError', message: 'm' } as const;

        expect(uncaughtSteps({ ...prediction, uncaught }, 9)).toMatchObject([
            { at: 9, actor: 'connector', to: 'connector', detail: 'TypeError', isFailure: true }
        ]);
    });

    it('is no step where there is none', () => {
        expect(uncaughtSteps(prediction, 9)).toEqual([]);
    });
});
