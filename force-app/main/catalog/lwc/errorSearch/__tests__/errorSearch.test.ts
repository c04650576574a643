import * as fc from 'fast-check';
import { ErrorCatalog } from 'c/errorCatalog';
import { buildErrorSearch, ErrorSearch } from '../errorSearch';
import { packOfCodes } from '../../../../../../test/catalog/samplePacks';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';
import SAMPLE from '../../../../../../test/catalog/searchQueries.json';

const CATALOG = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));
const SEARCH = buildErrorSearch(CATALOG);
const TOTAL = CATALOG.entries.length;

function idsOf(query: string, search = SEARCH): string[] {
    return search.search(query).hits.map(({ entry }) => entry.id);
}

function first(query: string): string | undefined {
    return idsOf(query)[0];
}

/** What people may paste: names, codes and words of the catalog between anything else. */
const catalogText = fc.constantFrom(
    ...CATALOG.entries.flatMap(({ id, code, name, meaning }) => [id, code, name, meaning])
);
const anyQuery = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    catalogText,
    fc
        .array(fc.oneof(catalogText, fc.string(), fc.integer().map(String)), { maxLength: 4 })
        .map((pieces) => pieces.join(' '))
);

describe('what people search for comes first', () => {
    it.each(SAMPLE.queries)('$kind: $query', ({ query, accept }) => {
        expect(accept).toContain(first(query));
    });
});

describe('a code without its protocol', () => {
    it.each([
        ['404', ['sip:404', 'http:404', 'mgcp:404']],
        ['16', ['finesse-cf:16', 'cti:16', 'q850:16']],
        ['1', ['q850:1', 'finesse-cf:1', 'cti:1']],
        ['200', ['sip:200', 'http:200', 'mgcp:200']]
    ])('%s is read in every pack that lists it, and nothing else', (code, ids) => {
        expect(idsOf(code)).toEqual(ids);
    });

    it('comes in the order of the packs, where a failure goes before what is none', () => {
        const search = buildErrorSearch(
            new ErrorCatalog([
                packOfCodes('http', ['77']),
                packOfCodes('cti', ['77']),
                packOfCodes('salesforce', ['77'])
            ])
        );

        expect(idsOf('77', search)).toEqual(['salesforce:77', 'cti:77', 'http:77']);
        expect(idsOf('16').at(-1)).toBe('q850:16');
        expect(CATALOG.entryOf('q850', '16')?.finality).toBe('not-a-failure');
    });

    it.each([
        '000486',
        '#486',
        '(486)',
        '486.',
        ' 486\n',
        '"486"',
        'code=486',
        'error code: 486',
        'what does 486 mean?',
        '0x1E6',
        '0X1e6'
    ])('is the same written as %j', (query) => {
        expect(idsOf(query)).toEqual(['sip:486']);
    });

    it.each(['-1', '-0001', 'cause -1', 'returned -1.'])('is negative in %j', (query) => {
        expect(idsOf(query)).toEqual(['pererr:-1']);
    });
});

describe('a code with its protocol', () => {
    const spelled = CATALOG.packs.flatMap((pack) => {
        const code = pack.entries.find((entry) => /^\d{2,}$/.test(entry.code))?.code;
        return code === undefined
            ? []
            : [pack.id, pack.vendor, ...pack.spellings].map((spelling) => [
                  spelling,
                  code,
                  pack.id
              ]);
    });

    it.each(spelled)('%s %s is of %s, however it is written', (spelling, code, pack) => {
        const queries = [
            `${spelling} ${code}`,
            `${spelling.toUpperCase()}: ${code}`,
            `${spelling} #${code}`,
            `${spelling}-${code}`,
            `${spelling}=${code}`,
            `${code} (${spelling})`,
            `${spelling} error 0${code}`
        ];

        expect(queries.map(first)).toEqual(queries.map(() => `${pack}:${code}`));
    });

    it.each([
        ['SIP/2.0 486 Busy Here', 'sip:486'],
        ['sip486', 'sip:486'],
        ['Reason: Q.850;cause=17;text="User busy"', 'q850:17'],
        ['Finesse CF 33', 'finesse-cf:33'],
        ['mgcp 404', 'mgcp:404'],
        ['HTTP Error 404', 'http:404']
    ])('%s is %s', (query, id) => {
        expect(first(query)).toBe(id);
    });

    it('is followed by the same number elsewhere', () => {
        expect(idsOf('http 404')).toEqual(['http:404', 'sip:404', 'mgcp:404']);
    });

    it.each([
        ['twillio 13224', 'twilio:13224'],
        ['twlio 13224', 'twilio:13224'],
        ['vonnage busy', 'vonage:busy'],
        ['ringcentrl busy', 'ringcentral:Busy'],
        ['perihperal error 13036', 'pererr:13036'],
        ['finese 33', 'finesse:ARM/task/33']
    ])('forgives the slip in %s', (query, id) => {
        expect(first(query)).toBe(id);
    });

    it('finds each entry by its id', () => {
        expect(CATALOG.entries.filter(({ id }) => first(id) !== id)).toEqual([]);
    });
});

