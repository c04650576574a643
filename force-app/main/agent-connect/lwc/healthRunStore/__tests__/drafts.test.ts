import { reportHealth } from 'c/agentConnectChecks';
import type { CheckStateRecord } from 'c/healthRun';
import { recordRun } from 'c/healthRun';
import {
    forgetDrafts,
    hasDrafts,
    joinDrafts,
    keepRunDraft,
    keepStateDraft,
    newKey,
    NO_DRAFTS,
    readDrafts,
    watchDrafts,
    withoutDrafts
} from 'c/healthRunStore';
import type { RunDraft, StateDraft } from 'c/healthRunStore';
import {
    evidenceOf,
    healthyEvidence,
    heartbeat,
    inputOf,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';

const RUN = recordRun(reportHealth(inputOf(healthyEvidence())), 'Ada', VERSION_1);
const BASE: CheckStateRecord = { check: 'endpoint', decisions: {} };

function runDraft(key: string): RunDraft {
    return { key, run: RUN, evidence: [] };
}

function stateDraft(id: string, note = 'mine'): StateDraft {
    const mine = { ...BASE, decisions: { note: { value: note, by: 'Ada', at: 2 } } };
    return { id, base: BASE, mine };
}

describe('drafts', () => {
    beforeEach(() => {
        localStorage.clear();
    });

    it('get keys of their own, in the order of time', () => {
        expect(newKey(0)).not.toBe(newKey(0));
        expect(newKey(0)).toMatch(/^1970-01-01T00:00:00.000Z-/);
        expect(newKey(Date.UTC(2026, 1, 1)) < newKey(Date.UTC(2026, 10, 1))).toBe(true);
    });

    it('wait in the browser as they are', () => {
        expect(keepRunDraft(runDraft('a'))).toBe(true);
        expect(keepStateDraft(stateDraft('b'))).toBe(true);

        expect(readDrafts()).toMatchObject({ runs: [runDraft('a')], states: [stateDraft('b')] });
    });

    it('of two tabs never write over each other', () => {
        keepStateDraft(stateDraft('tab one', 'first'));
        keepStateDraft(stateDraft('tab two', 'second'));
        keepRunDraft(runDraft('tab one'));
        keepRunDraft(runDraft('tab two'));

        const { runs, states } = readDrafts();

        expect(runs.map(({ key }) => key)).toEqual(['tab one', 'tab two']);
        expect(states.map(({ mine }) => mine.decisions.note?.value)).toEqual(['first', 'second']);
    });

    it('of any number wait: none is given up for another', () => {
        Array.from({ length: 40 }, (_, index) => keepRunDraft(runDraft(newKey(index))));

        expect(readDrafts().runs).toHaveLength(40);
    });

    it('hold facts that a person brought, and no live reading', () => {
        const brought = evidenceOf('imported', {
            about: 'endpoint',
            accepted: 1,
            noted: 0,
            retired: 0,
            refused: 0
        });
        const live = evidenceOf('heartbeat', heartbeat());

        keepRunDraft({ ...runDraft('a'), evidence: [live, brought] });

        const kept = localStorage.getItem(localStorage.key(0) ?? '');
        expect(kept).toContain(brought.id);
        expect(kept).not.toContain(live.id);
        expect(readDrafts().runs[0]?.evidence).toEqual([brought]);
    });

    it('are forgotten one by one', () => {
        keepRunDraft(runDraft('a'));
        keepRunDraft(runDraft('b'));
        keepStateDraft(stateDraft('c'));

        forgetDrafts({ runs: [runDraft('a')], states: [stateDraft('c')] });

        expect(readDrafts()).toMatchObject({ runs: [{ key: 'b' }], states: [] });
    });

    it.each(['{', 'null', '{"run":{}}', '{"base":{},"mine":{}}', '[]'])(
        'are left out where they are %s',
        (text) => {
            const prefix = 'contact-center-diagnostics.agent-connect-health-draft';
            localStorage.setItem(`${prefix}.run.a`, text);
            localStorage.setItem(`${prefix}.state.a`, text);

            expect(readDrafts()).toEqual(NO_DRAFTS);
        }
    );

    it('here and there are joined, each once, in order', () => {
        const joined = joinDrafts(
            { runs: [runDraft('b')], states: [stateDraft('z')] },
            { runs: [runDraft('a'), runDraft('b')], states: [stateDraft('y')] }
        );

        expect(joined.runs.map(({ key }) => key)).toEqual(['a', 'b']);
        expect(joined.states.map(({ id }) => id)).toEqual(['y', 'z']);
    });

    it('that are done are taken from those that wait', () => {
        const all = { runs: [runDraft('a'), runDraft('b')], states: [stateDraft('c')] };

        const rest = withoutDrafts(all, { runs: [runDraft('a')], states: [stateDraft('c')] });

        expect(rest).toMatchObject({ runs: [{ key: 'b' }], states: [] });
        expect(hasDrafts(rest)).toBe(true);
        expect(hasDrafts(withoutDrafts(rest, rest))).toBe(false);
    });

    it('tell when another tab may have changed them', () => {
        const tell = jest.fn();
        const stop = watchDrafts(tell);

        window.dispatchEvent(new StorageEvent('storage'));
        stop();
        window.dispatchEvent(new StorageEvent('storage'));

        expect(tell).toHaveBeenCalledTimes(1);
    });
});
