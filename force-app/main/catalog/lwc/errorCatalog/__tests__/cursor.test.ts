import * as fc from 'fast-check';
import { Cursor } from '../cursor';
import { FaultList } from '../faults';

function cursorAt(value: unknown, where = 'pack'): { cursor: Cursor; list: FaultList } {
    const list = new FaultList();
    return { cursor: new Cursor(value, where, list), list };
}

describe('a cursor proves one kind of value', () => {
    it.each([
        ['a text', (cursor: Cursor) => cursor.text(), 'busy'],
        ['a text with spaces around it, as it is', (cursor: Cursor) => cursor.text(), ' busy '],
        ['a whole number', (cursor: Cursor) => cursor.wholeNumber(), -5],
        ['zero', (cursor: Cursor) => cursor.wholeNumber(), 0],
        ['false', (cursor: Cursor) => cursor.flag(), false],
        ['a word of the set', (cursor: Cursor) => cursor.oneOf(['now', 'never']), 'never'],
        ['a number of the set', (cursor: Cursor) => cursor.oneOf([0, 1]), 0],
        ['a list of texts', (cursor: Cursor) => cursor.texts(), ['a', 'b']],
        ['an empty list of texts', (cursor: Cursor) => cursor.texts(), []]
    ])('gives %s without a fault', (_name, read, value) => {
        const { cursor, list } = cursorAt(value);

        expect(read(cursor)).toEqual(value);
        expect(list.faults).toEqual([]);
    });

    it.each<[string, (cursor: Cursor) => unknown, unknown, string, string]>([
        ['nothing', (cursor) => cursor.text(), undefined, 'a text', 'missing'],
        ['null', (cursor) => cursor.text(), null, 'a text', 'null'],
        ['a blank text', (cursor) => cursor.text(), ' \n\t', 'a text', 'blank'],
        ['a number for a text', (cursor) => cursor.text(), 486, 'a text', '486'],
        ['an object for a text', (cursor) => cursor.text(), {}, 'a text', 'an object'],
        ['a fraction', (cursor) => cursor.wholeNumber(), 1.5, 'a whole number', '1.5'],
        ['a number in quotes', (cursor) => cursor.wholeNumber(), '5', 'a whole number', '"5"'],
        ['infinity', (cursor) => cursor.wholeNumber(), Infinity, 'a whole number', 'Infinity'],
        ['a text for a flag', (cursor) => cursor.flag(), 'true', 'true or false', '"true"'],
        ['a flag for a text', (cursor) => cursor.text(), true, 'a text', 'true'],
        ['another word', (cursor) => cursor.oneOf(['a', 'b']), 'c', 'a or b', '"c"'],
        ['a text for a list', (cursor) => cursor.items(), 'a', 'a list', '"a"'],
        [
            'a list for an object',
            (cursor) => cursor.fields(['a']),
            [1, 2],
            'an object',
            'a list of 2'
        ],
        ['null for an object', (cursor) => cursor.fields(['a']), null, 'an object', 'null'],
        ['a function', (cursor) => cursor.text(), () => 1, 'a text', 'function']
    ])('refuses %s', (_name, read, value, expected, found) => {
        const { cursor, list } = cursorAt(value);

        expect(read(cursor)).toBeUndefined();
        expect(list.faults).toEqual([{ kind: 'wrong-shape', where: 'pack', expected, found }]);
    });

    it('shows no more than the beginning of a long text', () => {
        const { cursor, list } = cursorAt('x'.repeat(1000));

        cursor.wholeNumber();

        expect(JSON.stringify(list.faults).length).toBeLessThan(200);
    });
});

describe('a cursor walks into lists', () => {
    it('names the place of each item by its position', () => {
        const { cursor } = cursorAt(['a', 'b']);

        expect(cursor.items()?.map((item) => item.where)).toEqual(['pack[0]', 'pack[1]']);
    });

    it('adds what an item is called, where it is called anything', () => {
        const { cursor } = cursorAt(['486', '']);

        expect(cursor.items(String)?.map((item) => item.where)).toEqual(['pack[0] 486', 'pack[1]']);
    });

    it('refuses all texts where one is none, and says which', () => {
        const { cursor, list } = cursorAt(['a', 5, 'c', ' ']);

        expect(cursor.texts()).toBeUndefined();
        expect(list.faults.map((fault) => fault.where)).toEqual(['pack[1]', 'pack[3]']);
    });
});

describe('a cursor walks into objects', () => {
    it('gives a cursor for each field, also for those that are missing', () => {
        const { cursor, list } = cursorAt({ name: 'Busy' });

        const fields = cursor.fields(['name', 'note']);

        expect(fields?.name.value).toBe('Busy');
        expect(fields?.note.isPresent).toBe(false);
        expect(fields?.note.where).toBe('pack.note');
        expect(list.faults).toEqual([]);
    });

    it('starts a path with the field where there is no place before it', () => {
        const { cursor } = cursorAt({ name: 'Busy' }, '');

        expect(cursor.fields(['name'])?.name.where).toBe('name');
    });

    it('takes null for present, so that a reader sees it', () => {
        expect(cursorAt(null).cursor.isPresent).toBe(true);
    });

    it('reports each field that the format does not have, and reads the others', () => {
        const { cursor, list } = cursorAt({ name: 'Busy', nmae: 'x', cuase: 'y' });

        expect(cursor.fields(['name'])?.name.text()).toBe('Busy');
        expect(list.faults).toEqual([
            { kind: 'unknown-field', where: 'pack', found: 'nmae' },
            { kind: 'unknown-field', where: 'pack', found: 'cuase' }
        ]);
    });

    it.each(['toString', 'constructor', 'valueOf'])('takes no inherited %s for a field', (name) => {
        const { cursor } = cursorAt({});

        expect(cursor.fields([name])?.[name]?.isPresent).toBe(false);
    });

    it('reports __proto__ as any unknown field', () => {
        const value: unknown = JSON.parse('{"__proto__": {"name": "Busy"}}');
        const { cursor, list } = cursorAt(value);

        expect(cursor.fields(['name'])?.name.isPresent).toBe(false);
        expect(list.faults).toEqual([{ kind: 'unknown-field', where: 'pack', found: '__proto__' }]);
    });
});

describe('for any value', () => {
    it('each reader gives a value or adds a fault, never both and never neither', () => {
        const readers: ((cursor: Cursor) => unknown)[] = [
            (cursor) => cursor.text(),
            (cursor) => cursor.wholeNumber(),
            (cursor) => cursor.flag(),
            (cursor) => cursor.oneOf(['a', 'b']),
            (cursor) => cursor.items(),
            (cursor) => cursor.texts()
        ];
        fc.assert(
            fc.property(fc.anything(), fc.constantFrom(...readers), (value, read) => {
                const { cursor, list } = cursorAt(value);

                expect(read(cursor) === undefined).toBe(list.faults.length > 0);
            })
        );
    });
});
