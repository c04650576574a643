import fc from 'fast-check';
import {
    CHECK_IDS,
    checkOf,
    countStatuses,
    coverageOf,
    evaluateChecks,
    hasPackage,
    isAid,
    scoreOf,
    verdictOf
} from 'c/agentConnectChecks';
import type { CheckId, CheckResult, CheckState, JudgedStatus } from 'c/agentConnectChecks';
import {
    healthyEvidence,
    inputOf,
    NOW,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';

const reference = {
    id: 'e',
    kind: 'live',
    observedAt: NOW,
    givenBy: 'Ada',
    freshUntil: NOW
} as const;

function judged(status: JudgedStatus) {
    return { status, reason: 'attested-in-order', values: {}, decidedBy: [reference] } as const;
}

const unknown = { status: 'unknown', reason: 'no-evidence', values: {}, decidedBy: [] } as const;

function stale(lastStatus: JudgedStatus): CheckState {
    return {
        status: 'stale',
        reason: 'evidence-too-old',
        values: {},
        lastStatus,
        staleSince: NOW,
        decidedBy: [reference]
    };
}

const snoozedFailure: CheckState = {
    status: 'snoozed',
    reason: 'snoozed-by-admin',
    values: {},
    until: NOW,
    underneath: judged('fail')
};
const outside: CheckState = { status: 'not-applicable', reason: 'other-generation', values: {} };

function results(
    others: CheckState,
    special: Partial<Record<CheckId, CheckState>> = {}
): readonly CheckResult[] {
    return CHECK_IDS.map((check) => ({ check, state: special[check] ?? others, since: NOW }));
}

function verdict(others: CheckState, special: Partial<Record<CheckId, CheckState>> = {}): string {
    return verdictOf(results(others, special), VERSION_1);
}

describe('scoreOf', () => {
    it('weighs high 3, medium 2, low 1, and counts a warning half', () => {
        const some = results(unknown, {
            endpoint: judged('pass'),
            'job-monitor': judged('warning'),
            'package-recipients': judged('fail')
        });

        expect(scoreOf(some)).toBe(Math.floor((100 * 4) / 6));
    });

    it('has none where nothing could be judged', () => {
        expect(scoreOf(results(unknown))).toBeNull();
    });

    it('leaves out what is unknown, stale, snoozed or does not apply, and aids', () => {
        const special = {
            endpoint: stale('fail'),
            'apex-jobs': snoozedFailure,
            'data-return': outside,
            'cpu-limit': unknown,
            'debug-logging': judged('fail')
        };

        expect(scoreOf(results(judged('pass'), special))).toBe(100);
    });

    it('is 100 only where everything judged passed', () => {
        fc.assert(
            fc.property(
                fc.array(
                    fc.constantFrom(judged('pass'), judged('warning'), judged('fail'), unknown),
                    {
                        minLength: CHECK_IDS.length,
                        maxLength: CHECK_IDS.length
                    }
                ),
                (states) => {
                    const all = CHECK_IDS.map((check, index) => ({
                        check,
                        state: states[index]!,
                        since: NOW
                    }));
                    const counting = all
                        .filter(({ check }) => checkOf(check).severity !== 'info')
                        .map(({ state }) => state.status);
                    const clean = !counting.includes('fail') && !counting.includes('warning');
                    expect(scoreOf(all) === 100).toBe(clean && counting.includes('pass'));
                }
            )
        );
    });
});

describe('coverageOf', () => {
    it('counts fresh judgements of what applies, without aids', () => {
        const special = {
            endpoint: outside,
            'data-return': stale('pass'),
            'job-monitor': snoozedFailure,
            'cpu-limit': unknown
        };

        expect(coverageOf(results(judged('fail'), special))).toEqual({
            judged: 10,
            applicable: 13,
            share: 10 / 13
        });
    });

    it('is nothing where nothing applies', () => {
        expect(coverageOf(results(outside)).share).toBe(0);
    });
});

describe('countStatuses', () => {
    it('counts every status, without aids', () => {
        expect(
            countStatuses(results(judged('pass'), { endpoint: outside, 'cpu-limit': unknown }))
        ).toEqual({
            pass: 12,
            warning: 0,
            fail: 0,
            unknown: 1,
            stale: 0,
            'not-applicable': 1,
            snoozed: 0
        });
    });

    it('counts an aid under no status', () => {
        const counts = countStatuses(results(judged('pass'), { 'debug-logging': unknown }));

        expect(counts).toMatchObject({ pass: 14, unknown: 0 });
    });
});

describe('an aid', () => {
    it('is debug logging alone', () => {
        expect(CHECK_IDS.filter(isAid)).toEqual(['debug-logging']);
    });
});

describe('hasPackage', () => {
    it.each([
        ['healthy', true],
        ['unproven', true],
        ['action-needed', true],
        ['not-found', false],
        ['no-access', false]
    ] as const)('says of %s: %s', (verdict, expected) => {
        expect(hasPackage(verdict)).toBe(expected);
    });
});

describe('verdictOf', () => {
    it.each([
        ['healthy', judged('pass'), {}],
        ['healthy', judged('pass'), { 'debug-logging': unknown }],
        ['healthy', judged('pass'), { 'data-return': outside }],
        ['no-problem-found', judged('pass'), { endpoint: unknown }],
        ['no-problem-found', judged('pass'), { endpoint: stale('pass') }],
        ['unproven', unknown, { endpoint: judged('pass') }],
        ['unproven', unknown, {}],
        ['unproven', outside, {}],
        ['attention', judged('pass'), { endpoint: judged('warning') }],
        ['attention', judged('pass'), { 'job-monitor': judged('fail') }],
        ['attention', judged('pass'), { endpoint: stale('fail') }],
        ['attention', judged('pass'), { endpoint: snoozedFailure }],
        ['action-needed', judged('pass'), { endpoint: judged('fail') }],
        ['action-needed', unknown, { 'cpu-limit': judged('fail') }]
    ])('is %s', (expected, others, special) => {
        expect(verdict(others, special)).toBe(expected);
    });

    it.each([
        ['not-found', unknown, { status: 'not-found' }],
        ['no-access', unknown, { status: 'no-access' }],
        ['not-found', judged('pass'), { status: 'not-found' }]
    ] as const)('is %s where nothing of the package is seen', (expected, state, profile) => {
        expect(verdictOf(results(state), profile)).toBe(expected);
    });

    it('calls for action whatever the score is', () => {
        const evaluated = evaluateChecks(inputOf(healthyEvidence()));
        const broken = evaluated.map((result) =>
            result.check === 'endpoint' ? { ...result, state: judged('fail') } : result
        );

        expect(scoreOf(broken)).toBeGreaterThan(80);
        expect(verdictOf(broken, VERSION_1)).toBe('action-needed');
    });
});
