import * as fc from 'fast-check';
import { ANSWER_FIELDS, complete, optional, readAnswers } from '../answerReader';
import { Cursor } from '../cursor';
import { FaultList } from '../faults';
import type { PackFault } from '../faults';
import type { Answer, Family } from '../model';
import {
    BUSY_ENTRY,
    CLIENT_FAMILY,
    readSound,
    SIP_PACK
} from '../../../../../../test/catalog/samplePacks';

const FAMILY: Family = readSound(SIP_PACK).families[0]!;
const ANSWER: Answer = complete({}, FAMILY, 'family', new FaultList())!;

interface Reading {
    readonly answers: Partial<Answer>;
    readonly faults: readonly PackFault[];
}

/** Reads answers as they stand in an entry. */
function read(value: Readonly<Record<string, unknown>>): Reading {
    const list = new FaultList();
    const fields = new Cursor(value, 'entry', list).fields(ANSWER_FIELDS);
    return { answers: readAnswers(fields!, list), faults: list.faults };
}

function places(faults: readonly PackFault[]): string[] {
    return faults.map(({ where }) => where);
}

describe('a field that may be left out', () => {
    const list = new FaultList();

    it('is not read where it is left out', () => {
        expect(
            optional(new Cursor(undefined, 'note', list), (cursor) => cursor.text())
        ).toBeUndefined();
        expect(list.faults).toEqual([]);
    });

    it('is read where it is there', () => {
        expect(optional(new Cursor('Busy', 'note', list), (cursor) => cursor.text())).toBe('Busy');
    });

    it('is not left out where it is null', () => {
        const faults = new FaultList();

        optional(new Cursor(null, 'note', faults), (cursor) => cursor.text());

        expect(places(faults.faults)).toEqual(['note']);
    });
});

describe('reading answers', () => {
    it('gives each that is there', () => {
        const { meaning, cause, fix, fixedBy, channel, retry, finality, outbound } = BUSY_ENTRY;
        const given = { meaning, cause, fix, fixedBy, channel, retry, finality, outbound };

        expect(read(given)).toEqual({ answers: given, faults: [] });
    });

    it('gives exactly what is there, whichever is left out', () => {
        fc.assert(
            fc.property(fc.subarray([...ANSWER_FIELDS]), (names) => {
                const given = Object.fromEntries(names.map((name) => [name, BUSY_ENTRY[name]]));

                expect(read(given)).toEqual({ answers: given, faults: [] });
                expect(Object.keys(read(given).answers).sort()).toEqual([...names].sort());
            })
        );
    });

    it('takes no steps for an answer', () => {
        expect(read({ fix: [] })).toEqual({ answers: { fix: [] }, faults: [] });
    });

    it.each(ANSWER_FIELDS)('leaves out %s where it is of another kind, and says so', (name) => {
        const { answers, faults } = read({ ...CLIENT_FAMILY_ANSWERS, [name]: 5 });

        expect(Object.keys(answers)).not.toContain(name);
        expect(Object.keys(answers)).toHaveLength(ANSWER_FIELDS.length - 1);
        expect(places(faults)).toEqual([`entry.${name}`]);
    });
});

const CLIENT_FAMILY_ANSWERS = Object.fromEntries(
    ANSWER_FIELDS.map((name) => [name, CLIENT_FAMILY[name]])
);

describe('reading whether to try again', () => {
    it.each([
        [{ advice: 'never' }],
        [{ advice: 'after-fix' }],
        [{ advice: 'now' }],
        [{ advice: 'wait', seconds: 1 }],
        [{ advice: 'wait', seconds: 86_400 }]
    ])('takes %j', (retry) => {
        expect(read({ retry })).toEqual({ answers: { retry }, faults: [] });
    });

    it.each([
        ['a wait without a time', { advice: 'wait' }, 'entry.retry.seconds'],
        ['a wait of no time', { advice: 'wait', seconds: 0 }, 'entry.retry.seconds'],
        ['a wait of half a second', { advice: 'wait', seconds: 0.5 }, 'entry.retry.seconds'],
        ['a time without a wait', { advice: 'now', seconds: 5 }, 'entry.retry.seconds'],
        ['another advice', { advice: 'later', seconds: 5 }, 'entry.retry.advice'],
        ['no advice', {}, 'entry.retry.advice'],
        ['another field', { advice: 'now', minutes: 5 }, 'entry.retry'],
        ['a bare word', 'now', 'entry.retry']
    ])('reports %s', (_name, retry, where) => {
        expect(places(read({ retry }).faults)).toEqual([where]);
    });
});

