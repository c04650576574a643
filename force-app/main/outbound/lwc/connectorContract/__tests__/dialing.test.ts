import { CALL, OBSERVED_REQUEST } from '../caseBuilders';
import { ConnectorPort } from '../connectorPort';
import { attempt, attemptAddParticipant, attemptDial, wrongClass } from '../dialing';
import type { Attempt } from '../dialing';
import { GENERATION_RULES, SDK_GENERATIONS } from '../generations';
import type { SdkGeneration } from '../generations';
import type { DataObject, DialOutcome, NeverSettled, Raised } from '../model';

const SOURCES = { CallResult: 'class CallResult {}', HangupResult: 'class HangupResult {}' };
const REASON = new Error('486 from vendor');
const REJECTED = { how: 'rejected', reason: REASON } as const;

function dial(
    generation: SdkGeneration,
    outcome: DialOutcome,
    request: DataObject = OBSERVED_REQUEST,
    telephonyConnector?: Raised | NeverSettled
): { readonly ended: Attempt; readonly posted: readonly unknown[] } {
    const rules = GENERATION_RULES[generation];
    const port = new ConnectorPort(rules);
    const ended = attempt(() =>
        attemptDial({ kind: 'dial', request, outcome, telephonyConnector }, rules, SOURCES, port)
    );
    return {
        ended,
        posted: port.messages.flatMap((message) =>
            message.type === 'LOG' ? [] : [message.payload.telephonyEventType]
        )
    };
}

function messageOf(ended: Attempt): string {
    return ended.end === 'raised' && ended.reason instanceof Error ? ended.reason.message : '';
}

describe('a dial that the connector answers with a call', () => {
    it.each(SDK_GENERATIONS)('starts the call on %s', (generation) => {
        expect(dial(generation, { how: 'resolved-with-call', call: CALL })).toEqual({
            ended: { end: 'done' },
            posted: ['CALL_STARTED']
        });
    });

    it.each([
        ['isCallback=true&x=1', 'DialedCallback', 'QUEUED_CALL_STARTED'],
        [['isCallback=true'], 'dialedcallback', 'QUEUED_CALL_STARTED'],
        ['isCallback=true', 'Outbound', 'CALL_STARTED'],
        ['isCallback=false', 'DialedCallback', 'CALL_STARTED'],
        ['', 'DialedCallback', 'CALL_STARTED']
    ])('with the options %j and the type %s is a %s from 4.0 on', (params, callType, event) => {
        const outcome = { how: 'resolved-with-call', call: { ...CALL, callType } } as const;
        const request = { ...OBSERVED_REQUEST, params };

        expect(dial('4.9+', outcome, request).posted).toEqual([event]);
        expect(dial('3.x', outcome, request).posted).toEqual(['CALL_STARTED']);
    });

    it('fails from 4.0 on where the call has no type, or there is no call', () => {
        const untyped = { how: 'resolved-with-call', call: { callId: 'c1' } } as const;
        const none = { how: 'resolved-without-call' } as const;

        expect(dial('3.x', untyped).posted).toEqual(['CALL_STARTED']);
        expect(dial('3.x', none).posted).toEqual(['CALL_STARTED']);
        expect(messageOf(dial('4.9+', untyped).ended)).toContain("reading 'toLowerCase'");
        expect(messageOf(dial('4.9+', none).ended)).toContain("reading 'callType'");
    });
});

describe('a dial that the connector does not answer with a call', () => {
    it.each(['rejected', 'threw'] as const)('raises what was %s', (how) => {
        expect(dial('4.9+', { how, reason: REASON }).ended).toEqual({
            end: 'raised',
            reason: REASON
        });
    });

    it('stays open where the promise does', () => {
        expect(dial('4.9+', { how: 'never-settled' }).ended).toEqual({ end: 'never-settled' });
    });

    it.each([
        [undefined, 'undefined'],
        ['call', 'string'],
        [{ call: CALL }, 'object']
    ])('names the class that %j is not', (value, found) => {
        const { ended } = dial('4.9+', { how: 'resolved-with-other', value });

        expect(messageOf(ended)).toBe(
            `Invalid className. Expecting object of class class CallResult {} but got ${found}`
        );
    });

    it('is never asked for where the contact is refused', () => {
        const { ended, posted } = dial(
            '4.9+',
            { how: 'resolved-with-call', call: CALL },
            { params: '' }
        );

        expect(messageOf(ended)).toContain("reading 'phoneNumber'");
        expect(posted).toEqual([]);
    });

    it('is never asked for from 4.0 on where the options are no text', () => {
        const request = { ...OBSERVED_REQUEST, params: { isCallback: true } };
        const outcome = { how: 'resolved-with-call', call: CALL } as const;

        expect(messageOf(dial('4.9+', outcome, request).ended)).toContain('indexOf');
        expect(dial('3.x', outcome, request).ended).toEqual({ end: 'done' });
    });

    it('fails with the telephony connector where that is asked for', () => {
        const outcome = { how: 'resolved-with-call', call: CALL } as const;

        expect(dial('3.x', outcome, OBSERVED_REQUEST, REJECTED).ended).toEqual({ end: 'done' });
        expect(dial('4.0–4.8', outcome, OBSERVED_REQUEST, REJECTED).ended).toEqual({
            end: 'raised',
            reason: REASON
        });
    });
});

describe('adding a participant', () => {
    function add(
        generation: SdkGeneration,
        request: DataObject,
        telephonyConnector?: Raised | NeverSettled
    ): Attempt {
        const outcome = { how: 'never-settled' } as const;
        return attempt(() =>
            attemptAddParticipant(
                { kind: 'add-participant', request, outcome, telephonyConnector },
                GENERATION_RULES[generation]
            )
        );
    }

    it('ends as the promise of the connector does', () => {
        expect(add('4.9+', OBSERVED_REQUEST)).toEqual({ end: 'never-settled' });
    });

    it('fails before that with its contact, or from 4.0 on with the telephony connector', () => {
        expect(add('3.x', {}).end).toBe('raised');
        expect(add('3.x', OBSERVED_REQUEST, REJECTED).end).toBe('never-settled');
        expect(add('4.9+', OBSERVED_REQUEST, REJECTED)).toEqual({ end: 'raised', reason: REASON });
    });
});

describe('a result of another class', () => {
    it('throws what it throws when it is asked for its class', () => {
        const hostile = new Proxy(
            {},
            {
                getPrototypeOf: () => {
                    throw REASON;
                }
            }
        );

        expect(() => wrongClass(hostile, 'x')).toThrow(REASON);
    });
});
