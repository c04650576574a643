import { auditEndpoint } from './audit';
import type { EndpointContext, EndpointVerdict } from './model';

/** An endpoint found in a text: `text.slice(start, end)`. */
export interface FoundEndpoint {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly verdict: EndpointVerdict;
}

const WORD = /[^\s"'<>|,;()[\]{}]+/g;
const ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:[/\\]{2}|^[^/\\]{0,300}(?:stella|agent)-?connect/i;
const LONGEST_TEXT = 200_000;
const MOST_ENDPOINTS = 100;

/** Audits every address in a text, such as a pasted page of custom settings. At most 100, within 200,000 characters. */
export function auditEndpointsIn(text: string, context: EndpointContext = {}): FoundEndpoint[] {
    const found: FoundEndpoint[] = [];
    for (const { 0: word, index } of text.slice(0, LONGEST_TEXT).matchAll(WORD)) {
        // The dot that ends a sentence is not the dot of a host.
        const address = word.replace(/\.$/, '');
        if (address.includes('.') && ADDRESS.test(address)) {
            const verdict = auditEndpoint(address, context);
            found.push({ text: address, start: index, end: index + address.length, verdict });
        }
        if (found.length === MOST_ENDPOINTS) {
            break;
        }
    }
    return found;
}
