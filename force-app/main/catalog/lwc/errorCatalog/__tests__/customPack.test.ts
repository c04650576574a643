import * as fc from 'fast-check';
import { mergeCustomPack } from '../customPack';
import type { CustomMerge } from '../customPack';
import type { ErrorEntry, ErrorPack, PackId } from '../model';
import {
    CLIENT_FAMILY,
    customPackWith,
    packOfCodes,
    readSound,
    SIP_PACK
} from '../../../../../../test/catalog/samplePacks';
import type { Json } from '../../../../../../test/catalog/samplePacks';
import { schemaFaults } from '../../../../../../test/catalog/schemaValidator';
import { isSound } from '../../../../../../test/catalog/soundness';

const BUILT_IN: readonly ErrorPack[] = [readSound(SIP_PACK), packOfCodes('q850', ['17'])];

function merge(json: Json, packs = BUILT_IN): CustomMerge {
    return mergeCustomPack(packs, JSON.stringify(json), 'customErrorPack');
}

function entryIn(merged: CustomMerge, pack: PackId, code: string): ErrorEntry | undefined {
    return merged.packs.find(({ id }) => id === pack)?.entries.find((entry) => entry.code === code);
}

const OWN_ENTRY = { code: 'ACME-7', name: 'Recorder is down', family: 'client' } as const;
const OWN_FAMILY = { ...CLIENT_FAMILY, ranges: [{ prefix: 'ACME-' }] };

describe('a change to a listed entry', () => {
    const merged = merge(
        customPackWith([
            {
                pack: 'sip',
                code: '486',
                fix: ['Ask the switchboard.'],
                fixedBy: 'admin',
                alsoKnownAs: ['our busy'],
                outbound: { type: 'CALL_THROTTLED', confidence: 'high', why: 'Our trunk says so.' }
            }
        ])
    );
    const entry = entryIn(merged, 'sip', '486');

    it('takes what it gives and says so', () => {
        expect(merged.faults).toEqual([]);
        expect(entry).toMatchObject({
            fix: ['Ask the switchboard.'],
            fixedBy: 'admin',
            outbound: { type: 'CALL_THROTTLED' },
            origin: 'overridden'
        });
    });

    it('keeps what it leaves out', () => {
        const original = BUILT_IN[0]?.entries.find(({ code }) => code === '486');

        expect(entry).toEqual({
            ...original,
            fix: entry?.fix,
            fixedBy: 'admin',
            outbound: entry?.outbound,
            alsoKnownAs: ['our busy', 'busy signal'],
            origin: 'overridden'
        });
    });

    it('leaves every other entry, and the place of this one, as they were', () => {
        expect(merged.packs[0]?.entries.map(({ code }) => code)).toEqual(['486', '404', '180']);
        expect(merged.packs[0]?.entries.slice(1)).toEqual(BUILT_IN[0]?.entries.slice(1));
        expect(merged.packs[1]).toEqual(BUILT_IN[1]);
    });

    it('adds no pack of its own', () => {
        expect(merged.packs.map(({ id }) => id)).toEqual(['sip', 'q850']);
    });

    it('can change name, note, wire form and source', () => {
        const changedEntry = entryIn(
            merge(
                customPackWith([
                    {
                        pack: 'sip',
                        code: '486',
                        name: 'Engaged',
                        note: 'Ours.',
                        wire: { errorMessage: 'Engaged' },
                        source: 'rfc',
                        section: 'page 2'
                    }
                ])
            ),
            'sip',
            '486'
        );

        expect(changedEntry).toMatchObject({
            name: 'Engaged',
            note: 'Ours.',
            wire: { errorMessage: 'Engaged' },
            source: { document: 'Runbook', section: 'page 2' }
        });
    });

    it('does not touch the packs that were given', () => {
        expect(BUILT_IN[0]?.entries[0]?.origin).toBe('built-in');
        expect(BUILT_IN[0]?.entries[0]?.fixedBy).toBe('rep');
    });
});

