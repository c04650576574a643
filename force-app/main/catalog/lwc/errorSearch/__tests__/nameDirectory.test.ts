import { ErrorCatalog } from 'c/errorCatalog';
import type { ErrorPack, PackId } from 'c/errorCatalog';
import { NameDirectory } from '../nameDirectory';
import { readQuery, SpellingTable } from '../queryReader';
import {
    CLIENT_FAMILY,
    customPackWith,
    packOfCodes,
    readSound
} from '../../../../../../test/catalog/samplePacks';
import type { Json } from '../../../../../../test/catalog/samplePacks';

function packOf(
    pack: PackId,
    entries: readonly { readonly [field: string]: Json }[],
    ranges: readonly Json[] = []
): ErrorPack {
    return readSound({
        ...customPackWith(
            entries.map((entry) => ({ name: 'Something', family: 'client', ...entry })),
            [{ ...CLIENT_FAMILY, ranges }]
        ),
        pack,
        vendor: pack,
        spellings: [pack]
    });
}

/** What the directory of some packs understands of a query: ids, best first. */
function asker(...packs: readonly ErrorPack[]): (query: string) => string[] {
    const catalog = new ErrorCatalog(packs);
    const directory = new NameDirectory(catalog);
    catalog.entries.forEach((entry) => {
        directory.add(entry);
    });
    const spellings = new SpellingTable(catalog);
    return (query) =>
        [...directory.understand(readQuery(query, spellings), query).values()]
            .sort((a, b) => b.score - a.score)
            .map(({ entry }) => entry.id);
}

const ASK = asker(
    packOf(
        'sip',
        [
            { code: '486', name: 'Busy Here' },
            { code: '404', name: 'Not Found' },
            { code: '600', name: 'busy' }
        ],
        [{ from: 400, to: 499 }]
    ),
    packOf(
        'finesse',
        [
            {
                code: 'DIALOG/404/Not Found',
                name: 'NoSuchDialog',
                wire: { httpStatus: 404, errorMessage: 'E_NO_DIALOG', errorType: 'Dialog Gone' }
            },
            { code: 'DIALOG/500/Failed', name: 'RESOURCE_BUSY', wire: { httpStatus: 500 } }
        ],
        [{ from: 400, to: 599 }]
    ),
    packOf('http', [
        { code: '404', name: 'Not Found' },
        { code: '503', name: 'Out of Order' }
    ])
);

describe('an id', () => {
    it.each([
        ['sip:404', 'sip:404'],
        ['finesse:DIALOG/404/Not Found', 'finesse:DIALOG/404/Not Found'],
        ['sip:499', 'sip:499']
    ])('%s comes first', (query, id) => {
        expect(ASK(query)[0]).toBe(id);
    });

    it('of no pack names nothing', () => {
        expect(ASK('fax:busy')).toEqual([]);
    });
});

describe('a code', () => {
    it('is read in every pack that lists it, in the order of packs', () => {
        expect(ASK('404')).toEqual(['sip:404', 'http:404']);
    });

    it.each(['0404', '0x194', 'error code 404'])('may be written %s', (query) => {
        expect(ASK(query)).toEqual(['sip:404', 'http:404']);
    });

    it('comes first in the pack that is named', () => {
        expect(ASK('http 404')).toEqual(['http:404', 'sip:404']);
    });

    it('that comes first is the more telling one', () => {
        expect(ASK('sip 486 404').slice(0, 2)).toEqual(['sip:486', 'sip:404']);
        expect(ASK('sip 404 486').slice(0, 2)).toEqual(['sip:404', 'sip:486']);
    });

    it('that is part of another stands for it where nothing else has it', () => {
        expect(ASK('500')[0]).toBe('finesse:DIALOG/500/Failed');
    });

    it('that is part of another does not stand for it where a pack lists it', () => {
        expect(ASK('404')).not.toContain('finesse:DIALOG/404/Not Found');
    });

    it('that is part of another goes before other packs where its own is named', () => {
        expect(ASK('finesse 404')).toEqual(['finesse:DIALOG/404/Not Found', 'sip:404', 'http:404']);
    });

    it('that no pack lists has the answers of the families that cover it', () => {
        expect(ASK('455')).toEqual(['sip:455', 'finesse:455']);
    });

    it('that no pack lists has the answer of the family of the named pack', () => {
        expect(ASK('finesse 455')).toEqual(['finesse:455']);
    });

    it('has no answer of a family where it is part of a code of the named pack', () => {
        expect(ASK('finesse 404')).not.toContain('finesse:404');
    });

    it('that nothing covers names nothing', () => {
        expect(ASK('99999')).toEqual([]);
    });

    it('counts where the named pack covers it with nothing', () => {
        expect(ASK('http 486')).toEqual(['sip:486']);
    });

    it('among words counts in every pack that lists it', () => {
        expect(ASK('the music stopped and 404 appeared')).toEqual(['sip:404', 'http:404']);
    });

    it('among words has no answer of a family', () => {
        expect(ASK('the music stopped and 455 appeared')).toEqual([]);
    });
});

