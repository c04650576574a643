import * as fc from 'fast-check';
import {
    CHANNELS,
    CONFIDENCES,
    FINALITIES,
    FIXERS,
    LAYERS,
    OUTBOUND_ERROR_TYPES
} from '../../force-app/main/catalog/lwc/errorCatalog/model';
import type { Json } from './samplePacks';

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => value.trim() !== '');
const texts = fc.array(text, { maxLength: 3 });
const wholeNumber = fc.integer({ min: -100_000, max: 100_000 });

const retry = fc.oneof(
    fc.record({ advice: fc.constantFrom('never', 'after-fix', 'now') }),
    fc.record({ advice: fc.constant('wait'), seconds: fc.integer({ min: 1, max: 86_400 }) })
);

const type = fc.constantFrom(...OUTBOUND_ERROR_TYPES);
const outbound = fc.oneof(
    fc.record({ type: fc.constant(null), why: text }),
    fc.record(
        {
            type,
            confidence: fc.constantFrom(...CONFIDENCES),
            why: text,
            alternatives: fc.array(fc.record({ type, when: text }), { maxLength: 2 })
        },
        { requiredKeys: ['type', 'confidence', 'why'] }
    )
);

const answers = {
    meaning: text,
    cause: text,
    fix: texts,
    fixedBy: fc.constantFrom(...FIXERS),
    channel: fc.constantFrom(...CHANNELS),
    retry,
    finality: fc.constantFrom(...FINALITIES),
    outbound
};

const ANSWER_NAMES = [
    'meaning',
    'cause',
    'fix',
    'fixedBy',
    'channel',
    'retry',
    'finality',
    'outbound'
] as const;

const wire = fc.record(
    {
        api: text,
        httpStatus: wholeNumber,
        errorType: text,
        errorMessage: text,
        deployment: text
    },
    { requiredKeys: [] }
);

const range = fc.oneof(
    fc.record({ prefix: text }),
    fc.tuple(wholeNumber, fc.nat(1000)).map(([from, width]) => ({ from, to: from + width }))
);

function family(id: string, sources: readonly string[]): fc.Arbitrary<Json> {
    return fc.record(
        {
            id: fc.constant(id),
            name: text,
            ranges: fc.array(range, { maxLength: 3 }),
            source: fc.constantFrom(...sources),
            section: text,
            ...answers
        },
        { requiredKeys: ['id', 'name', 'source', ...ANSWER_NAMES] }
    );
}

function entry(
    code: string,
    families: readonly string[],
    sources: readonly string[]
): fc.Arbitrary<Json> {
    return fc.record(
        {
            code: fc.constant(code),
            name: text,
            family: fc.constantFrom(...families),
            source: fc.constantFrom(...sources),
            alsoKnownAs: texts,
            note: text,
            wire,
            ...answers
        },
        { requiredKeys: ['code', 'name', 'family'] }
    );
}

/** Words without a meaning of their own, each once. */
const names = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });

/** Packs that the format takes. */
export const soundPack: fc.Arbitrary<Json> = fc
    .tuple(names, names, names)
    .chain(([sources, families, codes]) =>
        fc.record({
            formatVersion: fc.constant(1),
            pack: fc.constantFrom('sip', 'finesse', 'agent-connect'),
            title: text,
            vendor: text,
            layer: fc.constantFrom(...LAYERS),
            spellings: texts,
            sources: fc.constant(sources.map((id) => ({ id, document: `Document ${id}` }))),
            families: fc.tuple(...families.map((id) => family(id, sources))),
            entries: fc.tuple(...codes.map((code) => entry(code, families, sources)))
        })
    );
