import { FAILURE_KINDS } from '../failures';
import { OUTCOME_KINDS, outcomeKind } from '../outcome';
import type { CallOutcome } from '../outcome';

const AT = { settledAt: 0, endedAt: 0 };

describe('the kind of an outcome', () => {
    it.each<[CallOutcome, string]>([
        [{ kind: 'connected', answeredAt: 0, ...AT }, 'connected'],
        [{ kind: 'deadline-passed', ...AT }, 'deadline-passed'],
        [{ kind: 'never-settles' }, 'never-settles']
    ])('of %j is %s', (outcome, kind) => {
        expect(outcomeKind(outcome)).toBe(kind);
    });

    it.each(FAILURE_KINDS)('of a call that failed is %s', (failure) => {
        const outcome = {
            kind: 'failed',
            failure,
            codes: ['sip:503'],
            dialResolved: false,
            ...AT
        } as const;

        expect(outcomeKind(outcome)).toBe(failure);
    });

    it('is one of those that loads count, each of which is there once', () => {
        expect(new Set(OUTCOME_KINDS).size).toBe(FAILURE_KINDS.length + 3);
        expect(OUTCOME_KINDS).toHaveLength(FAILURE_KINDS.length + 3);
    });
});
