import { CHECK_IDS, reportHealth } from 'c/agentConnectChecks';
import HealthCheckList from 'c/healthCheckList';
import { healthyEvidence, inputOf, NOW } from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    send,
    settled,
    textOf
} from '../../../../../../test/components/render';

const report = reportHealth(inputOf(healthyEvidence()));

const READING = {
    at: NOW,
    evidence: [],
    failed: [],
    failures: [
        {
            id: 'a01',
            createdAt: 1,
            recordId: null,
            errorText: 'Stella Connect Employee cannot be a Queue'
        }
    ],
    risky: [{ id: '500', sendAt: 1, sent: false, risks: ['queue-owner'] as const }]
};

type List = ReturnType<typeof render<HealthCheckList>>;

function open(properties: Parameters<typeof render<HealthCheckList>>[2] = {}): List {
    return render('c-health-check-list', HealthCheckList, { report, ...properties });
}

describe('the list of checks', () => {
    afterEach(clearDocument);

    it('shows every check, one of them open', async () => {
        const element = open({ openCheck: 'endpoint' });

        const items = findAll(element, 'c-health-check-item');
        expect(items).toHaveLength(CHECK_IDS.length);
        const opened = items.filter((item) => propertyOf(item, 'isOpen') === true);
        expect(opened.map((item) => item.dataset.check)).toEqual(['endpoint']);
        await expect(element).toBeAccessible();
    });

    it('opens all of them for paper', async () => {
        const element = open({ showAll: true });

        const items = findAll(element, 'c-health-check-item');
        expect(items.every((item) => propertyOf(item, 'isOpen') === true)).toBe(true);
        await expect(element).toBeAccessible();
    });

    it('names the records of the checks that are about records', async () => {
        const element = open({ reading: READING, showAll: true });
        await settled();

        const requests = find(element, '[data-check="requests-successful"]');
        const changed = find(element, '[data-check="changed-after-close"]');
        expect(textOf(requests)).toContain('cannot be a Queue');
        expect(textOf(changed)).toContain('c.Health_RiskUnsent');
        expect(
            findAll(element, 'c-record-link').map((link) => propertyOf(link, 'recordId'))
        ).toEqual(expect.arrayContaining(['a01', '500']));
    });

    it('puts the focus on a check', async () => {
        const element = open();
        await settled();

        element.focusCheck('endpoint');

        const item = find(element, '[data-check="endpoint"]');
        expect(item.shadowRoot?.activeElement).toBe(find(item, '.toggle'));
    });

    it('passes on what its checks ask for', () => {
        const element = open();
        const item = find(element, 'c-health-check-item');
        const names = ['toggle', 'bring', 'attest', 'decide'];
        const heard = names.map((name) => listen(element, name));

        names.forEach((name) => {
            send(item, name, name);
        });

        expect(heard).toEqual(names.map((name) => [name]));
    });

    it('shows nothing before there is a report', () => {
        const element = render('c-health-check-list', HealthCheckList);

        expect(findAll(element, 'section')).toEqual([]);
    });
});
