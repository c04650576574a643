import { mergeCustomPack } from '../customPack';
import { normalizeCode } from '../catalog';
import { BUILT_IN_PACK_IDS, OUTBOUND_ERROR_TYPES, SPECIFIC_OUTBOUND_ERROR_TYPES } from '../model';
import type { ErrorEntry, Family } from '../model';
import { RESOURCE_LIMIT_BYTES } from '../packReader';
import { readRelations } from '../relations';
import { schemaFaults } from '../../../../../../test/catalog/schemaValidator';
import { READINGS, shippedResource } from '../../../../../../test/catalog/shippedPacks';
import { isSound } from '../../../../../../test/catalog/soundness';

const COUNTS = {
    salesforce: 30,
    finesse: 83,
    'finesse-cf': 111,
    pererr: 184,
    cti: 103,
    uccx: 18,
    cpaas: 51,
    sip: 75,
    q850: 77,
    http: 64,
    mgcp: 63,
    twilio: 188,
    connect: 66,
    genesys: 30,
    vonage: 22,
    ringcentral: 29,
    'agent-connect': 8
} as const;

const PACKS = READINGS.flatMap(({ pack }) => (pack ? [pack] : []));
const ENTRIES = PACKS.flatMap((pack) => pack.entries);
const FAMILIES = PACKS.flatMap((pack) => pack.families);
const BY_ID = new Map(ENTRIES.map((entry) => [entry.id, entry]));
const CUSTOM = shippedResource('customErrorPack');
const RELATIONS = shippedResource('errorRelations');
const { relations, faults: relationFaults } = readRelations(RELATIONS.text, RELATIONS.name);

function parse(text: string): unknown {
    return JSON.parse(text);
}

function idsWhere(test: (entry: ErrorEntry) => boolean): string[] {
    return ENTRIES.filter(test).map((entry) => entry.id);
}

/** Items that come more than once. */
function repeated(items: readonly string[]): string[] {
    return items.filter((item, index) => items.indexOf(item) !== index);
}

/** Every text that people read of an entry or a family. */
function textsOf(item: ErrorEntry | Family): string[] {
    const { outbound } = item;
    return [
        item.name,
        item.meaning,
        item.cause,
        ...item.fix,
        outbound.why,
        ...(outbound.type === null ? [] : outbound.alternatives.map(({ when }) => when)),
        ...Object.values(item.source).map(String),
        ...('note' in item && item.note !== undefined ? [item.note] : []),
        ...('alsoKnownAs' in item ? item.alsoKnownAs : [])
    ];
}

describe.each(READINGS)('$name', ({ name, text, pack, faults }) => {
    it('is read without a fault', () => {
        expect(faults).toEqual([]);
        expect(pack).toBeDefined();
    });

    it('is what the JSON Schema describes', () => {
        expect(schemaFaults(parse(text))).toEqual([]);
    });

    it('is smaller than a static resource may be', () => {
        expect(Buffer.byteLength(text)).toBeLessThan(RESOURCE_LIMIT_BYTES);
    });

    it('has the number of codes that its sources list', () => {
        expect(pack?.entries.length).toBe(pack && pack.id !== 'custom' ? COUNTS[pack.id] : name);
    });

    it('has a family for each purpose only: each has entries or answers for a range', () => {
        const used = new Set(pack?.entries.map((entry) => entry.family.id));
        const idle = pack?.families.filter(
            ({ id, ranges }) => !used.has(id) && ranges.length === 0
        );

        expect(idle).toEqual([]);
    });

    it('has spellings in small letters', () => {
        expect(pack?.spellings).toEqual(pack?.spellings.map((spelling) => spelling.toLowerCase()));
        expect(pack?.spellings.length).toBeGreaterThan(0);
    });
});

describe('the shipped pack of the organization', () => {
    it('is empty, sound and described by the JSON Schema', () => {
        expect(mergeCustomPack(PACKS, CUSTOM.text, CUSTOM.name)).toEqual({
            packs: PACKS,
            faults: []
        });
        expect(schemaFaults(parse(CUSTOM.text))).toEqual([]);
        expect(Buffer.byteLength(CUSTOM.text)).toBeLessThan(RESOURCE_LIMIT_BYTES);
    });
});

