import { setImmediate } from 'node:timers/promises';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { loadSdk } from './connectorSdk';
import type { ConnectorSdk } from './connectorSdk';

/** A line of the console of the connector's page. */
export interface PrintedLine {
    readonly text: string;
    readonly value: unknown;
}

/** What a request or a call of the SDK came to. */
export interface SessionRun {
    /** What Salesforce received, in order, as the port carries it. */
    readonly messages: readonly unknown[];
    readonly console: readonly PrintedLine[];
    /** What the SDK threw and nobody caught: a one-element list, since anything may be thrown, undefined too. */
    readonly thrown: readonly unknown[];
    /** Whether the SDK is still waiting for the connector. */
    readonly isPending: boolean;
}

const ORIGIN = 'https://acme.lightning.force.com';
/** Turns of the event loop within which everything that waits for nothing but promises has ended. */
const TURNS = 20;

function drain(port: MessagePort): unknown[] {
    const received: unknown[] = [];
    for (;;) {
        const next: { readonly message: unknown } | undefined = receiveMessageOnPort(port);
        if (!next) {
            return received;
        }
        received.push(next.message);
    }
}

/** The connector's end: a real port, but the handler of the SDK is called here, so that its promise can be watched. */
class WatchedPort {
    onmessage: ((event: { readonly data: unknown }) => unknown) | undefined;
    private readonly port: MessagePort;

    constructor(port: MessagePort) {
        this.port = port;
    }

    postMessage(message: unknown): void {
        this.port.postMessage(message);
    }

    deliver(): unknown {
        const [data] = drain(this.port);
        return this.onmessage?.({ data });
    }
}

/** The window on which the SDK listens: jsdom's, or a stand-in where the tests run without a page. */
function hostWindow(): EventTarget {
    if (!('window' in globalThis)) {
        Object.defineProperty(globalThis, 'window', { value: new EventTarget() });
    }
    return globalThis.window;
}

async function until(isOver: () => boolean, milliseconds: number): Promise<void> {
    const deadline = performance.now() + milliseconds;
    for (let turn = 0; !isOver() && (turn < TURNS || performance.now() < deadline); turn += 1) {
        // One turn after the other is the point.
        await setImmediate();
    }
}

/**
 * Salesforce's side of a connector: a fake host that sets the real, unmodified SDK up over a MessagePort. Needs no org and
 * no network. Close it when done.
 */
export class HostSession {
    readonly sdk: ConnectorSdk;
    private readonly host: MessagePort;
    private readonly connector: MessagePort;
    private readonly watched: WatchedPort;

    private constructor(sdk: ConnectorSdk) {
        const { port1, port2 } = new MessageChannel();
        this.sdk = sdk;
        this.host = port1;
        this.connector = port2;
        this.watched = new WatchedPort(port2);
    }

    /**
     * Loads the SDK and sets a connector up.
     * @param methods what the connector implements, given the SDK that it runs on: `dial` and so on. The same object
     * answers `getTelephonyConnector` unless it does so itself, so one connector serves 3.x and 4.x
     */
    static async open(methods: (sdk: ConnectorSdk) => object): Promise<HostSession> {
        const session = new HostSession(loadSdk());
        await session.setUp(methods(session.sdk));
        return session;
    }

    private async setUp(methods: object): Promise<void> {
        const { InitResult, VendorConnector, initializeConnector } = this.sdk;
        const vendor: object = Object.assign(
            new VendorConnector(),
            {
                init: () =>
                    Promise.resolve(new InitResult({ showLogin: false, loginFrameHeight: 0 })),
                getTelephonyConnector: () => Promise.resolve(vendor)
            },
            methods
        );
        initializeConnector(vendor);
        const setup = { type: 'SETUP_CONNECTOR', connectorConfig: {} };
        const event = Object.assign(new Event('message'), { data: setup, ports: [this.watched] });
        Object.defineProperty(event, 'origin', { value: ORIGIN });
        hostWindow().dispatchEvent(event);
        const received: unknown[] = [];
        await until(() => {
            received.push(...drain(this.host));
            return JSON.stringify(received).includes('"eventType":"CONNECTOR_READY"');
        }, 1000);
    }

    /**
     * Sends a message of Salesforce, `{ type: 'DIAL', contact, params }`, and waits for the end of it.
     * @param patience how long to wait, in milliseconds, for a connector that waits for more than promises
     */
    request(message: object, patience = 0): Promise<SessionRun> {
        return this.run(() => {
            this.host.postMessage(message);
            return this.watched.deliver();
        }, patience);
    }

    /** Calls the SDK from the connector's side, for `publishError` and `publishEvent`. */
    call(action: (sdk: ConnectorSdk) => unknown): Promise<SessionRun> {
        return this.run(() => action(this.sdk), 0);
    }

    close(): void {
        this.host.close();
        this.connector.close();
    }

    private async run(action: () => unknown, patience: number): Promise<SessionRun> {
        const printed: PrintedLine[] = [];
        const spy = jest.spyOn(console, 'error').mockImplementation((text: unknown, value) => {
            printed.push({ text: String(text), value });
        });
        const thrown: unknown[] = [];
        let isPending = true;
        // An async function, so that what is thrown at once and what is rejected end up in one place.
        const watch = async (): Promise<void> => {
            try {
                await action();
            } catch (reason) {
                thrown.push(reason);
            }
            isPending = false;
        };
        try {
            void watch();
            await until(() => !isPending, patience);
        } finally {
            spy.mockRestore();
        }
        return { messages: drain(this.host), console: printed, thrown, isPending };
    }
}

/** The messages as the other end of a port receives them: clones, in the realm of those that the SDK posted. */
export function throughPort(messages: readonly unknown[]): unknown[] {
    const { port1, port2 } = new MessageChannel();
    messages.forEach((message) => port1.postMessage(message));
    const received = drain(port2);
    port1.close();
    port2.close();
    return received;
}
