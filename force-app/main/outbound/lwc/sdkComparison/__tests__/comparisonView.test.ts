import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';
import { toComparisonRows } from '../comparisonView';

describe('the comparison of SDKs', () => {
    it('marks the chosen one and those that differ from it', () => {
        const { generations } = runOf(errorAttempt('twilio:31206'));

        expect(toComparisonRows(generations, '4.9+')).toMatchObject([
            { key: '3.x', isChosen: false, differs: true, current: 'false' },
            { key: '4.0–4.8', differs: true },
            { key: '4.9+', isChosen: true, differs: false, current: 'true' }
        ]);
    });

    it('marks nothing where all agree', () => {
        const { generations } = runOf(errorAttempt('sip:486'));

        expect(toComparisonRows(generations, '3.x').some(({ differs }) => differs)).toBe(false);
    });
});
