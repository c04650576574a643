import type { CallEvent, EventKind } from 'c/callSimulation';
import { predictContract } from 'c/connectorContract';
import { dialScenario, phoneCall } from '../connectorActions';
import { stepsOf } from '../eventSteps';
import type { StepSources } from '../eventSteps';

const NUMBER = '+15005550006';
const REJECTION = Object.assign(new Error('twilio 31206'), { type: 'CALL_THROTTLED' });
const REJECTED = predictContract(dialScenario(NUMBER, { how: 'rejected', reason: REJECTION }), {
    generation: '4.9+'
});
const RESOLVED = predictContract(
    dialScenario(NUMBER, { how: 'resolved-with-call', call: phoneCall(NUMBER, 'ringing') }),
    { generation: '4.9+' }
);

function sources(changes: Partial<StepSources> = {}): StepSources {
    return {
        number: NUMBER,
        vendorPayload: { code: 31_206 },
        rejection: REJECTION,
        mapped: { type: 'CALL_THROTTLED', grounds: { why: 'too many calls' } },
        dialPrediction: REJECTED,
        hangUpPrediction: undefined,
        ...changes
    };
}

function event(what: EventKind, payload: string | null = null): CallEvent {
    return { at: 7, actor: 'telephony', to: 'connector', what, payload };
}

function names(what: EventKind, changes: Partial<StepSources> = {}): readonly string[] {
    return stepsOf(event(what), sources(changes)).map((step) =>
        `${step.what} ${step.detail}`.trim()
    );
}

describe('the steps of an event', () => {
    it('are the request and its log entry where Salesforce dials', () => {
        expect(names('dial-called')).toEqual(['dial-called', 'log-posted DIAL']);
    });

    it('are the mapping, the rejection and what comes of it where the connector rejects', () => {
        const steps = stepsOf(event('dial-rejected', 'twilio:31206'), sources());

        expect(steps.slice(0, 2)).toMatchObject([
            {
                actor: 'connector',
                what: 'error-mapped',
                detail: 'CALL_THROTTLED',
                isFailure: false
            },
            { actor: 'connector', to: 'connector', what: 'dial-rejected', detail: '' }
        ]);
        expect(steps[0]?.payload).toContain('too many calls');
        expect(steps.map(({ what }) => what)).toContain('rep-told');
        expect(names('dial-rejected', { mapped: undefined })[0]).toBe('dial-rejected');
    });

    it('tell nothing of the log entry of the request a second time', () => {
        expect(names('dial-resolved', { dialPrediction: RESOLVED })).toEqual([
            'dial-resolved',
            'event-posted CALL_STARTED',
            'rep-sees-call',
            'log-posted CALL_STARTED'
        ]);
    });

    it('are a hang-up where one is predicted, and none where none is', () => {
        const hangUpPrediction = predictContract(
            {
                kind: 'publish-event',
                eventType: 'HANGUP',
                payload: { result: 'hangup-result', calls: [] }
            },
            { generation: '4.9+' }
        );

        expect(names('hang-up-reported', { hangUpPrediction })).toEqual([
            'hang-up-reported',
            'event-posted HANGUP',
            'rep-sees-hang-up',
            'log-posted HANGUP'
        ]);
        expect(names('hang-up-reported')).toEqual([]);
    });

    it('end with the error that the SDK lets through', () => {
        const reason = { type: 1n };
        const dialPrediction = predictContract(dialScenario(NUMBER, { how: 'rejected', reason }), {
            generation: '4.9+'
        });

        expect(names('dial-rejected', { dialPrediction }).at(-1)).toBe('uncaught-error TypeError');
    });
});

describe('what a step carries', () => {
    it.each<[EventKind, string, unknown]>([
        ['number-dialled', 'dialled-number', { phoneNumber: NUMBER }],
        ['request-sent', 'call-request', { request: 'call', to: NUMBER }],
        ['call-cancelled', 'cancel-request', { request: 'cancel', to: NUMBER }],
        ['ringing-reported', 'call-progress', { state: 'ringing' }],
        ['call-accepted', 'call-progress', { state: 'accepted' }],
        ['hang-up-reported', 'hang-up', undefined],
        ['call-refused', 'twilio:31206', { code: 31_206 }]
    ])('in %s as %s is %j', (what, payload, expected) => {
        const [step] = stepsOf(event(what, payload), sources());

        expect(step && JSON.parse(step.payload)).toEqual(expected);
    });

    it('is nothing where the event carries nothing', () => {
        expect(stepsOf(event('request-lost'), sources())[0]?.payload).toBe('');
    });

    it('is named where it is an error of the catalog', () => {
        expect(stepsOf(event('call-refused', 'twilio:31206'), sources())[0]?.detail).toBe(
            'twilio:31206'
        );
        expect(stepsOf(event('request-sent', 'call-request'), sources())[0]?.detail).toBe('');
    });
});

describe('a step', () => {
    it.each<[EventKind, boolean]>([
        ['call-refused', true],
        ['request-lost', true],
        ['deadline-passed', true],
        ['callee-rings', false],
        ['request-sent-again', false]
    ])('of %s is a failure: %s', (what, isFailure) => {
        expect(stepsOf(event(what), sources())[0]).toMatchObject({ what, isFailure, at: 7 });
    });
});
