import { concludeCall } from '../conclusion';
import { HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions, CalleeWeights } from '../conditions';
import { createTimeline } from '../events';
import type { FailureKind } from '../failures';
import type { MagicEffect } from '../magicNumbers';
import type { CallOutcome } from '../outcome';

const NOBODY: CalleeWeights = { answers: 0, busy: 0, noAnswer: 0, declines: 0 };
const ANSWERED_AT = 140;

function constant(milliseconds: number) {
    return { kind: 'constant', milliseconds } as const;
}

interface Situation {
    readonly weights?: CalleeWeights;
    readonly dialResolves?: CallConditions['connector']['dialResolves'];
    readonly deadline?: number;
    readonly failure?: FailureKind;
    readonly magic?: MagicEffect;
    readonly drawn?: number;
}

/** The callee's phone rings at 1140, is picked up or declined at 3140, and rings until 31140. */
function conclude({
    weights = { ...NOBODY, answers: 1 },
    dialResolves = 'accepted',
    deadline,
    failure,
    magic,
    drawn = 0.5
}: Situation): { readonly outcome: CallOutcome; readonly story: readonly string[] } {
    const conditions: CallConditions = {
        ...HEALTHY_CONDITIONS,
        connector: { deadlineMilliseconds: deadline ?? null, dialResolves },
        callee: {
            weights,
            postDialDelay: constant(1000),
            pickUp: constant(2000),
            noAnswerMilliseconds: 30_000,
            talk: constant(60_000)
        }
    };
    const call = {
        startAt: 0,
        numberFailure: null,
        magic: magic && { effect: magic, times: null, delayMilliseconds: 0 }
    };
    const { record, events } = createTimeline();
    const random = { next: () => drawn };
    const outcome = concludeCall(conditions, call, ANSWERED_AT, failure ?? null, random, record);
    return { outcome, story: events().map(({ at, what }) => `${at} ${what}`) };
}

describe('a call that the server refuses', () => {
    it('is rejected when the answer arrives, with the codes of the vendor', () => {
        const { outcome, story } = conclude({ failure: 'rate-exceeded' });

        expect(outcome).toMatchObject({
            failure: 'rate-exceeded',
            codes: ['sip:503', 'q850:42'],
            dialResolved: false,
            settledAt: ANSWERED_AT
        });
        expect(story).toEqual(['140 call-refused', '140 dial-rejected']);
    });

    it('is past its deadline where the answer comes later', () => {
        expect(conclude({ failure: 'rate-exceeded', deadline: 139 }).outcome).toEqual({
            kind: 'deadline-passed',
            settledAt: 139,
            endedAt: 139
        });
    });
});

describe('a call that is accepted', () => {
    it.each([
        ['accepted', 140],
        ['ringing', 1140],
        ['answered', 3140]
    ] as const)('has dial() resolved when it is %s, at %d', (dialResolves, settledAt) => {
        expect(conclude({ dialResolves }).outcome).toEqual({
            kind: 'connected',
            settledAt,
            answeredAt: 3140,
            endedAt: 63_140
        });
    });

    it.each([
        ['busy', 'callee-busy', 1140],
        ['noAnswer', 'callee-no-answer', 31_140],
        ['declines', 'callee-declined', 3140]
    ] as const)('that meets a callee who is %s ends as %s at %d', (weight, failure, endedAt) => {
        const weights = { ...NOBODY, [weight]: 1 };

        const hungUp = conclude({ weights });
        const refused = conclude({ weights, dialResolves: 'answered' });

        expect(hungUp.outcome).toMatchObject({
            failure,
            dialResolved: true,
            settledAt: 140,
            endedAt
        });
        expect(hungUp.story.at(-1)).toBe(`${endedAt} hang-up-reported`);
        expect(refused.outcome).toMatchObject({ failure, dialResolved: false, settledAt: endedAt });
        expect(refused.story.at(-1)).toBe(`${endedAt} dial-rejected`);
    });

    it('rings on and on without a word of a callee who is not there', () => {
        const { story } = conclude({ weights: { ...NOBODY, noAnswer: 1 } });

        expect(story).toContain('1140 callee-rings');
        expect(story.filter((line) => line.endsWith('callee-refused'))).toEqual([]);
    });

    it('is given up at the deadline, and what the callee does later is not told', () => {
        const { outcome, story } = conclude({ dialResolves: 'answered', deadline: 2000 });

        expect(outcome).toMatchObject({ kind: 'deadline-passed', settledAt: 2000 });
        expect(story).toContain('1140 callee-rings');
        expect(story).not.toContain('3140 callee-answered');
        expect(story.at(-1)).toBe('2000 dial-rejected');
    });

    it.each([
        [0.1, 'callee-busy'],
        [0.3, 'callee-no-answer'],
        [0.6, 'callee-declined'],
        [0.9, undefined]
    ])('draws what the callee does by weight: %d gives %j', (drawn, failure) => {
        const weights = { answers: 1, busy: 1, noAnswer: 1, declines: 1 };

        const { outcome } = conclude({ weights, drawn });

        expect(outcome.kind === 'failed' ? outcome.failure : undefined).toBe(failure);
    });

    it.each([
        ['callee-declined', { ...NOBODY, answers: 1 }, 'failed'],
        ['connects', { ...NOBODY, busy: 1 }, 'connected']
    ] as const)(
        'does what the magic number %s says, whatever the weights',
        (magic, weights, kind) => {
            expect(conclude({ magic, weights }).outcome.kind).toBe(kind);
        }
    );
});
