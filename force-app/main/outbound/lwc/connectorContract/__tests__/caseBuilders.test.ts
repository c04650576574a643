import { both, busyLabel, circle, DEFAULT, dial, rejecting, since49 } from '../caseBuilders';
import { predictContract } from '../prediction';

describe('the builders of observed cases', () => {
    it('say what is swallowed before 4.9, and what is the same everywhere', () => {
        expect(since49('ERROR x')).toEqual({ '3.x': DEFAULT, '4.9+': 'ERROR x' });
        expect(both('HANGUP')).toEqual({ '3.x': 'HANGUP', '4.9+': 'HANGUP' });
    });

    it('build the value of a scenario anew each time, since reading it may change it', () => {
        const build = rejecting(() => ({ type: 'CALL_THROTTLED' }));

        const [first, second] = [build(), build()];

        expect(first).toEqual(second);
        expect(first).not.toBe(second);
        expect('outcome' in first && first.outcome).not.toBe('outcome' in second && second.outcome);
    });

    it('dial with the request that is given', () => {
        const request = { params: 'isCallback=true' };

        expect(dial(() => ({ how: 'never-settled' }), request)()).toMatchObject({
            kind: 'dial',
            request
        });
    });

    it('give an object that contains itself, which stops the log', () => {
        const { uncaught } = predictContract(rejecting(circle)(), { generation: '4.9+' });

        expect(uncaught).toBeDefined();
    });

    it('give an error with a label, with or without a message', () => {
        expect(busyLabel('Busy here')).toMatchObject({
            labelName: 'Drill_Busy',
            message: 'Busy here'
        });
        expect(busyLabel().message).toBeUndefined();
    });
});
