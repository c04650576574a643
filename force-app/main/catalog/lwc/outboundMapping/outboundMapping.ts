import { LightningElement, api } from 'lwc';
import { ENTRY_TEXTS } from 'c/catalogLabels';
import { connectorSnippet, documentedMeaning } from 'c/entryText';
import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import type { ErrorCatalog, ErrorEntry, MappingAlternative } from 'c/errorCatalog';
import { LABELS } from './labels';

/** The Salesforce outbound-call error that the connector should raise for a code: which, why, what the rep is told. */
export default class OutboundMapping extends LightningElement {
    @api catalog: ErrorCatalog | undefined;
    @api entry: ErrorEntry | undefined;

    readonly labels = LABELS;
    readonly texts = ENTRY_TEXTS;

    get type(): string {
        return this.entry?.outbound.type ?? '';
    }

    get confidence(): string {
        const outbound = this.entry?.outbound;
        return !outbound || outbound.type === null
            ? ''
            : `${ENTRY_TEXTS.confidence}: ${ENTRY_TEXTS.confidences[outbound.confidence]}`;
    }

    get why(): string {
        return this.entry?.outbound.why ?? '';
    }

    get alternatives(): readonly MappingAlternative[] {
        const outbound = this.entry?.outbound;
        return !outbound || outbound.type === null ? [] : outbound.alternatives;
    }

    get hasAlternatives(): boolean {
        return this.alternatives.length > 0;
    }

    get repIsTold(): string {
        const type = this.entry?.outbound.type;
        return this.catalog && type ? (documentedMeaning(this.catalog, type) ?? '') : '';
    }

    /** Only the ten are unknown to old SDKs; the default is what they fall back to. */
    get needsNewSdk(): boolean {
        return this.type !== '' && this.type !== DEFAULT_OUTBOUND_ERROR_TYPE;
    }

    get snippet(): string {
        return this.catalog && this.entry ? connectorSnippet(this.catalog, this.entry) : '';
    }
}
