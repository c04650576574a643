import fc from 'fast-check';
import type { Evidence } from 'c/agentConnectChecks';
import { parseEvidence, readEvidence, storableEvidence } from 'c/healthRun';
import {
    anyEvidence,
    apexJobs,
    evidenceOf,
    healthyEvidence,
    job
} from '../../../../../../test/agentConnectSamples';

describe('stored evidence', () => {
    it('is what a person brought or stated', () => {
        const kinds = storableEvidence(healthyEvidence()).map(({ kind }) => kind);

        expect(kinds).toHaveLength(6);
        expect(new Set(kinds)).toEqual(new Set(['imported', 'attested']));
    });

    it('reads back as it was', () => {
        fc.assert(
            fc.property(anyEvidence, (evidence) => {
                const stored = storableEvidence(evidence);
                expect(parseEvidence(JSON.stringify(stored))).toEqual({
                    value: stored,
                    faults: []
                });
            })
        );
    });

    it('reads a scheduled job of a table without a column for the next run', () => {
        const evidence = evidenceOf('imported', {
            about: 'scheduled-jobs',
            jobs: [job({ nextFireAt: undefined })]
        });

        expect(parseEvidence(JSON.stringify([evidence])).value).toEqual([evidence]);
    });

    const facts = apexJobs();
    const sound = evidenceOf('imported', facts);

    it.each([
        ['a live reading', { ...sound, kind: 'live' }, '[0].kind'],
        [
            'a text for a category',
            withFacts({ errors: [{ category: 'Mail to ada@example.com', count: 1 }] }),
            '[0].facts.errors[0].category'
        ],
        ['a negative count', withFacts({ failed: -1 }), '[0].facts.failed'],
        ['a topic of no kind', withFacts({ about: 'weather' }), '[0].facts.about'],
        ['errors of no kind', withFacts({ errors: 'many' }), '[0].facts.errors'],
        ['no facts', { ...sound, facts: null }, '[0].facts.about'],
        ['an end of no kind', { ...sound, expiresAt: 'soon' }, '[0].expiresAt']
    ])('refuses %s', (_, value, where) => {
        const reading = readEvidence([value]);

        expect(reading.value).toBeUndefined();
        expect(reading.faults.map((fault) => fault.where)).toContain(where);
    });

    function withFacts(changes: object): unknown {
        return { ...sound, facts: { ...facts, ...changes } };
    }

    it('takes an error that another version of the app knows for an unknown one', () => {
        const newer = withFacts({ errors: [{ category: 'SOMETHING_NEWER', count: 2 }] });

        expect(readEvidence([newer]).value?.[0]?.facts).toMatchObject({
            errors: [{ category: 'UNKNOWN', count: 2 }]
        });
    });

    it('does not let facts through that hold a sentence for a name', () => {
        const evidence: Evidence = evidenceOf('attested', {
            about: 'mapping',
            objects: [{ object: 'Case of Ada', status: 'off' }]
        });

        expect(storableEvidence([evidence])).toEqual([]);
    });

    it('never throws, whatever it is given', () => {
        fc.assert(
            fc.property(fc.anything(), (value) => {
                expect(() => readEvidence(value)).not.toThrow();
            })
        );
    });
});
