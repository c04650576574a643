import { auditEndpointsIn } from 'c/endpointAudit';
import type { EndpointContext, FoundEndpoint } from 'c/endpointAudit';

/** Longer lines are no endpoint of a settings page. */
const LONGEST_LINE = 300;
const MOST_LINES = 100;
const NAMES_ADDRESS = /endpoint|\burl\b|\bhost\b/i;

/** Whether an address of a stranger is meant as an endpoint: alone on its line, or named so. */
function isMeant(text: string, { start, end }: FoundEndpoint): boolean {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const close = text.indexOf('\n', end);
    const before = text.slice(from, start);
    const after = text.slice(end, close < 0 ? text.length : close);
    return (before.trim() === '' && after.trim() === '') || NAMES_ADDRESS.test(before);
}

/**
 * The endpoints in a text that lists them, such as a page of Custom Settings. An address in a sentence counts only where
 * its host has to do with Agent Connect.
 */
export function listedEndpoints(text: string, context: EndpointContext): readonly FoundEndpoint[] {
    const lines = text.slice(0, MOST_LINES * LONGEST_LINE).split('\n');
    if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE + 1)) {
        return [];
    }
    return auditEndpointsIn(text, context).filter(
        (endpoint) => endpoint.verdict.reason !== 'foreign-host' || isMeant(text, endpoint)
    );
}
