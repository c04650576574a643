import { outcomeText, predictContract, toldError } from 'c/connectorContract';
import type { ContractPrediction, DialOutcome } from 'c/connectorContract';

function predict(outcome: DialOutcome): ContractPrediction {
    const request = { contact: { phoneNumber: '+15005550006' }, params: '' };
    return predictContract({ kind: 'dial', request, outcome }, { generation: '4.9+' });
}

describe('an outcome in one line', () => {
    it('is the events that Salesforce receives, without the log', () => {
        const reason = Object.assign(new Error('slow'), { type: 'CALL_THROTTLED' });
        const prediction = predict({ how: 'rejected', reason });

        expect(outcomeText(prediction)).toBe('CALL_FAILED → ERROR CALL_THROTTLED');
        expect(toldError(prediction)).toBe('CALL_THROTTLED');
    });

    it('says where nothing is received', () => {
        const prediction = predict({ how: 'never-settled' });

        expect(outcomeText(prediction)).toBe('(nothing)');
        expect(toldError(prediction)).toBeUndefined();
    });

    it('names the error that the SDK lets through', () => {
        const uncaught = {
            how: 'unhandled-rejection',
            name: 'RangeError',
            message: 'too deep'
        } as const;

        expect(outcomeText({ messages: [], uncaught })).toBe('(nothing) + RangeError');
    });
});