describe('a code that the named pack does not list', () => {
    it('is added with the answers of the family that covers it', () => {
        const merged = merge(
            customPackWith([{ pack: 'sip', code: '499', name: 'Recorder refused' }])
        );

        expect(merged.faults).toEqual([]);
        expect(entryIn(merged, 'sip', '499')).toMatchObject({
            id: 'sip:499',
            pack: 'sip',
            name: 'Recorder refused',
            cause: CLIENT_FAMILY.cause,
            origin: 'custom'
        });
    });

    it('is added with the answers of the family that it names', () => {
        const merged = merge(
            customPackWith([{ pack: 'sip', code: '199', name: 'Early end', family: 'client' }])
        );

        expect(entryIn(merged, 'sip', '199')?.family.id).toBe('client');
    });

    it('may name a family of the organization, which comes before one of the pack', () => {
        const merged = merge(
            customPackWith(
                [{ pack: 'sip', code: '499', name: 'Ours', family: 'client' }],
                [{ ...CLIENT_FAMILY, cause: 'Our recorder.' }]
            )
        );

        expect(entryIn(merged, 'sip', '499')?.cause).toBe('Our recorder.');
    });

    it.each<[string, Json, string, string]>([
        ['a name', { pack: 'sip', code: '499' }, 'incomplete', 'name'],
        ['a family', { pack: 'sip', code: '799', name: 'Ours' }, 'unknown-family', 'missing'],
        [
            'a family that exists',
            { pack: 'sip', code: '499', name: 'Ours', family: 'x' },
            'unknown-family',
            'x'
        ]
    ])('needs %s', (_name, entry, kind, found) => {
        const merged = merge(customPackWith([entry]));

        expect(merged.faults).toMatchObject([{ kind, found }]);
        expect(merged.packs).toEqual(BUILT_IN);
    });
});

describe('a code of the organization', () => {
    const merged = merge(
        customPackWith([OWN_ENTRY, { ...OWN_ENTRY, pack: 'custom', code: '8' }], [OWN_FAMILY])
    );

    it('comes in a pack of its own, the last one', () => {
        expect(merged.faults).toEqual([]);
        expect(merged.packs.map(({ id }) => id)).toEqual(['sip', 'q850', 'custom']);
        expect(merged.packs[2]).toMatchObject({ title: 'Ours', vendor: 'Custom' });
    });

    it.each(['ACME-7', '8'])('is complete: %s', (code) => {
        expect(entryIn(merged, 'custom', code)).toMatchObject({
            id: `custom:${code}`,
            name: 'Recorder is down',
            meaning: CLIENT_FAMILY.meaning,
            origin: 'custom'
        });
    });

    it('brings its families, which answer for codes that are not listed', () => {
        expect(merged.packs[2]?.families.map(({ id, pack }) => [id, pack])).toEqual([
            ['client', 'custom']
        ]);
    });

    it('may be families alone', () => {
        const onlyFamilies = merge(customPackWith([], [OWN_FAMILY]));

        expect(onlyFamilies.packs.at(-1)).toMatchObject({ id: 'custom', entries: [] });
    });

    it('waits, and says so, where the pack that it names did not load', () => {
        const added = merge(
            customPackWith([{ ...OWN_ENTRY, pack: 'twilio', code: '1' }], [OWN_FAMILY])
        );

        expect(added.faults).toEqual([
            { kind: 'unknown-pack', where: 'customErrorPack.entries[0] 1', found: 'twilio' }
        ]);
        expect(added.packs.flatMap(({ entries }) => entries).some(({ code }) => code === '1')).toBe(
            false
        );
    });
});

