import { ALWAYS, HEALTHY_CONDITIONS } from 'c/callSimulation';
import type { SimulatedRun } from 'c/simulatedRun';
import { dialAttempt, errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';
import { softphoneAfter, toldAfter } from '../softphoneView';

const SILENT = {
    ...HEALTHY_CONDITIONS,
    connector: { deadlineMilliseconds: null, dialResolves: 'accepted' },
    network: { ...HEALTHY_CONDITIONS.network, packetLoss: 1, giveUpMilliseconds: null }
} as const;

describe('the softphone', () => {
    it.each<[string, SimulatedRun, string]>([
        ['a failed call', runOf(errorAttempt('sip:503')), 'failed'],
        ['a call that hangs up', runOf(errorAttempt('sip:486', true)), 'hungUp'],
        ['a call that connects', runOf(dialAttempt()), 'connected'],
        ['a call without an end', runOf(dialAttempt({ conditions: SILENT })), 'waiting'],
        ['an odd connector', runOf({ kind: 'case', number: 20, trigger: ALWAYS }), 'failed']
    ])('shows at the end of %s that it is %s', (_, { steps }, state) => {
        expect(softphoneAfter(steps)).toBe(state);
    });

    it('goes through the states of a call', () => {
        const { steps } = runOf(dialAttempt());
        const states = steps.map((_, index) => softphoneAfter(steps.slice(0, index + 1)));

        expect([...new Set(states)]).toEqual(['dialling', 'ringing', 'connected']);
        expect(softphoneAfter([])).toBe('idle');
    });

    it('knows the constant once Salesforce was told', () => {
        const { steps } = runOf(errorAttempt('twilio:31206'));

        expect(toldAfter(steps)).toBe('CALL_THROTTLED');
        expect(toldAfter(steps.slice(0, 5))).toBeUndefined();
    });
});
