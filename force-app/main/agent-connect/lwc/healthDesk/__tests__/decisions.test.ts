import { decideAbout } from '../decisions';

const STATE = { check: 'endpoint', decisions: {} } as const;

describe('decideAbout', () => {
    it.each([
        ['snoozedUntil', 1000, 1000],
        ['due', null, null],
        ['due', 'soon', null],
        ['note', 'a note', 'a note'],
        ['note', '', null],
        ['assignee', 7, null],
        ['notApplicable', 'not used', 'not used']
    ] as const)('takes %s %j as %j', (name, value, expected) => {
        const { decisions } = decideAbout(STATE, { check: 'endpoint', name, value }, 'Ada', 5);

        expect(decisions).toEqual({ [name]: { value: expected, by: 'Ada', at: 5 } });
    });
});