describe('a code that no pack lists', () => {
    it.each([
        ['499', ['sip:499', 'cpaas:499', 'http:499', 'mgcp:499']],
        ['13037', ['pererr:13037', 'twilio:13037']],
        ['sip 499', ['sip:499']],
        ['cpaas 2299', ['cpaas:2299']],
        ['sip 0x1f3', ['sip:499']]
    ])('%s is answered by the families that cover it', (query, ids) => {
        const { hits } = SEARCH.search(query);

        expect(hits.map(({ entry }) => entry.id)).toEqual(ids);
        expect(new Set(hits.map(({ entry }) => entry.origin))).toEqual(new Set(['family']));
    });

    it('is answered by no family of the built-in packs where none covers it', () => {
        expect(idsOf('sip 4999')).toEqual([]);
    });
});

describe('a symbolic name', () => {
    it.each([
        ['CF_RESOURCE_BUSY', 'finesse-cf:33'],
        ['cf_resource_busy', 'finesse-cf:33'],
        ['CF-RESOURCE-BUSY', 'finesse-cf:33'],
        ['Cf Resource Busy', 'finesse-cf:33'],
        ['"CF_RESOURCE_BUSY"!', 'finesse-cf:33'],
        ['cfresourcebusy', 'finesse-cf:33'],
        ['destinationnotallowedexception', 'connect:DestinationNotAllowedException'],
        ['destination-not-allowed-exception', 'connect:DestinationNotAllowedException'],
        ['BUSY_HERE', 'sip:486'],
        ['normal call clearing', 'q850:16']
    ])('%s is %s', (query, id) => {
        expect(first(query)).toBe(id);
    });

    it.each([
        ['CF_RESOURCE', 'finesse-cf:33'],
        ['DestinationNot', 'connect:DestinationNotAllowedException'],
        ['destinationnotallowed', 'connect:DestinationNotAllowedException'],
        ['TERMINALCONN', 'pererr:13036'],
        ['13O36', 'pererr:13036']
    ])('%s is enough to find %s', (query, id) => {
        expect(idsOf(query)).toContain(id);
    });
});

describe('what means nothing', () => {
    it.each([
        '',
        ' ',
        '\n',
        '.*',
        '(((',
        '🙂',
        '…',
        'qwertyuiop',
        'asdfghjkl zxcvb',
        'constructor',
        '-999'
    ])('finds nothing for %j', (query) => {
        expect(idsOf(query)).toEqual([]);
    });

    it.each(['مشغول', 'עסוק', '占线', '\u202E\u200F'])(
        'finds nothing for %j, and does not fail',
        (query) => {
            expect(idsOf(query)).toEqual([]);
            expect(SEARCH.nearMisses(query, 6)).toEqual([]);
        }
    );

    it.each([
        '486 📞',
        '(486',
        '486 \\',
        '<p>486</p>',
        '&lt;486&gt;',
        '\u200F486\u200E',
        'مشغول 486'
    ])('is left aside in %j', (query) => {
        expect(first(query)).toBe('sip:486');
    });
});

describe('near misses', () => {
    it.each([
        ['13035', 'pererr:13036'],
        ['130366', 'pererr:13036'],
        ['1303', 'pererr:13036']
    ])('%s is next to %s', (query, id) => {
        expect(SEARCH.nearMisses(query, 6).map((entry) => entry.id)).toContain(id);
    });

    it('are of the protocol that the query names', () => {
        const packs = SEARCH.nearMisses('sip 610', 6).map(({ pack }) => pack);

        expect(new Set(packs)).toEqual(new Set(['sip']));
    });

    it('are as many as asked for, each once', () => {
        const ids = SEARCH.nearMisses('sip 405', 4).map(({ id }) => id);

        expect(ids).toHaveLength(4);
        expect(new Set(ids).size).toBe(4);
    });
});

describe('marks', () => {
    it('are what stands for the words and codes of the query', () => {
        expect(SEARCH.search('SIP 486').marks).toContain('486');
        expect(SEARCH.search('unalocated').marks).toContain('unallocat');
    });
});