describe('reading the Salesforce error', () => {
    const mapping = { type: 'TIMEOUT_ERROR', confidence: 'low', why: 'It rang out.' } as const;

    it('takes no alternatives for none', () => {
        expect(read({ outbound: mapping }).answers.outbound).toEqual({
            ...mapping,
            alternatives: []
        });
    });

    it('takes null for no failed outbound call', () => {
        const outbound = { type: null, why: 'The call is on its way.' };

        expect(read({ outbound })).toEqual({ answers: { outbound }, faults: [] });
    });

    it('keeps the alternatives that are sound, and reports the other', () => {
        const sound = { type: 'CALL_THROTTLED', when: 'the trunk is full' } as const;
        const { answers, faults } = read({
            outbound: { ...mapping, alternatives: [{ type: 'TIMEOUT_ERROR' }, sound] }
        });

        expect(answers.outbound).toEqual({ ...mapping, alternatives: [sound] });
        expect(places(faults)).toEqual(['entry.outbound.alternatives[0].when']);
    });

    it.each([
        ['confidence', { type: null, why: 'None.', confidence: 'low' }],
        ['alternatives', { type: null, why: 'None.', alternatives: [] }]
    ])('refuses %s where there is no type', (field, outbound) => {
        const { answers, faults } = read({ outbound });

        expect(answers).toEqual({});
        expect(places(faults)).toEqual([`entry.outbound.${field}`]);
    });

    it.each([
        ['type', { ...mapping, type: 'BUSY' }],
        ['alternatives[0].type', { ...mapping, alternatives: [{ type: 'BUSY', when: 'always' }] }]
    ])('names a constant that Salesforce does not have: %s', (field, outbound) => {
        expect(read({ outbound }).faults).toEqual([
            { kind: 'unknown-error-type', where: `entry.outbound.${field}`, found: 'BUSY' }
        ]);
    });

    it.each([
        ['why', { type: 'TIMEOUT_ERROR', confidence: 'low' }],
        ['type', { confidence: 'low', why: 'It rang out.' }],
        ['confidence', { type: 'TIMEOUT_ERROR', why: 'It rang out.' }],
        ['alternatives', { ...mapping, alternatives: 'none' }],
        ['alternatives[0]', { ...mapping, alternatives: ['CALL_THROTTLED'] }]
    ])('reports a missing or broken %s once', (field, outbound) => {
        expect(places(read({ outbound }).faults)).toEqual([`entry.outbound.${field}`]);
    });
});

describe('completing answers', () => {
    it('puts own answers over those of the family', () => {
        const list = new FaultList();

        const answer = complete({ cause: 'Lunch.', fix: [] }, FAMILY, 'entry', list);

        expect(answer).toEqual({ ...ANSWER, cause: 'Lunch.', fix: [] });
        expect(list.faults).toEqual([]);
    });

    it('needs no family where everything is answered', () => {
        const list = new FaultList();

        expect(complete(ANSWER, undefined, 'entry', list)).toEqual(ANSWER);
        expect(list.faults).toEqual([]);
    });

    it('takes nothing from the family but answers', () => {
        const answer = complete({}, FAMILY, 'entry', new FaultList());

        expect(Object.keys(answer ?? {}).sort()).toEqual([...ANSWER_FIELDS].sort());
    });

    it('reports all that is missing in one fault, in the order of the format', () => {
        fc.assert(
            fc.property(fc.subarray([...ANSWER_FIELDS], { minLength: 1 }), (missing) => {
                const list = new FaultList();
                const left = Object.fromEntries(
                    Object.entries(ANSWER).filter(([name]) => !missing.some((gap) => gap === name))
                );

                expect(complete(left, undefined, 'entry', list)).toBeUndefined();
                expect(list.faults).toEqual([
                    { kind: 'incomplete', where: 'entry', found: missing.join(', ') }
                ]);
            })
        );
    });
});
