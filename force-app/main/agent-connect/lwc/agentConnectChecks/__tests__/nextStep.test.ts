import {
    CHECK_IDS,
    checkOf,
    DAY,
    DIAGNOSIS_ORDER,
    evaluateChecks,
    nextSteps
} from 'c/agentConnectChecks';
import {
    apexJobs,
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW,
    STOPPED
} from '../../../../../../test/agentConnectSamples';

const stopped = [
    evidenceOf('heartbeat', STOPPED),
    evidenceOf('imported', { about: 'scheduled-jobs', jobs: [] }),
    evidenceOf('imported', apexJobs({ failed: 2, errors: [{ category: 'CPU_LIMIT', count: 2 }] }))
];

describe('nextSteps', () => {
    it('takes the cause before what follows from it', () => {
        const [first] = nextSteps(evaluateChecks(inputOf(stopped)));

        expect(first).toEqual({
            action: 'fix',
            check: 'cpu-limit',
            link: checkOf('cpu-limit').links[0],
            evidence: undefined
        });
    });

    it('asks for evidence, first where it matters most, when nothing is wrong', () => {
        const [first] = nextSteps(evaluateChecks(inputOf([])));

        expect(first).toMatchObject({
            action: 'give-evidence',
            check: 'endpoint',
            evidence: 'imported'
        });
    });

    it('asks to renew what is stale before it asks for what never was', () => {
        const old = evidenceOf('imported', apexJobs(), { observedAt: NOW - 2 * DAY });
        const [first] = nextSteps(evaluateChecks(inputOf([old])));

        expect(first).toMatchObject({ action: 'renew-evidence', check: 'cpu-limit' });
    });

    it('has nothing to do where everything that counts passed', () => {
        expect(nextSteps(evaluateChecks(inputOf(healthyEvidence())))).toEqual([]);
    });

    it('knows the place of every check', () => {
        expect([...DIAGNOSIS_ORDER].sort()).toEqual([...CHECK_IDS].sort());
    });
});
