import type { ConnectorMessage, ContractPrediction } from './model';

function field(value: unknown, key: string): unknown {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function eventText(message: ConnectorMessage): string | undefined {
    if (message.type === 'LOG') {
        return undefined;
    }
    const { telephonyEventType, telephonyEventPayload } = message.payload;
    switch (telephonyEventType) {
        case 'ERROR': {
            const type = field(telephonyEventPayload, 'message');
            return `ERROR ${typeof type === 'string' ? type : 'customError'}`;
        }
        case 'PARTICIPANT_REMOVED':
            return `${telephonyEventType} ${JSON.stringify(telephonyEventPayload)}`;
        default:
            return telephonyEventType;
    }
}

/**
 * A prediction in one line, without the log: `CALL_FAILED → ERROR CALL_THROTTLED + RangeError`, or `(nothing)` where
 * Salesforce receives no event.
 */
export function outcomeText(prediction: Pick<ContractPrediction, 'messages' | 'uncaught'>): string {
    const events = prediction.messages.map(eventText).filter((text) => text !== undefined);
    const text = events.length === 0 ? '(nothing)' : events.join(' → ');
    return prediction.uncaught ? `${text} + ${prediction.uncaught.name}` : text;
}

/**
 * What Salesforce is told is wrong: the message of the last ERROR event, `customError` for an error with a custom label,
 * undefined where no error is told.
 */
export function toldError(prediction: Pick<ContractPrediction, 'messages'>): string | undefined {
    const errors = prediction.messages
        .map(eventText)
        .filter((text) => text?.startsWith('ERROR '))
        .map((text) => text?.slice('ERROR '.length));
    return errors.at(-1);
}
