import type { SdkGeneration } from './generations';

/** A phone call as the connector hands it to the SDK: the fields of `PhoneCall`. `callInfo`, contacts and attributes as they stand on the object, all data. */
export interface PhoneCallFields {
    readonly callId?: string | undefined;
    /** A leg of the call; from 4.x on a copy of `callId` where it is left out. */
    readonly connectionId?: string | undefined;
    readonly callType?: string | undefined;
    readonly callSubtype?: string | undefined;
    readonly contact?: DataObject | undefined;
    readonly fromContact?: DataObject | undefined;
    readonly toContact?: DataObject | undefined;
    readonly state?: string | undefined;
    readonly callAttributes?: DataObject | undefined;
    readonly phoneNumber?: string | undefined;
    readonly callInfo?: DataObject | undefined;
    readonly reason?: string | undefined;
    readonly closeCallOnError?: boolean | undefined;
    readonly agentStatus?: string | undefined;
    readonly agentARN?: string | undefined;
}

/** An object that holds nothing but data. */
export type DataObject = Readonly<Record<string, unknown>>;

/** The promise was rejected, or the method threw before it gave one: the SDK does not tell them apart. */
export interface Raised {
    readonly how: 'rejected' | 'threw';
    /** Any JavaScript value. A `CustomErrorStandIn` stands for the SDK's own CustomError. */
    readonly reason: unknown;
}

export interface NeverSettled {
    readonly how: 'never-settled';
}

/** What `dial()` did. */
export type DialOutcome =
    | Raised
    | NeverSettled
    /** A CallResult with a PhoneCall. */
    | { readonly how: 'resolved-with-call'; readonly call: PhoneCallFields }
    /** A CallResult whose call is undefined. */
    | { readonly how: 'resolved-without-call' }
    /** Anything that is no CallResult: undefined, a GenericResult, a plain object, an Error. */
    | { readonly how: 'resolved-with-other'; readonly value: unknown };

/** What the connector gave the SDK to publish. */
export type PublishedPayload =
    | { readonly result: 'hangup-result'; readonly calls: readonly PhoneCallFields[] }
    | { readonly result: 'call-result'; readonly call: PhoneCallFields | undefined }
    | { readonly result: 'other'; readonly value: unknown };

/** The events of a call that `publishEvent` is asked for here. Salesforce never receives CALL_FAILED this way. */
export const PUBLISHED_EVENT_TYPES = [
    'CALL_STARTED',
    'QUEUED_CALL_STARTED',
    'CALL_CONNECTED',
    'CALL_FAILED',
    'HANGUP'
] as const;
export type PublishedEventType = (typeof PUBLISHED_EVENT_TYPES)[number];

/** What happens between Salesforce, the SDK and the connector. */
export type ConnectorScenario =
    | {
          readonly kind: 'dial';
          /** What Salesforce sends beside the type: usually `contact` and `params`, a string. */
          readonly request: DataObject;
          readonly outcome: DialOutcome;
          /** Where `getTelephonyConnector()` fails; SDKs before 4.0 never call it. */
          readonly telephonyConnector?: Raised | NeverSettled | undefined;
      }
    | {
          readonly kind: 'add-participant';
          readonly request: DataObject;
          readonly outcome: Raised | NeverSettled;
          readonly telephonyConnector?: Raised | NeverSettled | undefined;
      }
    | {
          readonly kind: 'publish-error';
          readonly eventType: string;
          readonly error: unknown;
          /** Whether Salesforce has not set the connector up yet, so that there is no port. */
          readonly beforeSetup?: boolean | undefined;
      }
    | {
          readonly kind: 'publish-event';
          readonly eventType: PublishedEventType;
          readonly payload: PublishedPayload;
      };

/** A message on the port from the connector to Salesforce. */
export type ConnectorMessage =
    | {
          readonly type: 'LOG';
          readonly payload: {
              readonly eventType: string;
              readonly payload: unknown;
              readonly isError: boolean;
          };
      }
    | {
          readonly type: 'TELEPHONY_EVENT_DISPATCHED';
          readonly payload: {
              readonly telephonyEventType: string;
              readonly telephonyEventPayload: unknown;
          };
      };

/** A line that the SDK writes to the console of the connector's page, unmasked. */
export interface ConsoleLine {
    readonly text: string;
    /** The value that is printed after the text: any JavaScript value, so print it with `printValue`. */
    readonly value: unknown;
}

/** An error that the SDK lets through, after the messages that were posted before it. */
export interface UncaughtError {
    /**
     * `unhandled-rejection`: nobody sees it but the console of the connector's page. `to-connector`: the connector's own
     * call of `publishError` throws, or its `publishEvent` rejects.
     */
    readonly how: 'unhandled-rejection' | 'to-connector';
    /** As in `RangeError`; `string`, `symbol` and so on where no Error was thrown. */
    readonly name: string;
    readonly message: string;
}

/** What comes of a scenario. */
export interface ContractPrediction {
    readonly generation: SdkGeneration;
    readonly messages: readonly ConnectorMessage[];
    readonly console: readonly ConsoleLine[];
    readonly uncaught: UncaughtError | undefined;
    /** Set where the value is so large that the page would stand still: what would come after that is not told. */
    readonly tooLarge: boolean;
}
