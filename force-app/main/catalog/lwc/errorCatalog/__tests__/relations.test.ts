import * as fc from 'fast-check';
import { NO_RELATIONS, readRelations } from '../relations';
import { changed } from '../../../../../../test/catalog/samplePacks';
import type { Json, Path } from '../../../../../../test/catalog/samplePacks';

const SAMPLE: Json = {
    $schema: 'any',
    formatVersion: 1,
    sources: [
        { id: 'rfc3398', document: 'RFC 3398', url: 'https://www.rfc-editor.org/rfc/rfc3398' }
    ],
    translations: [
        {
            from: 'q850:17',
            to: 'sip:486',
            rule: 'rfc3398-isup-to-sip',
            why: 'Busy.',
            source: 'rfc3398'
        },
        { from: 'q850:16', to: null, rule: 'rfc3398-isup-to-sip', why: 'BYE.', source: 'rfc3398' },
        {
            from: null,
            to: 'sip:500',
            rule: 'rfc3398-isup-to-sip',
            why: 'Any other.',
            source: 'rfc3398'
        }
    ],
    sameFailure: [
        {
            id: 'busy',
            name: 'Busy',
            members: ['sip:486', 'vonage:busy'],
            why: 'One call at a time.'
        }
    ]
};

function read(json: Json): ReturnType<typeof readRelations> {
    return readRelations(JSON.stringify(json), 'errorRelations');
}

describe('reading sound relations', () => {
    const { relations, faults } = read(SAMPLE);

    it('finds no fault', () => {
        expect(faults).toEqual([]);
    });

    it('gives each translation with its document', () => {
        expect(relations.translations[0]).toEqual({
            from: 'q850:17',
            to: 'sip:486',
            rule: 'rfc3398-isup-to-sip',
            why: 'Busy.',
            source: { document: 'RFC 3398', url: 'https://www.rfc-editor.org/rfc/rfc3398' }
        });
    });

    it('keeps ends that stand for no code or for every other', () => {
        expect(relations.translations.map(({ from, to }) => [from, to]).slice(1)).toEqual([
            ['q850:16', null],
            [null, 'sip:500']
        ]);
    });

    it('gives the groups of one failure', () => {
        expect(relations.sameFailures).toEqual([
            {
                id: 'busy',
                name: 'Busy',
                members: ['sip:486', 'vonage:busy'],
                why: 'One call at a time.'
            }
        ]);
    });
});

describe('reading relations with faults', () => {
    it.each<[string, Path, Json | undefined, string]>([
        ['another version', ['formatVersion'], 2, 'wrong-shape'],
        ['an unknown field', ['extra'], 1, 'unknown-field'],
        ['no list of sources', ['sources'], undefined, 'wrong-shape'],
        ['a source without id', ['sources', 0, 'id'], undefined, 'wrong-shape'],
        ['a blank address', ['sources', 0, 'url'], ' ', 'wrong-shape'],
        ['no list of translations', ['translations'], {}, 'wrong-shape'],
        ['an end that is no text', ['translations', 0, 'from'], 17, 'wrong-shape'],
        ['an end that is left out', ['translations', 0, 'to'], undefined, 'wrong-shape'],
        ['an unknown rule', ['translations', 0, 'rule'], 'rfc9999', 'wrong-shape'],
        ['a translation without reason', ['translations', 0, 'why'], '', 'wrong-shape'],
        ['an unknown source', ['translations', 0, 'source'], 'rfc9999', 'unknown-source'],
        ['no list of groups', ['sameFailure'], null, 'wrong-shape'],
        ['a group without name', ['sameFailure', 0, 'name'], undefined, 'wrong-shape'],
        ['a member that is no text', ['sameFailure', 0, 'members', 1], 5, 'wrong-shape'],
        ['a group that is no object', ['sameFailure', 0], 'busy', 'wrong-shape']
    ])('reports %s', (_name, path, value, kind) => {
        const { faults } = read(changed(SAMPLE, path, value));

        expect(faults.map((fault) => fault.kind)).toContain(kind);
    });

    it('keeps the sound ones beside a broken one', () => {
        const { relations, faults } = read(changed(SAMPLE, ['translations', 1, 'why'], 5));

        expect(faults).toHaveLength(1);
        expect(relations.translations.map(({ from }) => from)).toEqual(['q850:17', null]);
        expect(relations.sameFailures).toHaveLength(1);
    });

    it('has none where the text is no JSON', () => {
        const { relations, faults } = readRelations('{"formatVersion": ', 'errorRelations');

        expect(relations).toEqual(NO_RELATIONS);
        expect(faults.map(({ kind, where }) => [kind, where])).toEqual([
            ['not-json', 'errorRelations']
        ]);
    });

    it('never throws, whatever the text holds', () => {
        fc.assert(
            fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
                const { relations, faults } = readRelations(text, 'errorRelations');

                expect(faults.length).toBeGreaterThan(0);
                expect(relations.translations).toEqual([]);
            })
        );
    });
});
