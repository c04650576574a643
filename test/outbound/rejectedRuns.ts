import type { SdkGeneration } from 'c/connectorContract';
import type { SimulatedRun } from 'c/simulatedRun';
import { runCase } from '../../force-app/main/outbound/lwc/simulatedRun/contractCase';

/** The run of a dial that is rejected with any value. @param build gives the value anew each time */
export function rejectedRun(build: () => unknown, generation: SdkGeneration): SimulatedRun {
    const request = { contact: { phoneNumber: '+15005550006' }, params: '' };
    const observed = {
        number: 0,
        title: 'Rejected with a strange value',
        scenario: () =>
            ({ kind: 'dial', request, outcome: { how: 'rejected', reason: build() } }) as const,
        outcomes: { '3.x': '', '4.9+': '' }
    };
    return runCase(observed, generation, 0);
}
