import * as fc from 'fast-check';
import { FACETS, NO_SELECTION } from 'c/errorFacets';
import {
    readExplorerState,
    shareableQuery,
    START_STATE,
    VIEWS,
    writeExplorerState
} from '../explorerState';
import type { ExplorerState } from '../explorerState';

const PREFIXES = ['c__', 'ns__', ''] as const;

const value = fc.oneof(
    fc.constantFrom('SIP', 'Q.850', 'web', 'none', 'a,b', '~', '~c', 'ä, ö'),
    fc.string({ minLength: 1 })
);
const list = fc.array(value, { maxLength: 4 });
const selection = fc.record({
    vendor: list,
    layer: list,
    channel: list,
    mapping: list,
    fixedBy: list,
    retry: list
});
const states: fc.Arbitrary<ExplorerState> = fc.record({
    query: fc
        .oneof(fc.constantFrom('', 'sip 486', 'CF_RESOURCE_BUSY', 'línea', '🙂'), fc.string())
        .map((query) => shareableQuery(query) ?? ''),
    selection,
    view: fc.constantFrom(...VIEWS),
    entryId: fc.constantFrom(undefined, 'sip:486', 'finesse:HTTP/500/AWS_SERVICE_UNAVAILABLE')
});

function written(query: string): string {
    return JSON.stringify(writeExplorerState({ ...START_STATE, query }, 'c__'));
}

describe('an address', () => {
    it('says all of a state that may be shared', () => {
        fc.assert(
            fc.property(states, fc.constantFrom(...PREFIXES), (state, prefix) => {
                expect(readExplorerState(writeExplorerState(state, prefix), prefix)).toEqual(state);
            })
        );
    });

    it('says nothing of the start', () => {
        const values = Object.values(writeExplorerState(START_STATE, 'c__'));

        expect(values.every((item) => item === undefined)).toBe(true);
        expect(readExplorerState({}, 'c__')).toEqual(START_STATE);
    });

    it('names everything, so that what no longer holds is taken out', () => {
        expect(Object.keys(writeExplorerState(START_STATE, 'ns__')).sort()).toEqual(
            ['q', ...FACETS, 'view', 'entry'].map((name) => `ns__${name}`).sort()
        );
    });

    it('is read under its own prefix only', () => {
        const state = readExplorerState({ q: 'busy', ns__q: 'busy', c__view: 'matrix' }, 'c__');

        expect(state).toEqual({ ...START_STATE, view: 'matrix' });
    });

    it.each([
        [{ c__view: 'other' }, START_STATE],
        [{ c__entry: '' }, START_STATE],
        [{ c__q: undefined, c__vendor: '' }, START_STATE],
        [
            { c__vendor: 'SIP,Q.850', c__entry: 'sip:486' },
            {
                ...START_STATE,
                entryId: 'sip:486',
                selection: { ...NO_SELECTION, vendor: ['SIP', 'Q.850'] }
            }
        ]
    ])('%j is read', (address, state) => {
        expect(readExplorerState(address, 'c__')).toEqual(state);
    });
});

describe('a query that may be shared', () => {
    it.each([
        'sip 486',
        'Q.850 cause 21',
        'pererr 13036',
        'SIP/2.0 488',
        '13036, 20001',
        'CF_RESOURCE_BUSY',
        'E.164',
        '-1',
        'caller hung up before answer'
    ])('is %s', (query) => {
        expect(shareableQuery(`  ${query} `)).toBe(query);
    });

    it.each(['', '   ', '\n'])('is not the empty %j', (query) => {
        expect(shareableQuery(query)).toBeUndefined();
    });
});

describe('what stays out of the address', () => {
    it.each([
        '+15005550006',
        '15005550006',
        '+1 500 555 0006',
        '500-555-0006',
        '500.555.0006',
        '(500)555-0006',
        'cannot call +15005550006 sip 486',
        'tel:+15005550006',
        'ada@example.com',
        'sip:ada@example.com',
        'mail to ada@example.com failed'
    ])('is the personal data in %s', (query) => {
        expect(written(query)).not.toMatch(/555|ada/);
    });

    it('is any number of nine digits and more, whatever stands around it', () => {
        const digits = fc.stringMatching(/^\d{9,15}$/);
        fc.assert(
            fc.property(digits, fc.string(), fc.string(), (number, before, after) => {
                expect(shareableQuery(before + number + after)).toBeUndefined();
            })
        );
    });

    it('is any text with an address of e-mail in it', () => {
        fc.assert(
            fc.property(fc.emailAddress(), fc.string(), (address, text) => {
                expect(shareableQuery(`${text} ${address}`)).toBeUndefined();
            })
        );
    });

    it('is a long text, and a text of several lines', () => {
        expect(shareableQuery('x'.repeat(120))).toBe('x'.repeat(120));
        expect(shareableQuery('x'.repeat(121))).toBeUndefined();
        expect(shareableQuery('busy\nhere')).toBeUndefined();
        expect(shareableQuery('busy\rhere')).toBeUndefined();
    });
});

describe('the hard cases', () => {
    it.each([
        '(500) 555-0006',
        '+1 (500) 555-0006',
        '500 / 555 / 0006',
        '1 - 500 - 555 - 0006',
        '+1\u00A0500\u00A0555\u00A00006',
        '500\u2011555\u20110006',
        '+٩٦٦٥٠٠٥٥٥٠٠٠٦'
    ])('keeps the phone number %s out of the address', (query) => {
        expect(shareableQuery(query)).toBeUndefined();
    });

    it('keeps personal data out of the address that is part of an id', () => {
        const state = { ...START_STATE, entryId: 'cti:E_CTI_+15005550006' };

        expect(JSON.stringify(writeExplorerState(state, 'c__'))).not.toContain('5005550006');
    });
});