describe('all packs together', () => {
    it('are all there', () => {
        expect(PACKS.map(({ id }) => id).toSorted()).toEqual([...BUILT_IN_PACK_IDS].toSorted());
        expect(ENTRIES).toHaveLength(1202);
    });

    it('have each id once', () => {
        expect(BY_ID.size).toBe(ENTRIES.length);
    });

    it('have each code of a pack once, however it is written, but for two of Amazon Connect', () => {
        const written = ENTRIES.map((entry) => `${entry.pack}:${normalizeCode(entry.code)}`);

        expect(repeated(written)).toEqual(['connect:OTHER']);
    });

    it('have complete entries only', () => {
        expect(idsWhere((entry) => !isSound(entry))).toEqual([]);
    });

    it('name a document for each entry and each family', () => {
        expect([...ENTRIES, ...FAMILIES].filter(({ source }) => source.document === '')).toEqual(
            []
        );
    });

    it('cite documents, not files: addresses are of the web', () => {
        const urls = [...ENTRIES, ...FAMILIES].flatMap(({ source }) => source.url ?? []);

        expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
    });
});

describe('the mappings', () => {
    it('name constants that exist, also as alternatives', () => {
        const types = [...ENTRIES, ...FAMILIES].flatMap(({ outbound }) =>
            outbound.type === null
                ? []
                : [outbound.type, ...outbound.alternatives.map(({ type }) => type)]
        );

        expect(new Set(types)).toEqual(new Set(OUTBOUND_ERROR_TYPES));
    });

    it('offer no alternative that is the mapping itself, and none twice', () => {
        const doubled = idsWhere(
            ({ outbound }) =>
                outbound.type !== null &&
                repeated([outbound.type, ...outbound.alternatives.map(({ type }) => type)]).length >
                    0
        );

        expect(doubled).toEqual([]);
    });

    it('make no failed call of what is not a failure', () => {
        const wrong = idsWhere(
            ({ finality, outbound }) => finality === 'not-a-failure' && outbound.type !== null
        );

        expect(wrong).toEqual([]);
    });

    it.each(SPECIFIC_OUTBOUND_ERROR_TYPES)('reach %s from some telephony code', (type) => {
        const found = idsWhere(
            ({ pack, outbound }) => pack !== 'salesforce' && outbound.type === type
        );

        expect(found).not.toEqual([]);
    });
});

describe('what to do', () => {
    it('is said for every failure', () => {
        expect(idsWhere(({ finality, fix }) => finality === 'failure' && fix.length === 0)).toEqual(
            []
        );
        expect(
            FAMILIES.filter(({ finality, fix }) => finality === 'failure' && fix.length === 0)
        ).toEqual([]);
    });

    it('is nobody’s business where nothing failed', () => {
        const odd = idsWhere(
            ({ finality, fixedBy, fix }) =>
                finality === 'not-a-failure' && fixedBy !== 'nobody' && fix.length > 0
        );

        expect(odd).toEqual([]);
    });

    it('is no step twice', () => {
        expect(idsWhere(({ fix }) => repeated(fix).length > 0)).toEqual([]);
    });

    it('waits for at least a second and at most a day', () => {
        const odd = idsWhere(
            ({ retry }) => retry.advice === 'wait' && (retry.seconds < 1 || retry.seconds > 86_400)
        );

        expect(odd).toEqual([]);
    });
});

describe('the codes that matter most have answers of their own', () => {
    const own = ENTRIES.filter(
        ({ pack, code }) =>
            pack === 'cpaas' ||
            pack === 'finesse' ||
            (pack === 'salesforce' && OUTBOUND_ERROR_TYPES.some((type) => type === code))
    );
    const withFix = own.filter(({ fix }) => fix.length > 0);

    it('are the ten and the default, all of CPaaS and all of Finesse', () => {
        expect(own).toHaveLength(11 + COUNTS.cpaas + COUNTS.finesse);
    });

    it('say another cause than their family', () => {
        expect(own.filter(({ cause, family }) => cause === family.cause)).toEqual([]);
    });

    it('say another fix than their family, where there is anything to do', () => {
        expect(withFix.filter(({ fix, family }) => fix.join() === family.fix.join())).toEqual([]);
        expect(
            own.filter((entry) => !withFix.includes(entry)).map(({ finality }) => finality)
        ).toEqual(own.filter((entry) => !withFix.includes(entry)).map(() => 'not-a-failure'));
    });

    it('say no cause and no fix twice', () => {
        expect(repeated(own.map(({ cause }) => cause))).toEqual([]);
        expect(repeated(withFix.map(({ fix }) => fix.join('\n')))).toEqual([]);
    });
});

