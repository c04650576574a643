import { shippedResource } from './shippedPacks';

/** What the network makes of a request: another status, another text, or nothing but a failure. */
export type Outcome =
    { readonly status: number } | { readonly text: string } | { readonly failure: unknown };

/** Serves the static resources as they ship, by name, in place of the browser's fetch. */
export interface ResourceServer {
    /** Names that were asked for, first request first. */
    readonly requests: string[];
    /** What to answer instead of the shipped file, by name. */
    readonly outcomes: Map<string, Outcome>;
    /** What to answer to everything, where it is set. */
    everything: Outcome | undefined;
}

function answer(name: string, outcome: Outcome | undefined): Promise<unknown> {
    if (outcome !== undefined && 'failure' in outcome) {
        // Not only Errors are thrown at us.
        return new Promise((_, reject) => {
            reject.call(undefined, outcome.failure);
        });
    }
    const status = outcome !== undefined && 'status' in outcome ? outcome.status : 200;
    const text =
        outcome !== undefined && 'text' in outcome ? outcome.text : shippedResource(name).text;
    return Promise.resolve({ ok: status < 400, status, text: () => Promise.resolve(text) });
}

/** Puts the server in place of the browser's fetch. */
export function serveResources(outcomes: Readonly<Record<string, Outcome>> = {}): ResourceServer {
    const server: ResourceServer = {
        requests: [],
        outcomes: new Map(Object.entries(outcomes)),
        everything: undefined
    };
    Object.assign(globalThis, {
        fetch: (url: string) => {
            const name = url.split('/').pop() ?? '';
            server.requests.push(name);
            return answer(name, server.everything ?? server.outcomes.get(name));
        }
    });
    return server;
}
