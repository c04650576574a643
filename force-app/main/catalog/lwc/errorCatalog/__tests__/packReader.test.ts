import * as fc from 'fast-check';
import type { PackFault } from '../faults';
import { readPack, RESOURCE_LIMIT_BYTES } from '../packReader';
import type { PackReading } from '../packReader';
import { soundPack } from '../../../../../../test/catalog/packArbitraries';
import {
    BUSY_ENTRY,
    changed,
    CLIENT_FAMILY,
    pathsOf,
    SIP_PACK,
    valueAt
} from '../../../../../../test/catalog/samplePacks';
import type { Json, Path } from '../../../../../../test/catalog/samplePacks';
import { schemaFaults } from '../../../../../../test/catalog/schemaValidator';
import { isSound } from '../../../../../../test/catalog/soundness';

function read(json: Json): PackReading {
    return readPack(JSON.stringify(json), 'errorPackSip', ['sip', 'finesse', 'agent-connect']);
}

function kinds(faults: readonly PackFault[]): string[] {
    return faults.map((fault) => fault.kind);
}

describe('reading a sound pack', () => {
    const { pack, faults } = read(SIP_PACK);

    it('finds no fault', () => {
        expect(faults).toEqual([]);
    });

    it('gives its head', () => {
        expect(pack).toMatchObject({
            id: 'sip',
            title: 'SIP response codes',
            vendor: 'SIP',
            layer: 'signalling',
            spellings: ['sip']
        });
    });

    it('gives an entry that says everything as it is', () => {
        expect(pack?.entries[0]).toEqual({
            ...BUSY_ENTRY,
            id: 'sip:486',
            pack: 'sip',
            family: pack?.families[0],
            source: {
                document: 'RFC 3261',
                section: 'section 21.4.24',
                url: 'https://www.rfc-editor.org/rfc/rfc3261'
            },
            section: undefined,
            origin: 'built-in'
        });
    });

    it('fills in an entry that says little from its family', () => {
        expect(pack?.entries[1]).toMatchObject({
            id: 'sip:404',
            name: 'Not Found',
            meaning: CLIENT_FAMILY.meaning,
            cause: CLIENT_FAMILY.cause,
            fix: CLIENT_FAMILY.fix,
            fixedBy: CLIENT_FAMILY.fixedBy,
            channel: CLIENT_FAMILY.channel,
            retry: CLIENT_FAMILY.retry,
            finality: CLIENT_FAMILY.finality,
            source: { document: 'RFC 3261', section: 'section 21.4' },
            alsoKnownAs: []
        });
    });

    it('reads a mapping without alternatives as one with none', () => {
        expect(pack?.entries[1]?.outbound).toEqual({ ...CLIENT_FAMILY.outbound, alternatives: [] });
    });

    it('reads a code that is no failed outbound call', () => {
        expect(pack?.entries[2]?.outbound).toEqual({ type: null, why: 'The call is on its way.' });
    });

    it('keeps the section of an entry whose document is that of its family', () => {
        const reading = read(changed(SIP_PACK, ['entries', 1, 'section'], 'section 21.4.5'));

        expect(reading.pack?.entries[1]?.source).toMatchObject({
            document: 'RFC 3261',
            section: 'section 21.4.5'
        });
    });

    it('reads the ranges of families', () => {
        expect(pack?.families.map((family) => family.ranges)).toEqual([
            [{ from: 400, to: 499 }, { prefix: 'CLIENT_' }],
            [{ from: 100, to: 199 }]
        ]);
    });

    it('reads the table of variable updates', () => {
        expect(pack?.variableUpdates).toMatchObject({
            title: 'Updates',
            rows: [{ id: 'A', ctiReportsError: true, anyValidVariable: false }],
            asynchronousErrors: [{ errorType: 'Invalid Input', reason: 'Too long.' }],
            notes: ['Check the lengths first.'],
            source: { document: 'RFC 3261', section: 'page 1' }
        });
    });

    it('may be without entries and families', () => {
        const empty = changed(
            changed(changed(SIP_PACK, ['entries'], []), ['families'], []),
            ['variableUpdates'],
            undefined
        );

        expect(read(empty)).toMatchObject({ pack: { entries: [], families: [] }, faults: [] });
    });
});

