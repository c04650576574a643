import { NO_SELECTION } from 'c/errorFacets';
import { MOST_QUERY_LETTERS } from 'c/errorSearch';
import { START_STATE } from 'c/explorerState';
import {
    countText,
    isSameAddress,
    longQueryText,
    toFaultTexts,
    toPills,
    toViewButtons
} from '../shell';

jest.mock('@salesforce/label/c.Explorer_Results', () => ({ default: '{0} results' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Explorer_LongQuery', () => ({ default: 'the first {0}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.Catalog_Fault_not_loaded', () => ({ default: '{0}: {1}' }), {
    virtual: true
});

describe('the pills', () => {
    it('are one for each chosen value, called as people call it', () => {
        const pills = toPills({
            ...NO_SELECTION,
            retry: ['wait'],
            vendor: ['SIP', 'Q.850'],
            mapping: ['none']
        });

        expect(pills.map(({ facet, value, label }) => [facet, value, label])).toEqual([
            ['vendor', 'SIP', 'SIP'],
            ['vendor', 'Q.850', 'Q.850'],
            ['mapping', 'none', 'c.Catalog_NoMapping'],
            ['retry', 'wait', 'c.Catalog_Retry_wait']
        ]);
    });

    it('have keys that differ, though two filters have the same value', () => {
        const pills = toPills({ ...NO_SELECTION, layer: ['survey'], channel: ['survey'] });

        expect(new Set(pills.map(({ key }) => key)).size).toBe(2);
    });

    it('are none where nothing is chosen', () => {
        expect(toPills(NO_SELECTION)).toEqual([]);
    });
});

describe('the buttons of the views', () => {
    it('tell which view is shown', () => {
        const buttons = toViewButtons('matrix');

        expect(buttons.map(({ label, isPressed, variant }) => [label, isPressed, variant])).toEqual(
            [
                ['c.Explorer_ViewList', 'false', 'neutral'],
                ['c.Explorer_ViewMatrix', 'true', 'brand'],
                ['c.Explorer_ViewVariables', 'false', 'neutral']
            ]
        );
    });
});

describe('the number of results', () => {
    it.each([
        [0, '0 results'],
        [1, 'c.Explorer_Result'],
        [2, '2 results']
    ])('%i reads "%s"', (count, text) => {
        expect(countText(count)).toBe(text);
    });
});

describe('the notice of a long query', () => {
    it('says how much is searched', () => {
        expect(longQueryText('x'.repeat(MOST_QUERY_LETTERS + 1))).toBe(
            `the first ${MOST_QUERY_LETTERS}`
        );
    });

    it('is none where all is searched', () => {
        expect(longQueryText('x'.repeat(MOST_QUERY_LETTERS))).toBe('');
    });
});

describe('the texts of faults', () => {
    it('are one line each, with keys that differ', () => {
        const fault = { kind: 'not-loaded', where: 'errorPackSip', detail: 'HTTP 404' } as const;

        expect(toFaultTexts([fault, fault])).toEqual([
            { key: 0, text: 'errorPackSip: HTTP 404' },
            { key: 1, text: 'errorPackSip: HTTP 404' }
        ]);
    });
});

describe('two states', () => {
    it.each([
        ['the same', START_STATE, true],
        ['a query with space around it', { ...START_STATE, query: '  ' }, true],
        ['a query that stays out of the address', { ...START_STATE, query: 'x\ny' }, true],
        ['another query', { ...START_STATE, query: '486' }, false],
        ['another view', { ...START_STATE, view: 'matrix' }, false],
        ['an open entry', { ...START_STATE, entryId: 'sip:486' }, false],
        ['a filter', { ...START_STATE, selection: { ...NO_SELECTION, vendor: ['SIP'] } }, false]
    ] as const)('have the same address or not: %s', (_, state, isSame) => {
        expect(isSameAddress(state, START_STATE)).toBe(isSame);
    });
});
