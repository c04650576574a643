import { ENTRY_TEXTS } from 'c/catalogLabels';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    HARMLESS_TEXT,
    LOG_TEXT,
    recognitionOf,
    SIP_TEXT,
    TEXTS,
    UNKNOWN_TEXT
} from '../../../../../../test/catalog/payloadTexts';
import { formatTicket } from '../ticket';

function ticketOf(text: string, isMasked = true): string {
    return formatTicket(text, recognitionOf(text), SHIPPED_CATALOG, TEXTS, ENTRY_TEXTS, isMasked);
}

describe('a ticket', () => {
    it('says the cause, the chain, the mapping, the steps and the text around', () => {
        const ticket = ticketOf(SIP_TEXT);
        const entry = shippedEntry('q850:41');

        expect(ticket).toMatch(/^Cause: Q\.850 41\n/);
        expect(ticket).toContain('SIP 503 because Q.850 41 in its Reason header');
        expect(ticket).toContain(entry.fix[0]);
        expect(ticket).toContain('CAN_NOT_START_THE_CALL');
        expect(ticket).toContain('- SIP 503, Service Unavailable, line 1');
        expect(ticket).toContain('Reason: Q.850;cause=41');
    });

    it('holds no telephone number unless that is asked', () => {
        expect(ticketOf(SIP_TEXT)).toContain('Masked.');
        expect(ticketOf(SIP_TEXT)).not.toContain('15005550006');
        expect(ticketOf(SIP_TEXT, false)).toContain('15005550006');
    });

    it('keeps possible codes apart', () => {
        const ticket = ticketOf(LOG_TEXT);

        expect(ticket.indexOf('SIP 480')).toBeGreaterThan(ticket.indexOf(TEXTS.possibleCodes));
    });

    it('says whose mapping it shows where no pack holds the cause', () => {
        expect(ticketOf(UNKNOWN_TEXT)).toContain('mapping of HTTP 403');
    });

    it('says that nothing is known where no pack holds any', () => {
        expect(ticketOf('{"telnyx_error":{"error_code":"D38"}}')).toContain(TEXTS.noMappingKnown);
    });

    it('is careful where only words suggest a code', () => {
        expect(ticketOf('Ada says the call ended with error 480 in the softphone')).toMatch(
            /^Likely: SIP 480/
        );
    });

    it('is empty where nothing is found', () => {
        expect(ticketOf(HARMLESS_TEXT)).toBe('');
    });
});
