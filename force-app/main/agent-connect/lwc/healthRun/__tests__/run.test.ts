import fc from 'fast-check';
import { reportHealth } from 'c/agentConnectChecks';
import { countOf, parseRun, readRun, recordRun } from 'c/healthRun';
import {
    anyEvidence,
    anyProfile,
    contextOf,
    healthyEvidence,
    inputOf,
    NOW,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';

const run = recordRun(reportHealth(inputOf(healthyEvidence())), 'Ada', VERSION_1);

describe('recordRun', () => {
    it('keeps verdict, score, coverage, generation and who ran it', () => {
        expect(run).toMatchObject({
            at: NOW,
            by: 'Ada',
            generation: '1.x',
            verdict: 'healthy',
            score: 100,
            judged: 14,
            applicable: 14
        });
        expect(countOf(run, 'pass')).toBe(14);
        expect(countOf(run, 'unknown', 'fail')).toBe(0);
    });

    it('counts a check that is not known, and no aid', () => {
        const run = recordRun(reportHealth(inputOf([])), 'u1', VERSION_1);

        expect(countOf(run, 'unknown')).toBe(14);
    });

    it('keeps codes and moments only: no name and no text of the org', () => {
        fc.assert(
            fc.property(anyEvidence, anyProfile, (evidence, profile) => {
                const context = contextOf({ profile });
                const settings = [{ check: 'endpoint', notApplicable: 'Ada said so' } as const];
                const report = reportHealth(inputOf(evidence, { context, settings }));
                const text = JSON.stringify(recordRun(report, 'u1', profile));
                expect(text).not.toMatch(/Case|MessagingSession|Ada|Grace|A__c|EMPLOYEE/);
            })
        );
    });

    it('keeps the kind of the evidence that decided, also under a snooze', () => {
        const settings = [{ check: 'endpoint', snoozedUntil: NOW + 1 } as const];
        const snoozed = recordRun(
            reportHealth(inputOf(healthyEvidence(), { settings })),
            'Ada',
            VERSION_1
        );

        expect(snoozed.results.find(({ check }) => check === 'endpoint')).toMatchObject({
            status: 'snoozed',
            kind: 'imported'
        });
    });
});

describe('parseRun', () => {
    it('reads every run that was recorded', () => {
        fc.assert(
            fc.property(anyEvidence, anyProfile, (evidence, profile) => {
                const report = reportHealth(inputOf(evidence, { context: contextOf({ profile }) }));
                const recorded = recordRun(report, 'Ada', profile);
                expect(parseRun(JSON.stringify(recorded))).toEqual({ value: recorded, faults: [] });
            })
        );
    });

    it.each([
        ['no JSON', '{"formatVersion":', 'the whole'],
        ['another version', JSON.stringify({ ...run, formatVersion: 2 }), 'formatVersion'],
        ['a score of no kind', JSON.stringify({ ...run, score: 101 }), 'score'],
        ['a score that is a text', JSON.stringify({ ...run, score: '100' }), 'score'],
        ['more judged than apply', JSON.stringify({ ...run, judged: 15 }), 'judged'],
        ['a verdict of no kind', JSON.stringify({ ...run, verdict: 'fine' }), 'verdict'],
        ['no moment', JSON.stringify({ ...run, at: null }), 'at'],
        ['a moment that is no date', JSON.stringify({ ...run, at: 9e15 }), 'at'],
        ['no user', JSON.stringify({ ...run, by: undefined }), 'by'],
        ['results of no kind', JSON.stringify({ ...run, results: {} }), 'results'],
        [
            'a check twice',
            JSON.stringify({ ...run, results: [run.results[0], run.results[0]] }),
            'results'
        ],
        [
            'a status of no kind',
            JSON.stringify({ ...run, results: [{ ...run.results[0], status: 'green' }] }),
            'results[0].status'
        ],
        [
            'a reason that every object has',
            JSON.stringify({ ...run, results: [{ ...run.results[0], reason: 'toString' }] }),
            'results[0].reason'
        ]
    ])('refuses %s, and says where', (_, text, where) => {
        const reading = parseRun(text);

        expect(reading.value).toBeUndefined();
        expect(reading.faults.map((fault) => fault.where)).toContain(where);
    });

    it('never throws, whatever it is given', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(readRun(value).value).toBeUndefined();
            })
        );
    });
});
