import { createTimeline } from '../events';

describe('a timeline', () => {
    it('puts in order what was told out of order, and keeps the order within a millisecond', () => {
        const { record, events } = createTimeline();

        record(20, 'telephony', 'connector', 'call-accepted', 'call-progress');
        record(10, 'connector', 'telephony', 'request-sent', 'call-request');
        record(20, 'connector', 'salesforce', 'dial-resolved', 'call-result');

        expect(events().map(({ at, what }) => [at, what])).toEqual([
            [10, 'request-sent'],
            [20, 'call-accepted'],
            [20, 'dial-resolved']
        ]);
    });

    it('keeps who told whom what', () => {
        const { record, events } = createTimeline();

        record(5, 'rep', 'salesforce', 'number-dialled', null);

        expect(events()).toEqual([
            { at: 5, actor: 'rep', to: 'salesforce', what: 'number-dialled', payload: null }
        ]);
    });

    it('tells what has happened so far, which does not change afterwards', () => {
        const { record, events } = createTimeline();
        record(1, 'rep', 'salesforce', 'number-dialled', null);

        const before = events();
        record(2, 'salesforce', 'connector', 'dial-called', null);

        expect(before).toHaveLength(1);
        expect(events()).toHaveLength(2);
    });
});
