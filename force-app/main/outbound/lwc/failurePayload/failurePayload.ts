/** Reads the error of a telephony system out of what somebody pasted. A pure module, which keeps nothing of it. */
import { CODE_FIELDS } from 'c/connectorCode';
import { PACK_IDS } from 'c/errorCatalog';
import type { ErrorCatalog, PackId } from 'c/errorCatalog';
import { LAYER_PRECEDENCE } from 'c/outboundCallMapping';
import type { LayerCode, OutboundFailure } from 'c/outboundCallMapping';
import { readFields } from './payloadFields';
import type { PayloadField } from './payloadFields';

export { LONGEST_PASTED } from './payloadFields';

const MESSAGE_FIELDS = ['message', 'errormessage', 'reason', 'description', 'text'];
/** A field that so few packs have names its pack. */
const TELLING = 2;

interface Candidate extends LayerCode {
    readonly pack: PackId;
    readonly score: number;
}

const PACKS_BY_FIELD: ReadonlyMap<string, readonly PackId[]> = new Map(
    [...new Set(Object.values(CODE_FIELDS).flat())].map((field) => [
        field.toLowerCase(),
        PACK_IDS.filter((pack) =>
            CODE_FIELDS[pack].some((known) => known.toLowerCase() === field.toLowerCase())
        )
    ])
);

function spoken(catalog: ErrorCatalog, pack: PackId, text: string): boolean {
    const known = catalog.pack(pack);
    return (known ? [...known.spellings, known.vendor, pack] : [pack]).some(
        (spelling) => spelling.length > 2 && text.includes(spelling.toLowerCase())
    );
}

function candidatesOf(
    { key, value }: PayloadField,
    catalog: ErrorCatalog,
    text: string
): readonly Candidate[] {
    const packs = PACKS_BY_FIELD.get(key) ?? [];
    return packs
        .map((pack) => ({ pack, entry: catalog.entryOf(pack, value) }))
        .filter(({ entry }) => entry !== undefined)
        .map(({ pack, entry }) => ({
            pack,
            code: entry?.code ?? value,
            score:
                (packs.length <= TELLING ? 2 : 0) +
                (spoken(catalog, pack, text) ? 2 : 0) +
                (/^\d+$/.test(value) ? 0 : 1)
        }));
}

function namedPack(fields: readonly PayloadField[], catalog: ErrorCatalog): Candidate[] {
    const pack = PACK_IDS.find((id) =>
        fields.some(({ key, value }) => key === 'pack' && value === id)
    );
    const code = fields.find(({ key }) => key === 'code')?.value;
    const entry = pack && code !== undefined ? catalog.answer(pack, code) : undefined;
    return pack && entry ? [{ pack, code: entry.code, score: Number.POSITIVE_INFINITY }] : [];
}

function rank(pack: PackId): number {
    return LAYER_PRECEDENCE.indexOf(pack);
}

/** The best candidate of each pack, the best of all first. */
function bestOfEachPack(candidates: readonly Candidate[]): readonly Candidate[] {
    const sorted = [...candidates].sort((a, b) => b.score - a.score || rank(a.pack) - rank(b.pack));
    return sorted.filter(
        ({ pack }, index) => sorted.findIndex((other) => other.pack === pack) === index
    );
}

/**
 * The failure that a payload tells: JSON, XML, a SIP message, or lines of `name: value`.
 * @returns undefined where no code of the catalog is in it
 */
export function failureFromPayload(
    text: string,
    catalog: ErrorCatalog
): OutboundFailure | undefined {
    const fields = readFields(text);
    const lower = text.toLowerCase();
    const [first, ...others] = bestOfEachPack([
        ...namedPack(fields, catalog),
        ...fields.flatMap((field) => candidatesOf(field, catalog, lower))
    ]);
    if (!first) {
        return undefined;
    }
    const layers = others
        .filter(({ score }) => score >= TELLING)
        .map(({ pack, code }) => ({ pack, code }));
    const message = fields.find(({ key }) => MESSAGE_FIELDS.includes(key))?.value;
    return {
        pack: first.pack,
        code: first.code,
        ...(message === undefined ? {} : { message }),
        ...(layers.length > 0 ? { layers } : {})
    };
}
