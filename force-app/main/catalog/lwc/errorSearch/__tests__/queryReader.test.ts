import * as fc from 'fast-check';
import { ErrorCatalog } from 'c/errorCatalog';
import { MOST_QUERY_LETTERS, readQuery, SpellingTable } from '../queryReader';
import type { ReadQuery } from '../queryReader';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const SPELLINGS = new SpellingTable(
    new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])))
);

function read(query: string): ReadQuery {
    return readQuery(query, SPELLINGS);
}

describe('the packs that a query names', () => {
    it.each([
        ['sip 486', ['sip']],
        ['SIP/2.0 486', ['sip']],
        ['sip486', ['sip']],
        ['q850 16', ['q850']],
        ['Q.850 cause 16', ['q850']],
        ['hangup cause 16', ['q850']],
        ['Cisco Finesse 33', ['finesse', 'finesse-cf']],
        ['finesse', ['finesse']],
        ['Finesse CF 33', ['finesse-cf']],
        ['sip 486 q850 17', ['sip', 'q850']],
        ['amazon connect', ['connect']],
        ['agent connect', ['agent-connect']],
        ['twillio', ['twilio']],
        ['peripherl error', ['pererr']],
        ['486', []],
        ['busy', []],
        ['', []]
    ])('%s', (query, packs) => {
        expect(read(query).packs).toEqual(packs);
    });

    it('does not correct short words, or numbers', () => {
        expect(read('sup').packs).toEqual([]);
        expect(read('13036').packs).toEqual([]);
    });
});

describe('what may be a code', () => {
    it.each([
        ['486', ['486']],
        ['000486', ['486']],
        ['0x1E6', ['486']],
        ['-1', ['-1']],
        ['cause -1', ['-1', 'cause']],
        ['#486.', ['486']],
        ['486, 404', ['486', '404']],
        ['486 486', ['486']],
        ['code=486', ['486', 'code']],
        ['"CF_RESOURCE_BUSY"', ['CF_RESOURCE_BUSY']],
        ['', []]
    ])('in %j', (query, codes) => {
        expect(read(query).codes).toEqual(codes);
    });

    it('does not take the digits of a phone number for a code', () => {
        expect(read('15005550006').codes).not.toContain('1500555');
    });
});

describe('a query of nothing but a code', () => {
    it.each(['486', 'error 486', 'sip 486', 'what does 486 mean', '-1', 'SIP: 486!'])(
        'is %j',
        (query) => {
            expect(read(query).codeOnly).toBe(true);
        }
    );

    it.each(['486 busy', 'busy', 'error', '', 'sip'])('is not %j', (query) => {
        expect(read(query).codeOnly).toBe(false);
    });
});

describe('the words of a query', () => {
    it('leave out the protocol', () => {
        expect(read('sip line busy').words).toEqual(['line', 'busy']);
    });

    it('are the protocol where there is nothing else', () => {
        expect(read('vonage').words).toEqual(['vonag']);
    });

    it('stay where all of them would be left out', () => {
        expect(read('the').words).toEqual(['the']);
    });

    it('are unfinished until a space follows', () => {
        expect(read('bus').typing).toBe(true);
        expect(read('bus ').typing).toBe(false);
    });

    it('make up a name without what stands between them', () => {
        expect(read('Busy, here!').key).toBe('busyhere');
    });
});

describe('whatever is typed', () => {
    it('reads any text, codes each once, and no words that are empty', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
                const { codes, words } = read(text);

                expect(new Set(codes).size).toBe(codes.length);
                expect(words).not.toContain('');
                expect(codes).not.toContain('');
            })
        );
    });

    it('reads so many letters and leaves the rest', () => {
        const beginning = 'x '.repeat(MOST_QUERY_LETTERS / 2);

        expect(read(`${beginning}486`)).toEqual({ ...read(beginning), typing: true });
    });
});

describe('the hard cases', () => {
    it.each(['0x1E6', 'error 0x1e6'])('takes %s for nothing but a code', (query) => {
        expect(read(query).codeOnly).toBe(true);
    });
});