describe('building in slices', () => {
    it.each([1, 7, 500])('of %i gives what building in one go gives', (slice) => {
        const sliced = new ErrorSearch(CATALOG);
        while (!sliced.isComplete) {
            sliced.addEntries(slice);
            sliced.search('busy');
        }

        expect(sliced.size).toBe(TOTAL);
        for (const { query } of SAMPLE.queries) {
            const { hits, marks } = SEARCH.search(query);
            const again = sliced.search(query);
            expect(again.hits.map(({ entry, score }) => [entry.id, score])).toEqual(
                hits.map(({ entry, score }) => [entry.id, score])
            );
            expect(again.marks).toEqual(marks);
        }
    });

    it('answers for what has been added', () => {
        const search = new ErrorSearch(CATALOG);

        search.addEntries(100);

        const known = new Set(CATALOG.entries.slice(0, 100).map(({ id }) => id));
        const found = idsOf('line is engaged', search);
        expect(search.isComplete).toBe(false);
        expect(found).toContain('sip:486');
        expect(found.filter((id) => !known.has(id))).toEqual([]);
    });

    it('is done at once for a catalog without entries', () => {
        const search = new ErrorSearch(new ErrorCatalog([]));

        expect(search.isComplete).toBe(true);
        expect(search.search('busy').hits).toEqual([]);
    });
});

describe('whatever the query', () => {
    it('gives finite scores from high to low, the same ones each time', () => {
        fc.assert(
            fc.property(anyQuery, (query) => {
                const result = SEARCH.search(query);
                const scores = result.hits.map(({ score }) => score);

                expect(scores.every(Number.isFinite)).toBe(true);
                expect(scores).toEqual([...scores].sort((a, b) => b - a));
                expect(idsOf(query)).toEqual(result.hits.map(({ entry }) => entry.id));
            }),
            { numRuns: 200 }
        );
    });

    it('gives each entry once', () => {
        fc.assert(
            fc.property(anyQuery, (query) => {
                const ids = idsOf(query);

                expect(new Set(ids).size).toBe(ids.length);
            }),
            { numRuns: 200 }
        );
    });

    it('gives near misses of the catalog, no more than asked for', () => {
        fc.assert(
            fc.property(anyQuery, fc.integer({ min: 0, max: 8 }), (query, most) => {
                const near = SEARCH.nearMisses(query, most);

                expect(near.length).toBeLessThanOrEqual(most);
                expect(near.every((entry) => CATALOG.entryOf(entry.pack, entry.code))).toBe(true);
            }),
            { numRuns: 100 }
        );
    });

    it.each(['busy ', '486 ', 'CF_', '-', '(', '\u0301', '🙂'])(
        'answers a megabyte of %j',
        (piece) => {
            const started = performance.now();

            SEARCH.search(piece.repeat(1_000_000 / piece.length));

            expect(performance.now() - started).toBeLessThan(2000);
        }
    );
});

describe('the family of a code', () => {
    it.each([
        ['22xx', 'cpaas:22xx'],
        ['sip 4xx', 'sip:4xx'],
        ['CPaaS RCML Dial verb errors', 'cpaas:22xx'],
        ['CPaaS SMS messaging error', 'cpaas:30xxx']
    ])('is found as %s', (query, id) => {
        expect(first(query)).toBe(id);
    });
});

describe('the hard cases', () => {
    it('gives the answer of a family once for its id', () => {
        expect(idsOf('sip:499')).toEqual(['sip:499']);
    });

    it('reads no more of an id than of any other query', () => {
        const longest = Math.max(
            ...idsOf(`cti:E_CTI_${'x'.repeat(1_000_000)}`).map((id) => id.length)
        );

        expect(longest).toBeLessThan(400);
    });

    it('answers an unlisted hexadecimal code as the same decimal one', () => {
        expect(idsOf('0x32ED')).toEqual(idsOf('13037'));
    });

    it.each([
        ['CF-INVALID-CALLED-DEVICE', 'finesse-cf:6'],
        ['CF-PRIVILEGE-VIOLATION-ON-CALLED-DEVICE', 'finesse-cf:9'],
        ['unable to connect to agent', 'salesforce:UNABLE_TO_CONNECT_TO_AGENT']
    ])('reads the name %s without its underscores', (query, id) => {
        expect(first(query)).toBe(id);
    });

    it('takes a vendor with a slip in it for the vendor where the query says nothing else', () => {
        expect(first('salesfroce')).toMatch(/^salesforce:/);
    });

    it('takes a negative number for no positive one', () => {
        expect(idsOf('-5')).not.toContain('q850:5');
    });

    it('calls a number near that has one digit more or less, and not one with many', () => {
        expect(SEARCH.nearMisses('777777', 6).map(({ id }) => id)).toEqual([]);
    });

    it('finds a word between tags', () => {
        expect(idsOf('<b>busy</b>')).toContain('sip:486');
    });
});
