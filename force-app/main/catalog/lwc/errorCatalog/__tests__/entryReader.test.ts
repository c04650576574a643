import { Cursor } from '../cursor';
import {
    completeDraft,
    readCitation,
    readDraft,
    readFamily,
    readPackId,
    readSource,
    sourceOf
} from '../entryReader';
import type { EntryDraft } from '../entryReader';
import { FaultList } from '../faults';
import type { PackFault } from '../faults';
import { BUILT_IN_PACK_IDS, PACK_IDS } from '../model';
import type { Citation, Family, PackId, Source } from '../model';
import {
    BUSY_ENTRY,
    CLIENT_FAMILY,
    readSound,
    SIP_PACK
} from '../../../../../../test/catalog/samplePacks';

const RFC: Source = { id: 'rfc', document: 'RFC 3261', url: 'https://example.com/rfc3261' };
const REGISTRY: Source = { id: 'registry', document: 'Registry', url: undefined };
const SOURCES: ReadonlyMap<string, Source> = new Map([
    ['rfc', RFC],
    ['registry', REGISTRY]
]);
const FAMILY: Family = readSound(SIP_PACK).families[0]!;

type Fields = Readonly<Record<string, unknown>>;

/** What a reader makes of a value, and all that it reports. */
function reading<T>(
    value: unknown,
    read: (cursor: Cursor, list: FaultList) => T
): { readonly result: T; readonly faults: readonly PackFault[] } {
    const list = new FaultList();
    return { result: read(new Cursor(value, 'here', list), list), faults: list.faults };
}

function places(faults: readonly PackFault[]): string[] {
    return faults.map(({ where }) => where);
}

function without(fields: Fields, name: string): Fields {
    return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
}

describe('reading a source', () => {
    it.each([
        ['with its address', { id: 'rfc', document: 'RFC 3261', url: 'https://example.com' }],
        ['without an address', { id: 'rfc', document: 'RFC 3261' }]
    ])('takes it %s', (_name, source) => {
        expect(reading(source, readSource)).toEqual({ result: source, faults: [] });
    });

    it.each(['id', 'document'])('needs its %s', (name) => {
        const { result, faults } = reading(without({ ...RFC }, name), readSource);

        expect(result).toBeUndefined();
        expect(places(faults)).toEqual([`here.${name}`]);
    });

    it.each([
        ['a blank address', { ...RFC, url: ' ' }, 'here.url'],
        ['another field', { ...RFC, title: 'RFC' }, 'here'],
        ['a bare name', 'rfc', 'here']
    ])('reports %s', (_name, source, where) => {
        expect(places(reading(source, readSource).faults)).toEqual([where]);
    });
});

function cite(fields: Fields): ReturnType<typeof reading<Citation | undefined>> {
    return reading(fields, (cursor, list) => {
        const places = cursor.fields(['source', 'section']);
        return readCitation(places!, SOURCES, list);
    });
}

describe('reading a citation', () => {
    it('gives the document of the source, its address and the section', () => {
        expect(cite({ source: 'rfc', section: 'section 21' }).result).toEqual({
            document: RFC.document,
            url: RFC.url,
            section: 'section 21'
        });
    });

    it('goes without a section', () => {
        expect(cite({ source: 'registry' })).toEqual({
            result: { document: 'Registry', section: undefined, url: undefined },
            faults: []
        });
    });

    it('reports a source that is not listed', () => {
        const { result, faults } = cite({ source: 'rfc1' });

        expect(result).toBeUndefined();
        expect(faults).toEqual([{ kind: 'unknown-source', where: 'here.source', found: 'rfc1' }]);
    });

    it('reports a missing source as missing, and not as unknown', () => {
        expect(cite({}).faults.map(({ kind }) => kind)).toEqual(['wrong-shape']);
    });
});

function readSipFamily(value: unknown): ReturnType<typeof reading<Family | undefined>> {
    return reading(value, (cursor, list) => readFamily(cursor, 'sip', SOURCES, list));
}

