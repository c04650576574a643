import { DAY } from 'c/agentConnectChecks';
import { changesWith, EMPTY_VIEW, evidenceOn, evidenceToStore, judgeDesk } from 'c/healthDesk';
import type { Desk } from 'c/healthDesk';
import { refusalsOn, stateOn, toEvidence } from 'c/healthDesk';
import {
    attestation,
    evidenceOf,
    healthyEvidence,
    NOW
} from '../../../../../../test/agentConnectSamples';

const DESK: Desk = { ...EMPTY_VIEW.desk, now: NOW };
const WORD = attestation('endpoint');

describe('the desk', () => {
    it('counts evidence once, however often it lies there', () => {
        const [item = evidenceOf('imported', WORD)] = healthyEvidence();

        expect(evidenceOn({ ...DESK, brought: [item, item] })).toHaveLength(1);
    });

    it('stores the newest brought evidence on a subject, and none that is too old', () => {
        const older = evidenceOf('attested', WORD, { observedAt: NOW - 2 * DAY });
        const newer = evidenceOf('attested', WORD, { observedAt: NOW - DAY });
        const ancient = evidenceOf('attested', attestation('locked-job'), {
            observedAt: NOW - 200 * DAY
        });

        const stored = evidenceToStore({ ...DESK, brought: [newer, older, ancient] });

        expect(stored).toEqual([newer]);
    });

    it('puts what waits to be saved before what is stored', () => {
        const mine = {
            check: 'endpoint',
            decisions: { note: { value: 'mine', by: 'Ada', at: NOW } }
        } as const;
        const states = [{ id: 'one', base: { check: 'endpoint', decisions: {} } as const, mine }];

        expect(stateOn({ ...DESK, drafts: { runs: [], states } }, 'endpoint')).toEqual(mine);
        expect(stateOn(DESK, 'endpoint')).toEqual({ check: 'endpoint', decisions: {} });
    });

    it.each([
        [{}, 'unknown'],
        [{ enabledJobs: 'request-sender' }, 'not-applicable'],
        [{ enabledJobs: 'data-return' }, 'unknown']
    ] as const)('judges by the settings %j', (settings, expected) => {
        const { results } = judgeDesk({ ...DESK, settings });

        expect(results.find(({ check }) => check === 'data-return')?.state.status).toBe(expected);
    });

    it('says what more evidence would change', () => {
        const facts = { about: 'endpoint', accepted: 0, noted: 0, retired: 1, refused: 0 } as const;
        const more = toEvidence([facts], 'imported', { by: 'Ada', at: NOW });

        expect(changesWith(DESK, more)).toMatchObject([
            { check: 'endpoint', from: 'unknown', to: 'warning' }
        ]);
    });

    it('has no refusal before anything was asked', () => {
        expect(refusalsOn(DESK)).toEqual([]);
    });
});
