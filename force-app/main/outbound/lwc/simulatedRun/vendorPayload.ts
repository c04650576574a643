import { CODE_FIELDS } from 'c/connectorCode';
import type { ErrorCatalog } from 'c/errorCatalog';
import type { LayerCode, OutboundFailure } from 'c/outboundCallMapping';

/** The code and the pack of an id such as `sip:486`. */
export function layerOf(id: string): LayerCode {
    const separator = id.indexOf(':');
    return { pack: id.slice(0, separator), code: id.slice(separator + 1) };
}

/** A failure out of the ids that a telephony system shows, outermost first. */
export function failureOf(
    ids: readonly string[],
    dialResolved: boolean,
    catalog: ErrorCatalog
): OutboundFailure {
    const [first = '', ...behind] = ids;
    const name = catalog.answerById(first)?.name;
    const layers = behind.length > 0 ? { layers: behind.map(layerOf) } : {};
    const own = layerOf(first);
    return {
        ...own,
        ...layers,
        message: name === undefined || name === own.code ? undefined : `${own.code} ${name}`,
        phase: dialResolved ? 'after-dial-resolved' : 'before-dial-resolved'
    };
}

function codeFields(layer: LayerCode, catalog: ErrorCatalog): Readonly<Record<string, unknown>> {
    const entry = catalog.answerById(`${layer.pack}:${layer.code}`);
    const fields: Readonly<Record<string, readonly string[]>> = CODE_FIELDS;
    const [field = 'code'] = fields[layer.pack] ?? [];
    const { wire } = entry ?? {};
    return { [field]: layer.code, ...wire };
}

/** What the answer of the telephony system holds, in the fields that its public interface has for codes. */
export function vendorPayload(failure: OutboundFailure, catalog: ErrorCatalog): unknown {
    const { message, layers = [] } = failure;
    return {
        ...layers.reduceRight(
            (fields, layer) => ({ ...codeFields(layer, catalog), ...fields }),
            {}
        ),
        ...codeFields(failure, catalog),
        ...(message === undefined ? {} : { message })
    };
}
