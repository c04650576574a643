import { ACTOR_NAMES, STEP_TEXTS } from 'c/simulatorLabels';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';
import { secondsText, toSequenceRows } from '../sequenceView';

const TEXTS = { actors: ACTOR_NAMES, steps: STEP_TEXTS, time: '{0} s', arrow: '{0} to {1}' };
const { steps } = runOf(errorAttempt('twilio:31206'));

describe('the rows of a sequence', () => {
    it('say when, who, to whom and what', () => {
        const [first] = toSequenceRows(steps, undefined, TEXTS);

        expect(first).toMatchObject({
            time: '0.00 s',
            way: `${ACTOR_NAMES.rep} to ${ACTOR_NAMES.salesforce}`,
            text: STEP_TEXTS['number-dialled'],
            className: 'place from_0 to_1 onward'
        });
    });

    it('point back, and stand at one place', () => {
        const classes = toSequenceRows(steps, undefined, TEXTS).map(({ className }) => className);

        expect(classes).toContain('place from_2 to_3 back failure');
        expect(classes).toContain('place at_2 self');
    });

    it('open one payload at a time, and none where nothing is carried', () => {
        const open = (key: number) =>
            toSequenceRows(steps, key, TEXTS).filter(({ isOpen }) => isOpen);
        const empty = steps.find(({ payload }) => payload === '');

        expect(open(0).map(({ expanded }) => expanded)).toEqual(['true']);
        expect(open(empty?.key ?? -1)).toEqual([]);
    });

    it('tell times in seconds', () => {
        expect(secondsText(1234)).toBe('1.23');
    });
});
