import { reportHealth } from 'c/agentConnectChecks';
import HealthTools from 'c/healthTools';
import { recordRun } from 'c/healthRun';
import { healthyEvidence, inputOf, VERSION_1 } from '../../../../../../test/agentConnectSamples';
import {
    clearDocument,
    find,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled
} from '../../../../../../test/components/render';

const present = recordRun(reportHealth(inputOf(healthyEvidence())), 'Ada', VERSION_1);

describe('the tools of the checklist', () => {
    const saved: Blob[] = [];

    beforeEach(() => {
        saved.length = 0;
        URL.createObjectURL = (blob: Blob): string => {
            saved.push(blob);
            return 'blob:x';
        };
        URL.revokeObjectURL = jest.fn();
    });
    afterEach(clearDocument);

    it('ask to read again, to record and to print', async () => {
        const element = render('c-health-tools', HealthTools, { present });
        const asked = ['refresh', 'record', 'print'].map((name) => listen(element, name));

        findLabelled(element, 'lightning-button', 'c.Health_Refresh').click();
        findLabelled(element, 'lightning-button', 'c.Health_Record').click();
        send(find(element, 'lightning-button-menu'), 'select', { value: 'print' });

        expect(asked.map(({ length }) => length)).toEqual([1, 1, 1]);
        await expect(element).toBeAccessible();
    });

    it.each(['markdown', 'csv', 'json'])('save a file as %s', (value) => {
        const element = render('c-health-tools', HealthTools, { present });

        send(find(element, 'lightning-button-menu'), 'select', { value });

        expect(saved).toHaveLength(1);
        expect(saved[0]?.size).toBeGreaterThan(100);
    });

    it('leave notes out unless somebody wants them', async () => {
        const states = [
            { check: 'endpoint', decisions: { note: { value: 'secret', by: 'Ada', at: 0 } } }
        ] as const;
        const element = render('c-health-tools', HealthTools, { present, states });
        const menu = find(element, 'lightning-button-menu');

        send(menu, 'select', { value: 'json' });
        send(menu, 'select', { value: 'notes' });
        await settled();
        send(menu, 'select', { value: 'json' });

        expect(saved[1]?.size).toBeGreaterThan(saved[0]?.size ?? 0);
    });

    it('wait until there is something to record', () => {
        const element = render('c-health-tools', HealthTools);

        send(find(element, 'lightning-button-menu'), 'select', { value: 'csv' });

        const button = findLabelled(element, 'lightning-button', 'c.Health_Record');
        expect(propertyOf(button, 'disabled')).toBe(true);
        expect(saved).toEqual([]);
    });
});
