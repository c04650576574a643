import { delayed, inSlices, nextTurn } from '../taskTimer';

beforeEach(() => {
    jest.useFakeTimers();
});

afterEach(() => {
    jest.useRealTimers();
});

describe('a task that is put off', () => {
    it('runs once its time is over, with what it was asked with', () => {
        const task = jest.fn();
        delayed(task, 200).call('busy', 486);

        jest.advanceTimersByTime(199);
        expect(task).not.toHaveBeenCalled();

        jest.advanceTimersByTime(1);
        expect(task.mock.calls).toEqual([['busy', 486]]);
    });

    it('waits anew for each call, and runs for the last one only', () => {
        const task = jest.fn();
        const search = delayed(task, 200);

        for (const query of ['b', 'bu', 'bus']) {
            search.call(query);
            jest.advanceTimersByTime(150);
        }
        jest.advanceTimersByTime(1000);

        expect(task.mock.calls).toEqual([['bus']]);
    });

    it('runs again for a call after it has run', () => {
        const task = jest.fn();
        const search = delayed(task, 200);

        search.call(1);
        jest.runAllTimers();
        search.call(2);
        jest.runAllTimers();

        expect(task.mock.calls).toEqual([[1], [2]]);
    });

    it('does not run once it is cancelled, and can be asked again', () => {
        const task = jest.fn();
        const search = delayed(task, 200);

        search.cancel();
        search.call(1);
        search.cancel();
        jest.runAllTimers();
        expect(task).not.toHaveBeenCalled();

        search.call(2);
        jest.runAllTimers();
        expect(task.mock.calls).toEqual([[2]]);
    });

    it('does not wait for another one', () => {
        const task = jest.fn();
        delayed(task, 200).call(1);
        delayed(task, 200).call(2);

        jest.runAllTimers();

        expect(task.mock.calls).toEqual([[1], [2]]);
    });
});

describe('the next turn', () => {
    it('comes after what waits already', async () => {
        const order: string[] = [];
        setTimeout(() => order.push('waiting'), 0);
        const turn = nextTurn().then(() => order.push('next'));

        await jest.runAllTimersAsync();
        await turn;

        expect(order).toEqual(['waiting', 'next']);
    });
});

describe('a task in slices', () => {
    /** A step that takes so long and is done after so many. */
    function stepsOf(count: number, milliseconds: number): jest.Mock<boolean, []> {
        let left = count;
        return jest.fn(() => {
            jest.advanceTimersByTime(milliseconds);
            left--;
            return left > 0;
        });
    }

    it('runs until it is done', async () => {
        const step = stepsOf(100, 0);

        const done = inSlices(step, 8);
        await jest.runAllTimersAsync();
        await done;

        expect(step).toHaveBeenCalledTimes(100);
    });

    it('runs a step that is the only one once, without waiting', async () => {
        const step = jest.fn(() => false);

        await inSlices(step);

        expect(step).toHaveBeenCalledTimes(1);
        expect(jest.getTimerCount()).toBe(0);
    });

    it('pauses once a slice has taken its time', async () => {
        const step = stepsOf(10, 4);

        const done = inSlices(step, 8);
        expect(step).toHaveBeenCalledTimes(2);

        await jest.runAllTimersAsync();
        await done;
        expect(step).toHaveBeenCalledTimes(10);
    });

    it('fails where a step fails, also in a later slice', async () => {
        const step = jest.fn(() => {
            jest.advanceTimersByTime(10);
            if (step.mock.calls.length === 3) {
                throw new Error('broken');
            }
            return true;
        });

        const failure = inSlices(step, 8).catch((error: unknown) => error);
        await jest.runAllTimersAsync();

        expect(await failure).toEqual(new Error('broken'));
        expect(step).toHaveBeenCalledTimes(3);
    });
});
