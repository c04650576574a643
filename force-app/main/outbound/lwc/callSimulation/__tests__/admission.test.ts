import { admissionFailure, NO_USAGE } from '../admission';
import type { Usage } from '../admission';
import type { PreparedCall } from '../approach';
import { HEALTHY_CONDITIONS } from '../conditions';
import type { CallConditions } from '../conditions';
import type { MagicEffect } from '../magicNumbers';

const CALL: PreparedCall = { startAt: 0, numberFailure: null, magic: undefined };
const EVERYTHING_WRONG: CallConditions = {
    ...HEALTHY_CONDITIONS,
    rep: { softphoneRegistered: 1, mayDialOut: false, activeCalls: 5 },
    limits: { callsPerRep: 5, callsOfSystem: 5, callsPerSecond: 5 },
    background: { callsOfSystem: 5, callsPerSecond: 5 },
    outboundQueueConfigured: false
};

function magic(effect: MagicEffect): PreparedCall {
    return { ...CALL, magic: { effect, times: null, delayMilliseconds: 0 } };
}

describe('admissionFailure', () => {
    it('finds one thing after the other, in the order of the server', () => {
        const call: PreparedCall = { ...CALL, numberFailure: 'number-invalid' };
        const found: (string | null)[] = [];
        let conditions = EVERYTHING_WRONG;
        const repair = (changes: Partial<CallConditions>): void => {
            found.push(admissionFailure(conditions, call, NO_USAGE));
            conditions = { ...conditions, ...changes };
        };

        repair({ background: { callsOfSystem: 5, callsPerSecond: 0 } });
        repair({ rep: { ...EVERYTHING_WRONG.rep, mayDialOut: true } });
        repair({ rep: HEALTHY_CONDITIONS.rep });
        repair({ background: HEALTHY_CONDITIONS.background });
        repair({ outboundQueueConfigured: true });
        repair({});

        expect(found).toEqual([
            'rate-exceeded',
            'caller-not-permitted',
            'rep-at-capacity',
            'system-at-capacity',
            'queue-not-configured',
            'number-invalid'
        ]);
    });

    it.each([
        ['callsOfRep', 'rep-at-capacity'],
        ['callsOfSystem', 'system-at-capacity'],
        ['callsInLastSecond', 'rate-exceeded']
    ] as const)('takes the call below the limit of %s and none at it', (field, failure) => {
        const limits = { callsPerRep: 3, callsOfSystem: 3, callsPerSecond: 3 };
        const conditions = { ...HEALTHY_CONDITIONS, limits };
        const usage = (used: number): Usage => ({ ...NO_USAGE, [field]: used });

        expect(admissionFailure(conditions, CALL, usage(2))).toBeNull();
        expect(admissionFailure(conditions, CALL, usage(3))).toBe(failure);
    });

    it('takes no call where the limit is 0', () => {
        const limits = { ...HEALTHY_CONDITIONS.limits, callsOfSystem: 0 };

        expect(admissionFailure({ ...HEALTHY_CONDITIONS, limits }, CALL, NO_USAGE)).toBe(
            'system-at-capacity'
        );
    });

    it.each([
        ['rate-exceeded', 'rate-exceeded'],
        ['area-code-not-dialable', 'area-code-not-dialable'],
        ['connects', null],
        ['callee-busy', null]
    ] as const)('lets a magic number decide: %s', (effect, expected) => {
        expect(admissionFailure(EVERYTHING_WRONG, magic(effect), NO_USAGE)).toBe(expected);
    });
});
