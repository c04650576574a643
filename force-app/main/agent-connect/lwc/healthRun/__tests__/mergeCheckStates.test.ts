import fc from 'fast-check';
import { decide, mergeCheckStates, parseCheckState, readCheckState, settingOf } from 'c/healthRun';
import type { CheckStateRecord } from 'c/healthRun';

const EMPTY: CheckStateRecord = { check: 'endpoint', decisions: {} };

const who = { by: fc.constantFrom('Ada', 'Grace'), at: fc.integer({ min: 0, max: 20 }) };
const words = fc.constantFrom('one', 'two', 'three');
const moment = fc.integer({ min: 100, max: 104 });

function maybe<T>(value: fc.Arbitrary<T>) {
    return fc.option(fc.record({ value: fc.option(value), ...who }), { nil: undefined });
}

const anyState: fc.Arbitrary<CheckStateRecord> = fc
    .record({
        snoozedUntil: maybe(moment),
        notApplicable: maybe(words),
        assignee: maybe(words),
        due: maybe(moment),
        note: maybe(words)
    })
    .map((decisions) => ({ check: 'endpoint', decisions }));

describe('mergeCheckStates', () => {
    it('keeps what two admins decided about different things', () => {
        const mine = decide(EMPTY, 'snoozedUntil', { value: 500, by: 'Ada', at: 1 });
        const theirs = decide(EMPTY, 'assignee', { value: 'Grace', by: 'Grace', at: 2 });
        const { merged, conflicts } = mergeCheckStates(EMPTY, mine, theirs);

        expect(conflicts).toEqual([]);
        expect(merged.decisions).toMatchObject({
            snoozedUntil: { value: 500 },
            assignee: { value: 'Grace' }
        });
    });

    it('keeps the later of two decisions about one thing, tells the other one and notes it', () => {
        const mine = decide(EMPTY, 'snoozedUntil', { value: 86_400_000, by: 'Ada', at: 2 });
        const theirs = decide(EMPTY, 'snoozedUntil', { value: null, by: 'Grace', at: 1 });
        const { merged, conflicts } = mergeCheckStates(EMPTY, mine, theirs);

        expect(merged.decisions.snoozedUntil?.value).toBe(86_400_000);
        expect(conflicts).toEqual([
            {
                name: 'snoozedUntil',
                kept: { value: 86_400_000, by: 'Ada', at: 2 },
                other: { value: null, by: 'Grace', at: 1 }
            }
        ]);
        expect(merged.decisions.note?.value).toBe(
            '(1970-01-01T00:00:00.001Z, Grace: put aside until nothing)'
        );
    });

    it('writes a moment that was overruled as a date', () => {
        const mine = decide(EMPTY, 'due', { value: 0, by: 'Ada', at: 1 });
        const theirs = decide(EMPTY, 'due', { value: 1, by: 'Grace', at: 2 });

        expect(mergeCheckStates(EMPTY, mine, theirs).merged.decisions.note?.value).toBe(
            '(1970-01-01T00:00:00.001Z, Ada: due 1970-01-01T00:00:00.000Z)'
        );
    });

    it('keeps both notes', () => {
        const mine = decide(EMPTY, 'note', { value: 'Support called', by: 'Ada', at: 1 });
        const theirs = decide(EMPTY, 'note', { value: 'Waiting', by: 'Grace', at: 2 });

        expect(mergeCheckStates(EMPTY, mine, theirs).merged.decisions.note).toEqual({
            value: 'Waiting\nSupport called',
            by: 'Grace',
            at: 2
        });
    });

    it('names who decided something that this admin did not know of', () => {
        const known = decide(EMPTY, 'note', { value: 'known', by: 'Ida', at: 1 });
        const mine = decide(known, 'due', { value: 5, by: 'Ada', at: 2 });
        const theirs = decide(
            decide(known, 'assignee', { value: 'Grace', by: 'Grace', at: 3 }),
            'snoozedUntil',
            { value: 9, by: 'Grace', at: 3 }
        );

        expect(mergeCheckStates(known, mine, theirs).others).toEqual(['Grace']);
        expect(mergeCheckStates(known, mine, known).others).toEqual([]);
        expect(mergeCheckStates(EMPTY, mine, mine).others).toEqual([]);
    });

    it('knows when everything is stored already', () => {
        const mine = decide(EMPTY, 'due', { value: 5, by: 'Ada', at: 2 });

        expect(mergeCheckStates(EMPTY, mine, mine).isStored).toBe(true);
        expect(mergeCheckStates(EMPTY, mine, EMPTY).isStored).toBe(false);
        expect(mergeCheckStates(EMPTY, EMPTY, mine).isStored).toBe(true);
    });

    it('refuses states of different checks', () => {
        expect(() => mergeCheckStates(EMPTY, EMPTY, { ...EMPTY, check: 'data-return' })).toThrow(
            RangeError
        );
    });

    it('gives both admins the same', () => {
        fc.assert(
            fc.property(anyState, anyState, anyState, (base, mine, theirs) => {
                const one = mergeCheckStates(base, mine, theirs);
                const other = mergeCheckStates(base, theirs, mine);
                expect(one.merged).toEqual(other.merged);
                expect(one.conflicts).toEqual(other.conflicts);
            })
        );
    });

    it('loses no decision: each new one is kept, or is among the conflicts', () => {
        fc.assert(
            fc.property(anyState, anyState, anyState, (base, mine, theirs) => {
                const { merged, conflicts } = mergeCheckStates(base, mine, theirs);
                for (const name of ['snoozedUntil', 'notApplicable', 'assignee', 'due'] as const) {
                    for (const side of [mine, theirs]) {
                        const decided = side.decisions[name];
                        const was = base.decisions[name];
                        const isNew = decided && JSON.stringify(decided) !== JSON.stringify(was);
                        const kept = merged.decisions[name]?.value === decided?.value;
                        const told = conflicts.some(
                            (conflict) =>
                                conflict.name === name && conflict.other.value === decided?.value
                        );
                        expect(!isNew || kept || told).toBe(true);
                    }
                }
            })
        );
    });

    it('loses no note', () => {
        fc.assert(
            fc.property(anyState, anyState, anyState, (base, mine, theirs) => {
                const was = base.decisions.note;
                const note =
                    mergeCheckStates(base, mine, theirs).merged.decisions.note?.value ?? '';
                for (const { decisions } of [mine, theirs]) {
                    const isNew = JSON.stringify(decisions.note) !== JSON.stringify(was);
                    expect(!isNew || note.includes(decisions.note?.value ?? '')).toBe(true);
                }
            })
        );
    });

    it('changes nothing where nobody changed anything', () => {
        fc.assert(
            fc.property(anyState, (state) => {
                const { merged, conflicts } = mergeCheckStates(state, state, state);
                expect(merged).toEqual(state);
                expect(conflicts).toEqual([]);
            })
        );
    });

    it('can be done again without changing anything', () => {
        fc.assert(
            fc.property(anyState, anyState, anyState, (base, mine, theirs) => {
                const { merged } = mergeCheckStates(base, mine, theirs);
                expect(mergeCheckStates(theirs, merged, theirs).merged).toEqual(merged);
            })
        );
    });
});