describe('reading what is no pack at all', () => {
    it.each(['', '{', 'Not found', '<html></html>', '{"pack": "sip",}'])(
        'reports that %j is no JSON',
        (text) => {
            const { pack, faults } = readPack(text, 'errorPackSip');

            expect(pack).toBeUndefined();
            expect(faults).toMatchObject([{ kind: 'not-json', where: 'errorPackSip' }]);
        }
    );

    it('takes a text of just 5 MB and refuses one byte more', () => {
        const text = JSON.stringify(SIP_PACK);
        const padding = RESOURCE_LIMIT_BYTES - text.length;

        expect(RESOURCE_LIMIT_BYTES).toBe(5 * 1024 * 1024);
        expect(readPack(text + ' '.repeat(padding), 'errorPackSip').faults).toEqual([]);
        expect(readPack(text + ' '.repeat(padding + 1), 'errorPackSip')).toMatchObject({
            pack: undefined,
            faults: [{ kind: 'too-large', where: 'errorPackSip' }]
        });
    });

    it('weighs bytes, not letters', () => {
        const { faults } = readPack(`"${'é'.repeat(RESOURCE_LIMIT_BYTES / 2)}"`, 'errorPackSip');

        expect(kinds(faults)).toEqual(['too-large']);
    });

    it.each<[string, Json]>([
        ['a list', []],
        ['null', null],
        ['a text', 'sip'],
        ['a number', 486],
        ['an empty object', {}]
    ])('refuses %s', (_name, json) => {
        const { pack, faults } = read(json);

        expect(pack).toBeUndefined();
        expect(kinds(faults)).toContain('wrong-shape');
    });
});

