import * as fc from 'fast-check';
import { toCsv } from '../csvText';

/** Reads CSV after RFC 4180. */
function parse(csv: string): string[][] {
    const rows: string[][] = [];
    let row: string[] = [];
    let cell = '';
    let isQuoted = false;
    for (let place = 0; place < csv.length; place++) {
        const sign = csv[place] ?? '';
        if (isQuoted) {
            if (sign !== '"') {
                cell += sign;
            } else if (csv[place + 1] === '"') {
                cell += sign;
                place++;
            } else {
                isQuoted = false;
            }
        } else if (sign === '"') {
            isQuoted = true;
        } else if (sign === ',') {
            row.push(cell);
            cell = '';
        } else if (sign === '\r' && csv[place + 1] === '\n') {
            rows.push([...row, cell]);
            row = [];
            cell = '';
            place++;
        } else {
            cell += sign;
        }
    }
    return rows;
}

function cellOf(value: string | number): string {
    return parse(toCsv([[value]]).slice(1))[0]?.[0] ?? '';
}

describe('CSV', () => {
    it('begins with a byte order mark and ends each row with a line break', () => {
        expect(
            toCsv([
                ['a', 'b'],
                ['c', 1]
            ])
        ).toBe('\uFEFFa,b\r\nc,1\r\n');
        expect(toCsv([])).toBe('\uFEFF');
    });

    it.each([
        ['a,b', '"a,b"'],
        ['say "busy"', '"say ""busy"""'],
        ['two\nlines', '"two\nlines"'],
        ['two\rlines', '"two\rlines"'],
        ['plain text', 'plain text'],
        ['ä 🙂 مشغول', 'ä 🙂 مشغول'],
        ['', '']
    ])('writes %j as %j', (text, cell) => {
        expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
    });

    it('is read again as what was written', () => {
        const text = fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', "'", '=') })
        );
        fc.assert(
            fc.property(
                fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
                (rows) => {
                    const read = parse(toCsv(rows).slice(1));

                    const bare = read.map((row, y) =>
                        row.map((cell, x) =>
                            cell === `'${rows[y]?.[x] ?? ''}` ? cell.slice(1) : cell
                        )
                    );
                    expect(bare).toEqual(rows);
                }
            )
        );
    });
});

describe('a cell that a spreadsheet would run', () => {
    it.each([
        '=1+1',
        '+cmd',
        '-1+1',
        '@SUM(A1)',
        '\t=1',
        '\r=1',
        '=HYPERLINK("http://x.test","x")',
        '--1',
        '-1e5',
        '+15005550006'
    ])('is held back: %j', (text) => {
        expect(cellOf(text)).toBe(`'${text}`);
    });

    it('is held back whatever follows', () => {
        fc.assert(
            fc.property(fc.constantFrom('=', '+', '@', '\t', '\r'), fc.string(), (sign, rest) => {
                expect(cellOf(sign + rest)).toBe(`'${sign}${rest}`);
            })
        );
    });

    it.each(['-1', '-20.5', '486', '0486'])('is not the number %s', (text) => {
        expect(cellOf(text)).toBe(text);
    });

    it.each([-1, 0, 1.5])('is not the number %d itself', (value) => {
        expect(cellOf(value)).toBe(String(value));
    });

    it.each(['a=b', ' a', "it's", '(-1)'])('is not %j', (text) => {
        expect(cellOf(text)).toBe(text);
    });
});