describe('reading a family', () => {
    it('gives all of it, with its pack', () => {
        const { result, faults } = readSipFamily(CLIENT_FAMILY);

        expect(faults).toEqual([]);
        expect(result).toMatchObject({
            id: 'client',
            pack: 'sip',
            ranges: CLIENT_FAMILY.ranges,
            source: { document: RFC.document, section: 'section 21.4' },
            meaning: CLIENT_FAMILY.meaning
        });
    });

    it('answers for no other codes without ranges', () => {
        expect(readSipFamily(without(CLIENT_FAMILY, 'ranges')).result?.ranges).toEqual([]);
    });

    it.each(['id', 'name', 'source', 'meaning', 'outbound'])('is none without its %s', (name) => {
        const { result, faults } = readSipFamily(without(CLIENT_FAMILY, name));

        expect(result).toBeUndefined();
        expect(faults).toHaveLength(1);
    });

    it('is none where it is a list', () => {
        expect(readSipFamily([]).result).toBeUndefined();
    });

    it.each([
        [{ from: 400, to: 400 }],
        [{ from: -5, to: -1 }],
        [{ from: 0, to: 0 }],
        [{ prefix: 'CLIENT_' }]
    ])('takes the range %j', (range) => {
        const { result, faults } = readSipFamily({ ...CLIENT_FAMILY, ranges: [range] });

        expect(result?.ranges).toEqual([range]);
        expect(faults).toEqual([]);
    });

    it.each([
        ['that runs backwards', { from: 400, to: 399 }, 'to'],
        ['without an end', { from: 400 }, 'to'],
        ['without a start', { to: 499 }, 'from'],
        ['of fractions', { from: 400, to: 400.5 }, 'to'],
        ['with a start beside a prefix', { prefix: 'A', from: 1 }, 'from'],
        ['with an end beside a prefix', { prefix: 'A', to: 1 }, 'to'],
        ['with a blank prefix', { prefix: ' ' }, 'prefix']
    ])('reports a range %s and drops it', (_name, range, field) => {
        const { result, faults } = readSipFamily({ ...CLIENT_FAMILY, ranges: [range] });

        expect(places(faults)).toEqual([`here.ranges[0].${field}`]);
        expect(result?.ranges).toEqual([]);
    });

    it('reports a range that is a number', () => {
        expect(places(readSipFamily({ ...CLIENT_FAMILY, ranges: [400] }).faults)).toEqual([
            'here.ranges[0]'
        ]);
    });
});

describe('reading the id of a pack', () => {
    function readId(
        value: unknown,
        allowed: readonly PackId[]
    ): ReturnType<typeof reading<PackId | undefined>> {
        return reading(value, (cursor, list) => readPackId(cursor, list, allowed));
    }

    it.each(PACK_IDS)('takes %s where any may be', (id) => {
        expect(readId(id, PACK_IDS)).toEqual({ result: id, faults: [] });
    });

    it.each([
        ['a pack that may not be here', 'custom', BUILT_IN_PACK_IDS],
        ['a pack that does not exist', 'fax', PACK_IDS],
        ['capitals', 'SIP', PACK_IDS]
    ])('reports %s', (_name, id, allowed) => {
        expect(readId(id, allowed)).toEqual({
            result: undefined,
            faults: [{ kind: 'unknown-pack', where: 'here', found: id }]
        });
    });

    it('reports a number as no text', () => {
        expect(readId(5, PACK_IDS).faults.map(({ kind }) => kind)).toEqual(['wrong-shape']);
    });
});

function draft(
    value: unknown,
    pack: PackId = 'sip'
): ReturnType<typeof reading<EntryDraft | undefined>> {
    return reading(value, (cursor, list) => readDraft(cursor, pack, SOURCES, list));
}

