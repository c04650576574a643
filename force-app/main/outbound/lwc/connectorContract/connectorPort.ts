import type { GenerationRules, TypeRule } from './generations';
import { copyForLog, MOST_VALUES_COPIED } from './logCopy';
import type { ConnectorMessage, ConsoleLine } from './model';
import type { CustomErrorStandIn } from './customError';

/** A port carries neither symbols nor functions. */
function refuseUncloneable(value: unknown): void {
    if (typeof value === 'symbol' || typeof value === 'function') {
        throw Object.assign(new Error(`${String(value)} could not be cloned.`), {
            name: 'DataCloneError'
        });
    }
}

/** `error.type` where there is one, else the value itself. Reads twice, as the SDK does, which shows on a getter. */
export function errorTypeOf(error: unknown): unknown {
    return readOr(error, 'type');
}

/** `error.message` where there is one, else the value itself. */
export function errorMessageOf(error: unknown): unknown {
    return readOr(error, 'message');
}

function readOr(value: unknown, key: string): unknown {
    return value && read(value, key) ? read(value, key) : value;
}

function read(value: unknown, key: string): unknown {
    // A primitive is asked as an object would be: its prototype may have been given the key.
    const target: unknown = Object(value);
    return isReadable(target) ? Reflect.get(target, key, value) : undefined;
}

function isReadable(value: unknown): value is object {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Which type Salesforce receives for an `error.type`. Exact: no trimming, no other case. */
export function typeFor(rule: TypeRule, errorType: unknown): string {
    return rule.accepted.find((type) => type === errorType) ?? rule.otherwise;
}

/** The connector's end of the port, and its console: keeps what is posted and printed. */
export class ConnectorPort {
    readonly messages: ConnectorMessage[] = [];
    readonly console: ConsoleLine[] = [];
    /** Set by a log entry too large to follow: nothing that comes after it can be told. */
    isStuck = false;
    private readonly rules: GenerationRules;
    private readonly isOpen: boolean;

    /** @param isOpen false before Salesforce has set the connector up: posting then throws a TypeError */
    constructor(rules: GenerationRules, isOpen = true) {
        this.rules = rules;
        this.isOpen = isOpen;
    }

    /** @throws what reading the payload throws, or DataCloneError where a symbol is in it */
    log(eventType: string, payload: unknown, isError: boolean): void {
        const result = copyForLog(payload, this.rules.keysNotLogged);
        if (result === 'too-large') {
            this.isStuck = true;
            throw new Error(`more than ${MOST_VALUES_COPIED} values`);
        }
        const { copy, symbol } = result;
        // The page's own log takes the payload as it is: a BigInt or a circle stops the SDK here.
        JSON.stringify({ eventType, payload });
        this.requireOpen();
        refuseUncloneable(symbol);
        this.messages.push({ type: 'LOG', payload: { eventType, payload: copy, isError } });
    }

    dispatch(telephonyEventType: string, telephonyEventPayload?: unknown): void {
        this.requireOpen();
        this.messages.push({
            type: 'TELEPHONY_EVENT_DISPATCHED',
            payload: { telephonyEventType, telephonyEventPayload }
        });
    }

    dispatchAndLog(eventType: string, payload?: unknown): void {
        this.dispatch(eventType, payload);
        this.log(eventType, payload, false);
    }

    dispatchError(errorType: string, error: unknown, eventType: string): void {
        this.print(`SCV dispatched error ${errorType} for eventType ${eventType}`, error);
        this.dispatch('ERROR', { message: errorType });
        this.log(eventType, { errorType, error }, true);
    }

    dispatchCustomError(error: CustomErrorStandIn, eventType: string): void {
        const { labelName, namespace, message } = error;
        const payload = { customError: { labelName, namespace, message } };
        this.print(`SCV dispatched custom error for eventType ${eventType}`, payload);
        this.requireOpen();
        [labelName, namespace, message].forEach(refuseUncloneable);
        this.dispatch('ERROR', payload);
        this.log(eventType, { errorType: 'CUSTOM_ERROR', error }, true);
    }

    print(text: string, value: unknown): void {
        this.console.push({ text, value });
    }

    private requireOpen(): void {
        if (!this.isOpen) {
            throw new TypeError("Cannot read properties of undefined (reading 'postMessage')");
        }
    }
}
