import type { GenerationRules } from './generations';
import type { PhoneCallFields } from './model';

type PostedCall = Readonly<Record<string, unknown>>;

function present(fields: PhoneCallFields, names: readonly (keyof PhoneCallFields)[]): PostedCall {
    return Object.fromEntries(
        names.filter((name) => fields[name]).map((name) => [name, fields[name]])
    );
}

/**
 * A phone call as it is posted: empty fields are left out but for `state` and `callAttributes`, which are always there.
 * From 4.x on it has a connection id, and the called contact under its new name too.
 */
export function postedCall(fields: PhoneCallFields, rules: GenerationRules): PostedCall {
    const { state, callAttributes } = fields;
    const outcome = present(fields, ['reason', 'closeCallOnError', 'agentStatus']);
    if (!rules.hasConnectionId) {
        return {
            ...present(fields, ['callId', 'callType', 'phoneNumber', 'callInfo', 'contact']),
            ...outcome,
            state,
            callAttributes
        };
    }
    const completed = {
        ...fields,
        connectionId: fields.connectionId ? fields.connectionId : fields.callId,
        toContact: fields.toContact ?? fields.contact
    };
    return {
        ...present(completed, ['callId', 'connectionId', 'callType', 'callSubtype', 'phoneNumber']),
        ...present(completed, ['callInfo', 'contact', 'fromContact', 'toContact']),
        ...outcome,
        ...present(completed, ['agentARN']),
        state,
        callAttributes
    };
}