/** Faults that the JSON Schema sees too: name, path, new value, kind and place of the fault. */
const SHAPE_FAULTS: [string, Path, Json | undefined, PackFault['kind'], string][] = [
    ['another version', ['formatVersion'], 2, 'wrong-shape', 'formatVersion'],
    ['no version', ['formatVersion'], undefined, 'wrong-shape', 'formatVersion'],
    ['no pack id', ['pack'], undefined, 'wrong-shape', 'pack'],
    ['an unknown pack', ['pack'], 'spi', 'unknown-pack', 'pack'],
    ['a blank title', ['title'], '  ', 'wrong-shape', 'title'],
    ['no vendor', ['vendor'], undefined, 'wrong-shape', 'vendor'],
    ['an unknown layer', ['layer'], 'cloud', 'wrong-shape', 'layer'],
    ['spellings that are no list', ['spellings'], 'sip', 'wrong-shape', 'spellings'],
    ['a spelling that is no text', ['spellings', 0], 5, 'wrong-shape', 'spellings[0]'],
    ['an unknown field of the pack', ['titel'], 'x', 'unknown-field', 'errorPackSip'],
    ['sources that are no list', ['sources'], {}, 'wrong-shape', 'sources'],
    ['a source without id', ['sources', 1, 'id'], undefined, 'wrong-shape', 'sources[1].id'],
    ['a source without title', ['sources', 1, 'document'], '', 'wrong-shape', 'document'],
    ['a blank address', ['sources', 1, 'url'], '', 'wrong-shape', 'sources[1].url'],
    ['an unknown field of a source', ['sources', 0, 'page'], 1, 'unknown-field', 'sources[0]'],
    ['families that are no list', ['families'], null, 'wrong-shape', 'families'],
    ['a family without id', ['families', 0, 'id'], undefined, 'wrong-shape', 'families[0].id'],
    ['a family without name', ['families', 0, 'name'], undefined, 'wrong-shape', 'name'],
    ['a family without source', ['families', 0, 'source'], undefined, 'wrong-shape', 'source'],
    ['a family without fix', ['families', 0, 'fix'], undefined, 'incomplete', 'families[0]'],
    [
        'a family without mapping',
        ['families', 0, 'outbound'],
        undefined,
        'incomplete',
        'families[0]'
    ],
    ['an unknown field of a family', ['families', 0, 'range'], '4', 'unknown-field', 'families[0]'],
    ['ranges that are no list', ['families', 0, 'ranges'], {}, 'wrong-shape', 'ranges'],
    ['an empty range', ['families', 0, 'ranges', 0], {}, 'wrong-shape', 'ranges[0].from'],
    ['half a range', ['families', 0, 'ranges', 0, 'to'], undefined, 'wrong-shape', 'ranges[0].to'],
    ['a range of texts', ['families', 0, 'ranges', 0, 'from'], '400', 'wrong-shape', 'from'],
    ['a blank prefix', ['families', 0, 'ranges', 1, 'prefix'], ' ', 'wrong-shape', 'prefix'],
    [
        'an unknown field of a range',
        ['families', 0, 'ranges', 0, 'x'],
        1,
        'unknown-field',
        'ranges[0]'
    ],
    ['entries that are no list', ['entries'], {}, 'wrong-shape', 'entries'],
    ['an entry that is a text', ['entries', 0], '486', 'wrong-shape', 'entries[0]'],
    ['an entry that is null', ['entries', 0], null, 'wrong-shape', 'entries[0]'],
    ['an entry without code', ['entries', 0, 'code'], undefined, 'wrong-shape', 'entries[0].code'],
    ['a code that is a number', ['entries', 0, 'code'], 486, 'wrong-shape', 'entries[0].code'],
    ['an entry without name', ['entries', 0, 'name'], undefined, 'incomplete', 'entries[0] 486'],
    [
        'an entry without family',
        ['entries', 0, 'family'],
        undefined,
        'unknown-family',
        'entries[0] 486'
    ],
    [
        'an unknown field of an entry',
        ['entries', 0, 'cuase'],
        'x',
        'unknown-field',
        'entries[0] 486'
    ],
    [
        'an entry of an unknown pack',
        ['entries', 0, 'pack'],
        'spi',
        'unknown-pack',
        'entries[0] 486.pack'
    ],
    ['a blank meaning', ['entries', 0, 'meaning'], '', 'wrong-shape', 'entries[0] 486.meaning'],
    ['a cause that is null', ['entries', 0, 'cause'], null, 'wrong-shape', 'entries[0] 486.cause'],
    ['a fix that is a text', ['entries', 0, 'fix'], 'Wait.', 'wrong-shape', 'entries[0] 486.fix'],
    ['a blank step', ['entries', 0, 'fix', 1], ' ', 'wrong-shape', 'entries[0] 486.fix[1]'],
    ['an unknown fixer', ['entries', 0, 'fixedBy'], 'me', 'wrong-shape', 'entries[0] 486.fixedBy'],
    [
        'an unknown channel',
        ['entries', 0, 'channel'],
        'fax',
        'wrong-shape',
        'entries[0] 486.channel'
    ],
    ['an unknown finality', ['entries', 0, 'finality'], 'bad', 'wrong-shape', 'finality'],
    [
        'a retry that is a text',
        ['entries', 0, 'retry'],
        'now',
        'wrong-shape',
        'entries[0] 486.retry'
    ],
    ['an unknown advice', ['entries', 0, 'retry', 'advice'], 'soon', 'wrong-shape', 'retry.advice'],
    [
        'a wait without seconds',
        ['entries', 0, 'retry', 'seconds'],
        undefined,
        'wrong-shape',
        'seconds'
    ],
    [
        'a fraction of seconds',
        ['entries', 0, 'retry', 'seconds'],
        0.5,
        'wrong-shape',
        'retry.seconds'
    ],
    ['seconds without a wait', ['entries', 0, 'retry', 'advice'], 'now', 'wrong-shape', 'seconds'],
    ['an unknown field of a retry', ['entries', 0, 'retry', 'times'], 3, 'unknown-field', 'retry'],
    [
        'a mapping that is a text',
        ['entries', 0, 'outbound'],
        'CALL_THROTTLED',
        'wrong-shape',
        'outbound'
    ],
    [
        'a mapping to no constant',
        ['entries', 0, 'outbound', 'type'],
        'BUSY',
        'unknown-error-type',
        'entries[0] 486.outbound.type'
    ],
    [
        'a mapping without type',
        ['entries', 0, 'outbound', 'type'],
        undefined,
        'wrong-shape',
        'outbound.type'
    ],
    [
        'an unknown confidence',
        ['entries', 0, 'outbound', 'confidence'],
        'sure',
        'wrong-shape',
        'confidence'
    ],
    [
        'a mapping without reason',
        ['entries', 0, 'outbound', 'why'],
        undefined,
        'wrong-shape',
        'why'
    ],
    ['no failure without reason', ['families', 1, 'outbound', 'why'], '', 'wrong-shape', 'why'],
    [
        'an alternative to no constant',
        ['entries', 0, 'outbound', 'alternatives', 0, 'type'],
        'BUSY',
        'unknown-error-type',
        'alternatives[0].type'
    ],
    [
        'an alternative that is null',
        ['entries', 0, 'outbound', 'alternatives', 0, 'type'],
        null,
        'wrong-shape',
        'alternatives[0].type'
    ],
    [
        'an alternative without when',
        ['entries', 0, 'outbound', 'alternatives', 0, 'when'],
        undefined,
        'wrong-shape',
        'when'
    ],
    [
        'other words that are a text',
        ['entries', 0, 'alsoKnownAs'],
        'busy',
        'wrong-shape',
        'alsoKnownAs'
    ],
    ['a blank note', ['entries', 0, 'note'], '', 'wrong-shape', 'entries[0] 486.note'],
    [
        'a wire form that is a text',
        ['entries', 0, 'wire'],
        'Busy',
        'wrong-shape',
        'entries[0] 486.wire'
    ],
    [
        'a status in quotes',
        ['entries', 0, 'wire', 'httpStatus'],
        '486',
        'wrong-shape',
        'wire.httpStatus'
    ],
    [
        'an unknown field of a wire form',
        ['entries', 0, 'wire', 'status'],
        4,
        'unknown-field',
        'wire'
    ],
    ['a blank section', ['entries', 0, 'section'], ' ', 'wrong-shape', 'entries[0] 486.section'],
    [
        'an update table without title',
        ['variableUpdates', 'title'],
        undefined,
        'wrong-shape',
        'title'
    ],
    [
        'an update row without id',
        ['variableUpdates', 'rows', 0, 'id'],
        undefined,
        'wrong-shape',
        'rows[0].id'
    ],
    [
        'an update flag in quotes',
        ['variableUpdates', 'rows', 0, 'ctiReportsError'],
        'true',
        'wrong-shape',
        'ctiReportsError'
    ],
    ['update notes that are a text', ['variableUpdates', 'notes'], 'x', 'wrong-shape', 'notes'],
    [
        'an update error without reason',
        ['variableUpdates', 'asynchronousErrors', 0, 'reason'],
        undefined,
        'wrong-shape',
        'reason'
    ]
];