describe('faults in the pack of the organization', () => {
    it('changes nothing where it is empty, as it ships', () => {
        expect(merge(customPackWith([]))).toEqual({ packs: BUILT_IN, faults: [] });
    });

    it.each<[string, Json, string, string]>([
        [
            'a broken answer',
            { pack: 'sip', code: '486', fixedBy: 'me' },
            'wrong-shape',
            '486.fixedBy'
        ],
        [
            'a slip of the pen',
            { pack: 'sip', code: '486', fixed_by: 'rep' },
            'unknown-field',
            '486'
        ],
        ['an unknown pack', { pack: 'spi', code: '486' }, 'unknown-pack', '486.pack'],
        [
            'an unknown source',
            { pack: 'sip', code: '486', source: 'x' },
            'unknown-source',
            '486.source'
        ],
        [
            'a constant that does not exist',
            { pack: 'sip', code: '486', outbound: { type: 'BUSY', confidence: 'low', why: 'x' } },
            'unknown-error-type',
            '486.outbound.type'
        ],
        [
            'a code that is missing',
            { pack: 'sip', fixedBy: 'rep' },
            'wrong-shape',
            'entries[0].code'
        ],
        [
            'an unknown family',
            { code: '1', name: 'Ours', family: 'x' },
            'unknown-family',
            'entries[0] 1'
        ],
        ['an entry that is null', null, 'wrong-shape', 'entries[0]']
    ])(
        'reports %s with entry and reason, and applies the sound ones',
        (_name, entry, kind, place) => {
            const { packs, faults } = merge(
                customPackWith([entry, { pack: 'q850', code: '17', fixedBy: 'carrier' }])
            );

            expect(faults).toHaveLength(1);
            expect(faults[0]?.kind).toBe(kind);
            expect(faults[0]?.where.startsWith('customErrorPack.entries[0]')).toBe(true);
            expect(faults[0]?.where.endsWith(place)).toBe(true);
            expect(packs[0]).toEqual(BUILT_IN[0]);
            expect(packs[1]?.entries[0]).toMatchObject({
                fixedBy: 'carrier',
                origin: 'overridden'
            });
        }
    );

    it('reports a code that is there twice, and takes the first', () => {
        const merged = merge(
            customPackWith([
                { pack: 'sip', code: '486', name: 'First' },
                { pack: 'sip', code: '486', name: 'Second' },
                { pack: 'q850', code: '486', name: 'Another pack', family: 'client' }
            ])
        );

        expect(merged.faults).toMatchObject([
            { kind: 'duplicate', where: 'customErrorPack.entries[1] 486' }
        ]);
        expect(entryIn(merged, 'sip', '486')?.name).toBe('First');
        expect(entryIn(merged, 'q850', '486')?.name).toBe('Another pack');
    });

    it('drops a broken family, and the entries that only it answers for', () => {
        const merged = merge(
            customPackWith(
                [OWN_ENTRY, { pack: 'sip', code: '486', name: 'Engaged' }],
                [{ id: 'client' }]
            )
        );

        expect(merged.packs.map(({ id }) => id)).toEqual(['sip', 'q850']);
        expect(entryIn(merged, 'sip', '486')?.name).toBe('Engaged');
        expect(merged.faults.map(({ kind }) => kind)).toContain('unknown-family');
    });

    it.each([
        ['no JSON', '{"formatVersion": 1,'],
        ['a built-in pack', JSON.stringify(SIP_PACK)],
        ['another version', JSON.stringify({ ...customPackWith([]), formatVersion: 2 })],
        ['a list', '[]'],
        ['too large', ' '.repeat(5 * 1024 * 1024 + 1)]
    ])('leaves the built-in packs alone where it is %s', (_name, text) => {
        const { packs, faults } = mergeCustomPack(BUILT_IN, text, 'customErrorPack');

        expect(packs).toEqual(BUILT_IN);
        expect(faults.length).toBeGreaterThan(0);
    });

    it('never throws, never loses a built-in entry and never gives an unsound one, whatever it holds', () => {
        const value = fc.oneof(
            fc.string(),
            fc.constantFrom<Json>(null, 5, {}, [], 'rep', 'client', '486')
        );
        const entry = fc.dictionary(
            fc.constantFrom(
                'pack',
                'code',
                'name',
                'family',
                'fix',
                'fixedBy',
                'retry',
                'outbound',
                'cause',
                'x'
            ),
            value
        );
        const entries = fc.array(
            fc.oneof(
                entry,
                entry.map((fields) => ({ ...fields, pack: 'sip', code: '486' })),
                entry.map((fields) => ({ name: 'Ours', family: 'client', code: '1', ...fields }))
            ),
            { maxLength: 4 }
        );
        fc.assert(
            fc.property(entries, (list) => {
                const { packs } = merge(customPackWith(list, [OWN_FAMILY]));

                const merged = packs.flatMap((pack) => pack.entries);
                const found = new Set(merged.map(({ id }) => id));
                expect(merged.filter((item) => !isSound(item))).toEqual([]);
                expect(
                    BUILT_IN.flatMap((pack) => pack.entries).every(({ id }) => found.has(id))
                ).toBe(true);
            }),
            { numRuns: 300 }
        );
    });
});

describe('the JSON Schema of the pack of an organization', () => {
    it.each<[string, Json]>([
        ['a part of an entry of another pack', { pack: 'sip', code: '486', fix: ['Wait.'] }],
        ['nothing but a code of another pack', { pack: 'sip', code: '486' }],
        ['a code of its own', OWN_ENTRY],
        ['a code of its own that says so', { ...OWN_ENTRY, pack: 'custom' }]
    ])('takes %s, as the reader does', (_name, entry) => {
        const json = customPackWith([entry], [OWN_FAMILY]);

        expect(schemaFaults(json)).toEqual([]);
        expect(merge(json).faults).toEqual([]);
    });

    it.each<[string, Json]>([
        ['a code of its own without name', { code: '1', family: 'client' }],
        ['a code of its own without family', { code: '1', name: 'Ours' }],
        ['an entry without code', { pack: 'sip', name: 'Busy' }],
        ['an entry of an unknown pack', { ...OWN_ENTRY, pack: 'spi' }],
        ['a blank cause', { pack: 'sip', code: '486', cause: ' ' }],
        ['a slip of the pen', { pack: 'sip', code: '486', fixes: [] }],
        [
            'seconds without a wait',
            { pack: 'sip', code: '486', retry: { advice: 'now', seconds: 5 } }
        ]
    ])('refuses %s, as the reader does', (_name, entry) => {
        const json = customPackWith([entry], [OWN_FAMILY]);

        expect(schemaFaults(json)).not.toEqual([]);
        expect(merge(json).faults).not.toEqual([]);
    });
});
