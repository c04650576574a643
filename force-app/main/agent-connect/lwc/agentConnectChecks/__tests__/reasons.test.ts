import fc from 'fast-check';
import { describeReason, evaluateChecks, REASON_PLACES } from 'c/agentConnectChecks';
import type { CheckResult, Explanation, PackageProfile } from 'c/agentConnectChecks';
import { EXPLANATION_TEXTS, NOT_FOR_PEOPLE } from '../../../../../../test/agentConnect/words';
import {
    anyEvidence,
    contextOf,
    inputOf,
    NOW,
    VERSION_1,
    VERSION_2
} from '../../../../../../test/agentConnectSamples';

const profiles: readonly PackageProfile[] = [
    VERSION_1,
    VERSION_2,
    { status: 'found' },
    { status: 'found', generation: '1.x', version: { major: 1, minor: 40 } },
    { status: 'not-found' }
];

/** A reason with everything that it passes on. */
function chainOf(explanation: Explanation): readonly Explanation[] {
    return [explanation, ...(explanation.behind ? chainOf(explanation.behind) : [])];
}

function explanationsOf({ state }: CheckResult): readonly Explanation[] {
    return [state, ...(state.status === 'snoozed' ? [state.underneath] : [])].flatMap(chainOf);
}

const anyExplanations = fc
    .record({
        evidence: anyEvidence,
        profile: fc.constantFrom(...profiles),
        snoozed: fc.constantFrom('scheduled-jobs', 'endpoint', 'locked-job'),
        mappedObjects: fc.constantFrom([], ['Case'])
    })
    .map(({ evidence, profile, snoozed, mappedObjects }) =>
        evaluateChecks(
            inputOf(evidence, {
                settings: [{ check: snoozed, snoozedUntil: NOW + 1 }],
                context: contextOf({ profile, mappedObjects, enabledJobs: ['request-sender'] })
            })
        ).flatMap(explanationsOf)
    );

describe('a reason, whatever the evidence is', () => {
    it('comes with exactly the values that its sentence has places for', () => {
        fc.assert(
            fc.property(anyExplanations, (explanations) => {
                for (const { reason, values, behind } of explanations) {
                    expect(
                        [reason, ...Object.keys(values), ...(behind ? ['behind'] : [])].sort()
                    ).toEqual([reason, ...REASON_PLACES[reason]].sort());
                }
            })
        );
    });

    it('is a sentence without ids and without empty places', () => {
        fc.assert(
            fc.property(anyExplanations, (explanations) => {
                for (const explanation of explanations) {
                    const sentence = describeReason(explanation, EXPLANATION_TEXTS);
                    expect(sentence).not.toMatch(NOT_FOR_PEOPLE);
                    expect(sentence).not.toContain('…');
                    expect(sentence).toMatch(/\.$/);
                }
            })
        );
    });
});