describe('reading what an entry says itself', () => {
    it('gives all of it', () => {
        const { result, faults } = draft(BUSY_ENTRY);

        expect(faults).toEqual([]);
        expect(result).toMatchObject({
            where: 'here',
            pack: 'sip',
            code: '486',
            name: 'Busy Here',
            family: 'client',
            source: { document: RFC.document, section: 'section 21.4.24', url: RFC.url },
            alsoKnownAs: ['busy signal'],
            note: BUSY_ENTRY.note,
            wire: BUSY_ENTRY.wire,
            answers: { meaning: BUSY_ENTRY.meaning, finality: 'warning' }
        });
    });

    it('leaves open what it does not say', () => {
        const { result, faults } = draft({ code: '486' });

        expect(faults).toEqual([]);
        expect(result).toEqual({ where: 'here', pack: 'sip', code: '486', answers: {} });
    });

    it('is nothing without a code', () => {
        const { result, faults } = draft(without(BUSY_ENTRY, 'code'));

        expect(result).toBeUndefined();
        expect(places(faults)).toEqual(['here.code']);
    });

    it('is nothing where it is a text', () => {
        expect(draft('486').result).toBeUndefined();
    });

    it('may speak of another pack in the pack of the organization only', () => {
        expect(draft({ code: '17', pack: 'q850' }, 'custom').result?.pack).toBe('q850');
        expect(draft({ code: '17', pack: 'q850' }, 'sip').faults).toEqual([
            { kind: 'unknown-pack', where: 'here.pack', found: 'q850' }
        ]);
    });

    it('keeps a section without a source for the source that it inherits', () => {
        const { result, faults } = draft({ code: '486', section: 'section 5' });

        expect(faults).toEqual([]);
        expect(result).toMatchObject({ source: undefined, section: 'section 5' });
    });

    it.each([
        ['name', ''],
        ['family', 5],
        ['source', 'rfc1'],
        ['section', ' '],
        ['alsoKnownAs', 'busy'],
        ['note', false],
        ['wire', 'Busy'],
        ['cause', null]
    ])('reports a broken %s', (name, value) => {
        expect(places(draft({ code: '486', [name]: value }).faults)).toEqual([`here.${name}`]);
    });

    it('reports a broken section beside a source once', () => {
        const { faults } = draft({ code: '486', source: 'rfc', section: ' ' });

        expect(places(faults)).toEqual(['here.section']);
    });

    it.each(['api', 'httpStatus', 'errorType', 'errorMessage', 'deployment'])(
        'reports a broken %s of the wire form, and keeps the rest',
        (name) => {
            const { result, faults } = draft({
                ...BUSY_ENTRY,
                wire: { ...BUSY_ENTRY.wire, [name]: null }
            });

            expect(places(faults)).toEqual([`here.wire.${name}`]);
            expect(result?.wire).toEqual({ ...BUSY_ENTRY.wire, [name]: undefined });
        }
    );
});

const SILENT: EntryDraft = draft({ code: '499', name: 'Odd', family: 'client' }).result!;

describe('the source of an entry', () => {
    const own: Citation = { document: 'Runbook', section: undefined, url: undefined };
    const inherited: Citation = { document: 'RFC 3261', section: 'section 21', url: 'https://x' };

    it.each([
        ['the inherited one where it names nothing', {}, inherited],
        [
            'another section of the inherited one',
            { section: 'section 5' },
            { ...inherited, section: 'section 5' }
        ],
        ['its own as it is, without the inherited section', { source: own }, own]
    ])('is %s', (_name, given, expected) => {
        expect(sourceOf({ ...SILENT, ...given }, inherited)).toEqual(expected);
    });
});

describe('completing an entry from its family', () => {
    function completed(
        changes: Partial<EntryDraft>,
        family: Family | undefined = FAMILY
    ): ReturnType<typeof reading<ReturnType<typeof completeDraft>>> {
        return reading(undefined, (_, list) =>
            completeDraft({ ...SILENT, ...changes }, family, list)
        );
    }

    it('takes what it does not say from there', () => {
        expect(completed({})).toMatchObject({
            result: {
                id: 'sip:499',
                name: 'Odd',
                family: FAMILY,
                source: FAMILY.source,
                meaning: FAMILY.meaning,
                alsoKnownAs: [],
                origin: 'built-in'
            },
            faults: []
        });
    });

    it('keeps what it says', () => {
        const { result } = completed({
            alsoKnownAs: ['odd'],
            note: 'Rare.',
            answers: { cause: 'A full moon.' }
        });

        expect(result).toMatchObject({
            alsoKnownAs: ['odd'],
            note: 'Rare.',
            cause: 'A full moon.',
            meaning: FAMILY.meaning
        });
    });

    it.each([
        ['names none', undefined, 'missing'],
        ['names one that is not there', 'gone', 'gone']
    ])('is nothing where it %s', (_name, family, found) => {
        const list = new FaultList();

        expect(completeDraft({ ...SILENT, family }, undefined, list)).toBeUndefined();
        expect(list.faults).toEqual([{ kind: 'unknown-family', where: 'here', found }]);
    });

    it('reports a missing name', () => {
        expect(completed({ name: undefined }).faults).toEqual([
            { kind: 'incomplete', where: 'here', found: 'name' }
        ]);
    });
});
