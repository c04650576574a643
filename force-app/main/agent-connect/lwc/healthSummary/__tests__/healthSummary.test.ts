import { DAY, reportHealth } from 'c/agentConnectChecks';
import HealthSummary from 'c/healthSummary';
import {
    attestation,
    contextOf,
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW,
    STOPPED
} from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    listen,
    render,
    shows,
    textOf
} from '../../../../../../test/components/render';

describe('the summary', () => {
    afterEach(clearDocument);

    it('says verdict, score, coverage, since when and what is next', async () => {
        const report = reportHealth(inputOf([evidenceOf('heartbeat', STOPPED)]));
        const element = render('c-health-summary', HealthSummary, { report });
        const opened = listen(element, 'open');

        find(element, 'button.check').click();

        const text = textOf(find(element, '.summary'));
        expect(text).toContain('c.Health_Verdict_action_needed');
        expect(text).toContain('c.Health_Since');
        expect(opened).toEqual([{ check: report.next?.check }]);
        await expect(element).toBeAccessible();
    });

    it.each([
        [
            'begins with the first step of the fix',
            [evidenceOf('attested', attestation('endpoint', 'problem'))],
            'c.Health_Check_endpoint_fix_1'
        ],
        ['asks for evidence that was never given', [], 'c.Health_BringFirst'],
        [
            'asks for evidence again that is too old',
            [evidenceOf('attested', attestation('endpoint'), { observedAt: NOW - 91 * DAY })],
            'c.Health_BringAgain'
        ]
    ])('%s', (_, evidence, instruction) => {
        const report = reportHealth(inputOf(evidence));

        const element = render('c-health-summary', HealthSummary, { report });

        expect(textOf(find(element, '.next'))).toContain('c.Health_Check_endpoint_title');
        expect(textOf(find(element, '.next'))).toContain(instruction);
    });

    it('has nothing next where all is well', () => {
        const report = reportHealth(inputOf(healthyEvidence()));

        const element = render('c-health-summary', HealthSummary, { report });

        expect(shows(element, '.next')).toBe(false);
        expect(textOf(find(element, '.figures'))).toContain('100 %');
    });

    it('gives no figure for a package that cannot be seen', () => {
        const context = contextOf({ profile: { status: 'not-found' } });
        const report = reportHealth(inputOf([], { context }));

        const element = render('c-health-summary', HealthSummary, { report });

        expect(shows(element, '.figures')).toBe(false);
        expect(shows(element, '.next')).toBe(false);
    });
});