/** Faults that no JSON Schema can see, as two places have to be compared. */
const REFERENCE_FAULTS: [string, Path, Json, PackFault['kind'], string][] = [
    ['a pack that should not be in this file', ['pack'], 'q850', 'unknown-pack', 'pack'],
    [
        'an entry of another pack',
        ['entries', 0, 'pack'],
        'q850',
        'unknown-pack',
        'entries[0] 486.pack'
    ],
    ['an unknown family', ['entries', 0, 'family'], '4xx', 'unknown-family', 'entries[0] 486'],
    [
        'a family named like an inherited field',
        ['entries', 0, 'family'],
        'constructor',
        'unknown-family',
        'entries[0] 486'
    ],
    [
        'an unknown source of an entry',
        ['entries', 0, 'source'],
        'rfc1',
        'unknown-source',
        'entries[0] 486.source'
    ],
    [
        'an unknown source of a family',
        ['families', 0, 'source'],
        'rfc1',
        'unknown-source',
        'families[0].source'
    ],
    [
        'an unknown source of the update table',
        ['variableUpdates', 'source'],
        'rfc1',
        'unknown-source',
        'variableUpdates.source'
    ],
    ['a code twice', ['entries', 1, 'code'], '486', 'duplicate', 'entries[1] 486'],
    ['a family twice', ['families', 1, 'id'], 'client', 'duplicate', 'families'],
    ['a source twice', ['sources', 1, 'id'], 'rfc', 'duplicate', 'sources'],
    [
        'a range that runs backwards',
        ['families', 0, 'ranges', 0, 'to'],
        399,
        'wrong-shape',
        'ranges[0].to'
    ]
];

