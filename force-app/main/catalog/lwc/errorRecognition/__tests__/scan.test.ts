import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { knowledgeOf } from '../knowledge';
import { numbersOf, scanText } from '../scan';
import type { Scan } from '../scan';

const { names, numbers } = knowledgeOf(CATALOG);

function scan(text: string): Scan {
    return scanText(text, names, numbers);
}

function seen(text: string): string[] {
    const found = scan(text).numbers;
    return found.flatMap((start, index) =>
        index % 2 === 0 ? [text.slice(start, found[index + 1])] : []
    );
}

describe('scanText', () => {
    it('takes REST in capitals for the interface, and in small letters for a word', () => {
        expect(scan('over REST it fails').hints.protocolAt(0)).toBe('http');
        expect(scan('the rest of it fails').hints.protocolAt(0)).toBeUndefined();
        expect(scan('the PUBLISH expired').hints.protocolAt(0)).toBe('sip');
        expect(scan('they publish it').hints.protocolAt(0)).toBeUndefined();
    });

    it('notes the numbers that the catalog may know and that stand by themselves', () => {
        expect(seen('486, port 10.0.0.486 and 78123 but 31204, 11200s and lots of 503s')).toEqual([
            '486',
            '31204',
            '11200',
            '503'
        ]);
    });

    it('notes fields, names and forms', () => {
        const { fields, names: found, shapes } = scan('{"code":1} SIP/2.0 486 NORMAL_CLEARING');

        expect(fields.map(({ key, value }) => [key, value])).toEqual([['code', '1']]);
        expect(found.map(({ name }) => name)).toEqual(['NORMAL_CLEARING']);
        expect(shapes.map(({ pack, code }) => `${pack}:${code}`)).toEqual(['sip:486']);
    });

    it('speaks of Q.850 where it is written with a point', () => {
        expect(scan('the Q.850 cause').hints.protocolAt(0)).toBe('q850');
        expect(scan('the Q.931 trace').hints.protocolAt(0)).toBe('q850');
        expect(scan('no. 850').hints.protocolAt(0)).toBeUndefined();
    });

    it('speaks of Q.850 where the name of a cause stands', () => {
        expect(scan('NORMAL_CLEARING').hints.protocolAt(0)).toBe('q850');
    });
});

describe('numbersOf', () => {
    it('knows the listed codes and the ranges of families', () => {
        const known = numbersOf(CATALOG);

        expect([known[486], known[13036], known[78_123]]).toEqual([1, 1, 0]);
    });
});
