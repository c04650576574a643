import { evaluateCheck } from 'c/agentConnectChecks';
import type { CheckId, CheckResult } from 'c/agentConnectChecks';
import HealthCheckItem from 'c/healthCheckItem';
import type { CheckStateRecord } from 'c/healthRun';
import {
    attestation,
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW
} from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    listen,
    render,
    send,
    settled,
    shows,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

type Item = ReturnType<typeof render<HealthCheckItem>>;

function open(result: CheckResult, decisions: CheckStateRecord['decisions'] = {}): Item {
    return render('c-health-check-item', HealthCheckItem, {
        result,
        decided: { check: result.check, decisions },
        isOpen: true
    });
}

function healthy(check: CheckId): CheckResult {
    return evaluateCheck(check, inputOf(healthyEvidence()));
}

describe('a check', () => {
    afterEach(clearDocument);

    it('says its state, its evidence, what it means and what to do', async () => {
        const element = open(healthy('endpoint'));

        const text = textOf(find(element, 'article'));

        expect(text).toContain('c.Health_Check_endpoint_title');
        expect(text).toContain('c.Health_Reason_endpoints_accepted');
        expect(text).toContain('c.Health_Check_endpoint_meaning');
        expect(text).toContain('c.Health_Check_endpoint_why');
        expect(text).toContain('c.Health_Kind_imported');
        expect(textsOf(element, 'ol li')).toEqual(
            [1, 2, 3, 4].map((step) => `c.Health_Check_endpoint_fix_${step}`)
        );
        await expect(element).toBeAccessible();
    });

    it('says of an aid what it is for, and gives it no status', async () => {
        const element = open(evaluateCheck('debug-logging', inputOf([])));
        const meaning = 'c.Health_Check_debug_logging_meaning';

        expect(shows(element, 'c-health-status')).toBe(false);
        expect(textOf(find(element, '.reason'))).toContain(meaning);
        expect(textOf(find(element, '.body'))).not.toContain(meaning);
        expect(textOf(find(element, '.facts'))).not.toContain('c.Health_NoEvidence');
        await expect(element).toBeAccessible();
    });

    it('shows what a person said of an aid', () => {
        const said = evidenceOf('attested', attestation('debug-logging', 'problem'));

        const element = open(evaluateCheck('debug-logging', inputOf([said])));

        expect(shows(element, '.toggle c-health-status')).toBe(true);
    });

    it('hides its details while it is closed', async () => {
        const element = render('c-health-check-item', HealthCheckItem, {
            result: healthy('endpoint'),
            decided: { check: 'endpoint', decisions: {} }
        });

        expect(shows(element, 'c-check-decisions')).toBe(false);
        expect(find(element, '.toggle').getAttribute('aria-expanded')).toBe('false');
        await expect(element).toBeAccessible();
    });

    it('asks to be opened or closed', () => {
        const element = open(healthy('endpoint'));
        const toggled = listen(element, 'toggle');

        find(element, '.toggle').click();

        expect(toggled).toEqual([{ check: 'endpoint' }]);
    });

    it('is not known without evidence, and never in order', () => {
        const element = open(evaluateCheck('endpoint', inputOf([])));

        expect(find(element, 'article').dataset.status).toBe('unknown');
        expect(textOf(find(element, '.facts'))).toContain('c.Health_NoEvidence');
    });

    it('is out of date once its evidence is', () => {
        const old = evidenceOf('attested', attestation('package-recipients'), {
            observedAt: NOW - 200 * 86_400_000
        });

        const element = open(evaluateCheck('package-recipients', inputOf([old])));

        expect(find(element, 'article').dataset.status).toBe('stale');
    });

    it('says why it does not apply, in the words of who said so', () => {
        const settings = [{ check: 'endpoint', notApplicable: 'We use a proxy.' }] as const;

        const element = open(evaluateCheck('endpoint', inputOf([], { settings })));

        expect(textOf(find(element, 'article'))).toContain('We use a proxy.');
    });

    it('says what it would be while it is put aside, who looks after it, and the note', () => {
        const settings = [{ check: 'endpoint', snoozedUntil: NOW + 1000 }] as const;
        const result = evaluateCheck('endpoint', inputOf(healthyEvidence(), { settings }));
        const by = { by: 'Ada', at: NOW };

        const element = open(result, {
            assignee: { value: '005', ...by },
            due: { value: NOW, ...by },
            note: { value: 'Look at <b>this</b>', ...by }
        });

        expect(shows(element, '.underneath')).toBe(true);
        expect(shows(element, 'c-user-name')).toBe(true);
        expect(textOf(find(element, 'article'))).toContain('Look at <b>this</b>');
    });

    it('passes on what its form asks for, and takes the focus', async () => {
        const element = open(healthy('endpoint'));
        const attested = listen(element, 'attest');
        const decided = listen(element, 'decide');

        send(find(element, 'c-check-decisions'), 'attest', { check: 'endpoint' });
        send(find(element, 'c-check-decisions'), 'decide', { name: 'note' });
        element.focusHeading();
        await settled();

        expect(attested).toEqual([{ check: 'endpoint' }]);
        expect(decided).toEqual([{ name: 'note' }]);
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.toggle'));
    });
});