describe('settingOf', () => {
    it('gives the evaluation what it needs', () => {
        const state = decide(
            decide(EMPTY, 'snoozedUntil', { value: 500, by: 'Ada', at: 1 }),
            'notApplicable',
            { value: ' No such thing ', by: 'Ada', at: 1 }
        );

        expect(settingOf(state)).toEqual({
            check: 'endpoint',
            snoozedUntil: 500,
            notApplicable: 'No such thing'
        });
    });

    it.each([null, '', '  '])('does not accept %j as a reason', (value) => {
        const state = decide(EMPTY, 'notApplicable', { value, by: 'Ada', at: 1 });

        expect(settingOf(state).notApplicable).toBeUndefined();
        expect(settingOf(EMPTY).snoozedUntil).toBeUndefined();
    });
});

describe('parseCheckState', () => {
    it('reads every state that was stored', () => {
        fc.assert(
            fc.property(anyState, (state) => {
                expect(parseCheckState(JSON.stringify(state))).toEqual({
                    value: state,
                    faults: []
                });
            })
        );
    });

    it.each([
        [{ check: 'nothing', decisions: {} }, 'check'],
        [{ check: 'endpoint' }, 'decisions'],
        [
            { check: 'endpoint', decisions: { due: { value: 'soon', by: 'A', at: 1 } } },
            'decisions.due.value'
        ],
        [{ check: 'endpoint', decisions: { note: { value: 'x', at: 1 } } }, 'decisions.note.by'],
        [{ check: 'endpoint', decisions: { note: 'x' } }, 'decisions.note.value']
    ])('refuses %j', (value, where) => {
        const reading = readCheckState(value);

        expect(reading.value).toBeUndefined();
        expect(reading.faults.map((fault) => fault.where)).toContain(where);
    });

    it('never throws, whatever it is given', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(readCheckState(value).value).toBeUndefined();
            })
        );
    });
});
