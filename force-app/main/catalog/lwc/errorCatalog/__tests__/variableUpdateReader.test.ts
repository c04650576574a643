import * as fc from 'fast-check';
import { Cursor } from '../cursor';
import { FaultList } from '../faults';
import type { PackFault } from '../faults';
import type { Source, VariableUpdateTable } from '../model';
import { readVariableUpdates } from '../variableUpdateReader';
import { changed, pathsOf } from '../../../../../../test/catalog/samplePacks';
import type { Json, Path } from '../../../../../../test/catalog/samplePacks';

const SOURCES: ReadonlyMap<string, Source> = new Map([
    ['guide', { id: 'guide', document: 'Developer Guide', url: 'https://example.com/guide' }]
]);

const ROW = {
    id: 'A',
    ctiReportsError: true,
    anyValidVariable: false,
    ctiServer: 'Sends an error.',
    finesse: 'Passes it on.',
    clientSees: 'An error.',
    variablesUpdated: 'None.'
} as const;

const TABLE = {
    title: 'Updates',
    rows: [ROW, { ...ROW, id: 'B', anyValidVariable: true }],
    asynchronousErrors: [{ errorType: 'Invalid Input', reason: 'Too long.' }],
    notes: ['Check the lengths first.'],
    source: 'guide',
    section: 'page 1'
} as const;

function read(value: Json | undefined): {
    readonly table: VariableUpdateTable | undefined;
    readonly faults: readonly PackFault[];
} {
    const list = new FaultList();
    const table = readVariableUpdates(new Cursor(value, 'updates', list), SOURCES, list);
    return { table, faults: list.faults };
}

describe('reading the table of variable updates', () => {
    it('gives every row, error and note in order, with the document', () => {
        expect(read(TABLE)).toEqual({
            table: {
                title: 'Updates',
                rows: TABLE.rows,
                asynchronousErrors: TABLE.asynchronousErrors,
                notes: TABLE.notes,
                source: {
                    document: 'Developer Guide',
                    section: 'page 1',
                    url: 'https://example.com/guide'
                }
            },
            faults: []
        });
    });

    it('may have no section, and empty lists', () => {
        const bare = { title: 'Updates', rows: [], asynchronousErrors: [], notes: [] };

        const { table, faults } = read({ ...bare, source: 'guide' });

        expect(faults).toEqual([]);
        expect(table).toMatchObject({ ...bare, source: { section: undefined } });
    });

    it.each<[string, Path, Json | undefined, string]>([
        ['a title that is missing', ['title'], undefined, 'updates.title'],
        ['a source that is missing', ['source'], undefined, 'updates.source'],
        ['a source that is not listed', ['source'], 'rfc', 'updates.source']
    ])('gives none with %s', (_name, path, value, where) => {
        const { table, faults } = read(changed(TABLE, path, value));

        expect(table).toBeUndefined();
        expect(faults.map((fault) => fault.where)).toEqual([where]);
    });

    it.each<[string, Json | undefined]>([
        ['nothing', undefined],
        ['null', null],
        ['a list', []]
    ])('gives none where it is %s', (_name, value) => {
        const { table, faults } = read(value);

        expect(table).toBeUndefined();
        expect(faults).toHaveLength(1);
    });

    it.each(Object.keys(ROW))('reports a row without its %s, with its place', (field) => {
        const { faults } = read(changed(TABLE, ['rows', 1, field], undefined));

        expect(faults).toMatchObject([{ kind: 'wrong-shape', where: `updates.rows[1].${field}` }]);
    });

    it.each<[string, Path, Json | undefined, string]>([
        ['no rows', ['rows'], undefined, 'updates.rows'],
        ['a row that is a text', ['rows', 0], 'A', 'updates.rows[0]'],
        ['another field in a row', ['rows', 0, 'extra'], 1, 'updates.rows[0]'],
        ['no errors', ['asynchronousErrors'], undefined, 'updates.asynchronousErrors'],
        [
            'an error that is a text',
            ['asynchronousErrors', 0],
            'Too long.',
            'updates.asynchronousErrors[0]'
        ],
        [
            'an error without a type',
            ['asynchronousErrors', 0, 'errorType'],
            undefined,
            'updates.asynchronousErrors[0].errorType'
        ],
        ['no notes', ['notes'], undefined, 'updates.notes'],
        ['a blank note', ['notes', 0], ' ', 'updates.notes[0]'],
        ['a blank section', ['section'], ' ', 'updates.section'],
        ['another field', ['extra'], 1, 'updates']
    ])('reports %s', (_name, path, value, where) => {
        expect(read(changed(TABLE, path, value)).faults.map((fault) => fault.where)).toEqual([
            where
        ]);
    });

    it('reports a fault wherever a value is of another kind', () => {
        fc.assert(
            fc.property(fc.constantFrom(...pathsOf(TABLE)), (path) => {
                expect(read(changed(TABLE, path, 1.5)).faults.length).toBeGreaterThan(0);
            })
        );
    });
});
