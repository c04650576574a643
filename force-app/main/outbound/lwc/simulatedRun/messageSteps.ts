import type { ConnectorMessage, ContractPrediction } from 'c/connectorContract';
import { jsonText } from './jsonText';
import type { RunStep, StepKind } from './model';

/** A step before it has its number. */
export type Step = Omit<RunStep, 'key'>;

function field(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The constant of an ERROR event; `customError` for one with a label. */
export function errorTold(message: ConnectorMessage): string | undefined {
    if (message.type === 'LOG' || message.payload.telephonyEventType !== 'ERROR') {
        return undefined;
    }
    const type = field(message.payload.telephonyEventPayload, 'message');
    return typeof type === 'string' ? type : 'customError';
}

function detailOf(message: ConnectorMessage): string {
    if (message.type === 'LOG') {
        return message.payload.eventType;
    }
    const told = errorTold(message);
    const { telephonyEventType } = message.payload;
    return told === undefined ? telephonyEventType : `${telephonyEventType} ${told}`;
}

function isFailure(message: ConnectorMessage): boolean {
    return message.type === 'LOG'
        ? message.payload.isError
        : ['ERROR', 'CALL_FAILED', 'HANGUP'].includes(message.payload.telephonyEventType);
}

function repSees(at: number, what: StepKind, detail: string, failed: boolean): Step {
    return { at, actor: 'salesforce', to: 'rep', what, detail, payload: '', isFailure: failed };
}

function repStep(message: ConnectorMessage, at: number): readonly Step[] {
    const told = errorTold(message);
    if (told !== undefined) {
        return [repSees(at, 'rep-told', told, true)];
    }
    switch (message.type === 'LOG' ? '' : message.payload.telephonyEventType) {
        case 'CALL_STARTED':
            return [repSees(at, 'rep-sees-call', '', false)];
        case 'HANGUP':
            return [repSees(at, 'rep-sees-hang-up', '', true)];
        default:
            return [];
    }
}

/** What Salesforce receives, message by message, with what the rep sees of it. */
export function messageSteps(messages: readonly ConnectorMessage[], at: number): readonly Step[] {
    return messages.flatMap((message) => [
        {
            at,
            actor: 'connector',
            to: 'salesforce',
            what: message.type === 'LOG' ? 'log-posted' : 'event-posted',
            detail: detailOf(message),
            payload: jsonText(message),
            isFailure: isFailure(message)
        },
        ...repStep(message, at)
    ]);
}

/** The error that the SDK lets through, where there is one. */
export function uncaughtSteps({ uncaught }: ContractPrediction, at: number): readonly Step[] {
    return uncaught
        ? [
              {
                  at,
                  actor: 'connector',
                  to: 'connector',
                  what: 'uncaught-error',
                  detail: uncaught.name,
                  payload: jsonText(uncaught),
                  isFailure: true
              }
          ]
        : [];
}