describe('a name', () => {
    it.each([
        ['busy here', 'sip:486'],
        ['BUSY HERE', 'sip:486'],
        ['RESOURCE_BUSY', 'finesse:DIALOG/500/Failed'],
        ['RESOURCE-BUSY', 'finesse:DIALOG/500/Failed'],
        ['E_NO_DIALOG', 'finesse:DIALOG/404/Not Found'],
        ['dialog gone', 'finesse:DIALOG/404/Not Found'],
        ['NoSuchDialog', 'finesse:DIALOG/404/Not Found']
    ])('%s is understood', (query, id) => {
        expect(ASK(query)).toEqual([id]);
    });

    it('of two entries means both', () => {
        expect(ASK('Not Found')).toEqual(['sip:404', 'http:404']);
    });

    it.each(['busy', 'Busy'])('that is a plain word is none: %s', (query) => {
        expect(ASK(query)).toEqual([]);
    });

    it('that is written in one is not meant by words', () => {
        const ask = asker(packOf('vonage', [{ code: '6', name: 'NoAnswer' }]));

        expect(ask('no answer')).toEqual([]);
        expect(ask('NoAnswer')).toEqual(['vonage:6']);
    });

    it('that is written in one is not meant by words where another name of the entry has words', () => {
        expect(ASK('no such dialog')).toEqual([]);
    });

    it('among words counts where it is written as a symbol', () => {
        expect(ASK('the log says RESOURCE_BUSY again')).toEqual(['finesse:DIALOG/500/Failed']);
        expect(ASK('the line was busy again')).toEqual([]);
    });

    it('that is a plain word is a code where its pack is named', () => {
        const ask = asker(packOf('vonage', [{ code: 'unavailable' }]));

        expect(ask('vonage unavailable')).toEqual(['vonage:unavailable']);
        expect(ask('unavailable')).toEqual([]);
    });
});

describe('the name of a family', () => {
    it('means the family in each pack, where it answers for codes', () => {
        expect(ASK('client failure')).toEqual(['sip:client', 'finesse:client']);
    });

    it('among words means none', () => {
        expect(ASK('the client failure again')).toEqual([]);
    });

    it.each([
        ['22xx', ['cpaas:22xx']],
        ['22XX', ['cpaas:22xx']],
        ['number lookup', ['cpaas:22xx']],
        ['cpaas 22xx', ['cpaas:22xx']],
        ['the log says 22xx again', ['cpaas:22xx']],
        ['vonage 22xx', []],
        ['33xx', []]
    ])('is its pattern, or what follows the pattern: %s', (query, ids) => {
        const family = {
            ...CLIENT_FAMILY,
            id: '22xx',
            name: '22xx: Number lookup',
            ranges: [{ from: 2200, to: 2299 }]
        };
        const pack = readSound({
            ...customPackWith([], [family]),
            pack: 'cpaas',
            vendor: 'CPaaS',
            spellings: ['cpaas']
        });

        expect(asker(pack, packOf('vonage', [{ code: '6' }]))(query)).toEqual(ids);
    });
});

describe('the name of a vendor alone', () => {
    it('means all of its entries', () => {
        expect(ASK('http').sort()).toEqual(['http:404', 'http:503']);
    });

    it('does not, where there are other words', () => {
        expect(ASK('http again')).toEqual([]);
    });
});

describe('nothing', () => {
    it.each(['', '   ', '---', '?!'])('is understood of %j', (query) => {
        expect(ASK(query)).toEqual([]);
    });

    it('is understood of an entry that was not added', () => {
        const catalog = new ErrorCatalog([packOfCodes('sip', ['A_B'])]);
        const query = readQuery('A_B', new SpellingTable(catalog));

        // Codes are the catalog's own; names are known once they are added.
        expect(new NameDirectory(catalog).understand(query, 'A_B').size).toBe(0);
    });
});

describe('scores', () => {
    it('are above those of words for a whole name, a code and an id, in this order', () => {
        const catalog = new ErrorCatalog([packOfCodes('sip', ['486'])]);
        const directory = new NameDirectory(catalog);
        directory.add(catalog.entries[0]!);
        const spellings = new SpellingTable(catalog);
        const score = (query: string): number =>
            directory.understand(readQuery(query, spellings), query).get('sip:486')?.score ?? 0;

        const scores = ['the music stopped at 486', '486', 'Name of 486', 'custom 486', 'sip:486'];

        expect(scores.map(score)).toEqual(scores.map(score).toSorted((a, b) => a - b));
        expect(score('486')).toBeGreaterThan(1000);
        expect(score('the music stopped at 486')).toBeLessThan(10);
    });
});