describe('reading a pack with one fault', () => {
    it.each([...SHAPE_FAULTS, ...REFERENCE_FAULTS])(
        'reports %s with its kind and place',
        (_name, path, value, kind, place) => {
            const { faults } = read(changed(SIP_PACK, path, value));

            const found = faults.filter((fault) => fault.kind === kind);
            expect(found.some((fault) => fault.where.endsWith(place))).toBe(true);
            expect(faults.every((fault) => fault.where.startsWith('errorPackSip'))).toBe(true);
        }
    );

    it.each(SHAPE_FAULTS)('is refused by the JSON Schema too: %s', (_name, path, value) => {
        expect(schemaFaults(changed(SIP_PACK, path, value))).not.toEqual([]);
    });

    it('drops the broken entry and keeps all others', () => {
        const { pack, faults } = read(changed(SIP_PACK, ['entries', 0, 'channel'], 'fax'));

        expect(faults).toHaveLength(1);
        expect(pack?.entries.map((entry) => entry.code)).toEqual(['404', '180']);
    });

    it('keeps the first of a code that is there twice', () => {
        const { pack } = read(changed(SIP_PACK, ['entries', 1, 'code'], '486'));

        expect(pack?.entries.map((entry) => entry.name)).toEqual(['Busy Here', 'Ringing']);
    });

    it('drops a family that is not complete, and with it the entries that need it', () => {
        const { pack, faults } = read(changed(SIP_PACK, ['families', 1, 'cause'], undefined));

        expect(pack?.families.map((family) => family.id)).toEqual(['client']);
        expect(pack?.entries.map((entry) => entry.code)).toEqual(['486', '404']);
        expect(kinds(faults)).toEqual(['incomplete', 'unknown-family']);
    });

    it('names every answer that a family lacks', () => {
        const { faults } = read(
            changed(
                changed(SIP_PACK, ['families', 0, 'cause'], undefined),
                ['families', 0, 'retry'],
                undefined
            )
        );

        expect(faults[0]).toMatchObject({ kind: 'incomplete', found: 'cause, retry' });
    });

    it('goes without the update table where it is broken', () => {
        const { pack } = read(changed(SIP_PACK, ['variableUpdates', 'rows'], 'none'));

        expect(pack?.variableUpdates).toBeUndefined();
        expect(pack?.entries).toHaveLength(3);
    });

    it('reports all faults at once', () => {
        const twice = changed(
            changed(SIP_PACK, ['entries', 0, 'fix'], 5),
            ['entries', 1, 'name'],
            5
        );

        expect(read(twice).faults).toHaveLength(2);
    });
});

describe('for any content', () => {
    it('never throws on JSON of any shape, and finds its fault', () => {
        fc.assert(
            fc.property(fc.json(), (text) => {
                const { pack, faults } = readPack(text, 'errorPackSip');

                expect(pack).toBeUndefined();
                expect(faults.length).toBeGreaterThan(0);
            })
        );
    });

    it('never throws and never gives an unsound entry, whatever stands at any place of a pack', () => {
        const place = fc.constantFrom(...pathsOf(SIP_PACK));
        const junk = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => value);
        fc.assert(
            fc.property(place, junk, (path, value) => {
                // A stand-in is replaced in the text, so that any JSON fits where a typed value stood.
                const text = JSON.stringify(changed(SIP_PACK, path, '\u0000here')).replace(
                    '"\\u0000here"',
                    () => JSON.stringify(value)
                );

                const { pack } = readPack(text, 'errorPackSip');

                expect(pack?.entries.filter((entry) => !isSound(entry)) ?? []).toEqual([]);
            }),
            { numRuns: 500 }
        );
    });

    it('takes each sound pack whole, as the JSON Schema does', () => {
        fc.assert(
            fc.property(soundPack, (json) => {
                const { pack, faults } = read(json);

                expect(faults).toEqual([]);
                expect(schemaFaults(json)).toEqual([]);
                expect(pack?.entries).toHaveLength(
                    Object.keys(valueAt(json, ['entries']) ?? {}).length
                );
                expect(pack?.entries.every(isSound)).toBe(true);
            })
        );
    });

    it('agrees with the JSON Schema on packs with one value of another kind, or one field more or less', () => {
        const change = fc.constantFrom<Json | undefined>(undefined, null, '', ' ', 1.5, {}, true);
        fc.assert(
            fc.property(soundPack, change, fc.nat(), (json, value, seed) => {
                const paths = pathsOf(json).filter(
                    // Leaving out an item, or the type of a mapping, makes another sound pack or none, by what refers to it.
                    (path) =>
                        !(value === undefined && typeof path.at(-1) === 'number') &&
                        !(value === null && path.at(-1) === 'type')
                );
                const path = paths[seed % paths.length] ?? ['pack'];
                const broken = changed(json, path, value);

                expect(read(broken).faults.length > 0).toBe(schemaFaults(broken).length > 0);
            }),
            { numRuns: 500 }
        );
    });
});