describe('the wording', () => {
    const items = [...ENTRIES, ...FAMILIES];

    it('tells a cause, not the meaning again', () => {
        expect(items.filter(({ cause, meaning }) => cause === meaning)).toEqual([]);
    });

    it('says no sentence twice in one entry', () => {
        const doubled = idsWhere(({ meaning, cause, fix, note }) => {
            const sentences = [meaning, cause, ...fix, note ?? '']
                .flatMap((text) => text.split(/(?<=[.!?])\s+/))
                .filter((sentence) => sentence !== '');
            return repeated(sentences).length > 0;
        });

        expect(doubled).toEqual([]);
    });

    it('ends every sentence, and has no stray spaces', () => {
        const sloppy = items
            .flatMap(({ meaning, cause, fix, outbound }) => [meaning, cause, ...fix, outbound.why])
            .filter((text) => !/[.!?)”]$/.test(text) || / {2}/.test(text) || text !== text.trim());

        expect(sloppy).toEqual([]);
    });

    it('speaks of no file of whoever wrote it', () => {
        const shipped = [...READINGS, CUSTOM, RELATIONS];
        const local =
            /(?:\/(?:work|home|tmp|Users|mnt)\/|[A-Z]:\\\\|file:\/\/|\bseeds?\b|\bTODO\b|\bFIXME\b)/i;

        expect(shipped.filter(({ text }) => local.test(text)).map(({ name }) => name)).toEqual([]);
        expect(items.flatMap(textsOf).filter((text) => /\.(?:md|pdf|json)\b/.test(text))).toEqual(
            []
        );
    });

    it('gives other words as people type them: small letters, but for symbols and names', () => {
        const asSentence = ENTRIES.flatMap(({ id, alsoKnownAs }) =>
            alsoKnownAs
                .filter((word) => /^[A-Z][a-z]+ [a-z]/.test(word) || /[.!]$/.test(word))
                .map((word) => `${id} ${word}`)
        );

        expect(asSentence).toEqual([]);
    });

    it('gives no other word twice in one entry', () => {
        const doubled = idsWhere(
            ({ alsoKnownAs }) => repeated(alsoKnownAs.map((word) => word.toLowerCase())).length > 0
        );

        expect(doubled).toEqual([]);
    });
});

describe('the relations', () => {
    it('are read without a fault', () => {
        expect(relationFaults).toEqual([]);
        expect(relations.translations).toHaveLength(72);
        expect(relations.sameFailures.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(RELATIONS.text)).toBeLessThan(RESOURCE_LIMIT_BYTES);
    });

    it('name entries that exist', () => {
        const named = [
            ...relations.translations.flatMap(({ from, to }) => [from, to]),
            ...relations.sameFailures.flatMap(({ members }) => members)
        ].filter((id) => id !== null);

        expect(named.filter((id) => !BY_ID.has(id))).toEqual([]);
    });

    it.each([
        ['rfc3398-isup-to-sip', 'q850', 'sip'],
        ['rfc3398-sip-to-isup', 'sip', 'q850']
    ] as const)('translate %s from %s to %s', (rule, from, to) => {
        const rows = relations.translations.filter((row) => row.rule === rule);

        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter((row) => !(row.from ?? `${from}:`).startsWith(`${from}:`))).toEqual([]);
        expect(rows.filter((row) => !(row.to ?? `${to}:`).startsWith(`${to}:`))).toEqual([]);
    });

    it('give each pair of codes once a direction, and one answer for all others', () => {
        const pairs = relations.translations.map(({ rule, from, to }) =>
            from === null ? `${rule} all others` : `${rule} ${from} ${to ?? 'none'}`
        );

        expect(repeated(pairs)).toEqual([]);
    });

    it.each([
        ['q850:1', 'sip:404'],
        ['q850:16', null],
        ['q850:17', 'sip:486'],
        ['q850:18', 'sip:408'],
        ['q850:19', 'sip:480'],
        ['q850:21', 'sip:403'],
        ['q850:28', 'sip:484'],
        ['q850:34', 'sip:503'],
        ['sip:404', 'q850:1'],
        ['sip:486', 'q850:17'],
        ['sip:503', 'q850:41'],
        ['sip:600', 'q850:17'],
        ['sip:603', 'q850:21']
    ])('translate %s to %s, as RFC 3398 does', (from, to) => {
        expect(relations.translations.find((row) => row.from === from)?.to).toBe(to);
    });

    it('have each group once, and no member twice in it', () => {
        expect(repeated(relations.sameFailures.map(({ id }) => id))).toEqual([]);
        expect(
            relations.sameFailures.filter(({ members }) => repeated(members).length > 0)
        ).toEqual([]);
    });

    it('group what comes from two vendors or layers at least', () => {
        const packs = new Map<string, string>(
            PACKS.map(({ id, vendor, layer }) => [id, `${vendor}, ${layer}`])
        );
        const lonely = relations.sameFailures.filter(({ members }) => {
            const origins = members.map((member) => packs.get(BY_ID.get(member)?.pack ?? ''));
            return new Set(origins).size < 2;
        });

        expect(lonely).toEqual([]);
    });
});
