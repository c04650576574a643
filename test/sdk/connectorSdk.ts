/** The part of the public interface of the connector SDK, 3.x and 4.x, that the tests touch. */
export interface ConnectorSdk {
    readonly VendorConnector: new () => object;
    readonly InitResult: ResultClass;
    readonly CallResult: ResultClass;
    readonly HangupResult: ResultClass;
    readonly GenericResult: ResultClass;
    readonly PhoneCall: ResultClass;
    readonly CallInfo: ResultClass;
    readonly Contact: ResultClass;
    readonly CustomError: new (fields: object) => Error;
    readonly Constants: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
    readonly initializeConnector: (vendor: object) => void;
    readonly publishError: (published: { eventType: string; error: unknown }) => void;
    readonly publishEvent: (published: { eventType: string; payload: unknown }) => Promise<void>;
}

export type ResultClass = new (fields: object) => object;

const CLASSES = [
    'VendorConnector',
    'InitResult',
    'CallResult',
    'HangupResult',
    'GenericResult',
    'PhoneCall',
    'CallInfo',
    'Contact',
    'CustomError',
    'initializeConnector',
    'publishError',
    'publishEvent'
];

function isConnectorSdk(value: unknown): value is ConnectorSdk {
    return (
        typeof value === 'object' &&
        value !== null &&
        'Constants' in value &&
        CLASSES.every((name) => typeof Reflect.get(value, name) === 'function')
    );
}

const PACKAGE = '@salesforce/scv-connector-base';

/**
 * The installed SDK, as it is published, loaded anew: its port and its connector are state of the module.
 * @throws Error where the package is not what it should be
 */
export function loadSdk(): ConnectorSdk {
    let loaded: unknown;
    jest.isolateModules(() => {
        loaded = jest.requireActual<object>(PACKAGE);
    });
    if (!isConnectorSdk(loaded)) {
        throw new Error(`${PACKAGE} does not export what a connector needs`);
    }
    return loaded;
}

/** The version of the installed SDK. */
export function installedSdkVersion(): string {
    const { version } = jest.requireActual<{ readonly version: string }>(`${PACKAGE}/package.json`);
    return version;
}
