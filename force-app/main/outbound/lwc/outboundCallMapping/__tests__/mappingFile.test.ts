import fc from 'fast-check';
import { LARGEST_MAPPING_FILE, readMappingFile } from 'c/outboundCallMapping';

describe('readMappingFile', () => {
    it('reads JSON, grouped or not', () => {
        const text = JSON.stringify({ sip: { 486: 'TIMEOUT_ERROR' }, 'q850:17': null }, null, 1);

        expect(readMappingFile(text)).toEqual({
            rows: [
                { groups: ['sip'], code: '486', type: 'TIMEOUT_ERROR', line: 3 },
                { groups: [], code: 'q850:17', type: null, line: 5 }
            ],
            faults: []
        });
    });

    it('reads TypeScript as connectors write it', () => {
        const text = `import { Constants } from '@salesforce/scv-connector-base';

/** SIP: { 1: 'no' } */
const { VOICE_ERROR_TYPE } = Constants;
export const TABLE: Readonly<Record<string, { type: string }>> = {
    // busy
    486: VOICE_ERROR_TYPE.AGENT_AT_MAXIMUM_CAPACITY,
    '404': Constants?.VOICE_ERROR_TYPE.PHONE_NUMBER_NOT_VALID, /* gone */
    0x1f: \`CALL_THROTTLED\`,
    ['429']: 'CALL_THROTTLED' as const,
    sip: { 484: { type: 'PHONE_NUMBER_NOT_VALID', why: 'x' }, -1: undefined }
} as const satisfies Table<{ a: 1 }>;
function map(code) { return new Map([[503, "TIMEOUT_ERROR"], ['504', null]]).get(code); }
const list = [{ pack: 'q850', code: 17, type: 'TIMEOUT_ERROR' }];
`;

        const { rows, faults } = readMappingFile(text);

        expect(faults).toEqual([]);
        expect(rows.map(({ line, groups, code, type }) => [line, ...groups, code, type])).toEqual([
            [7, '486', 'AGENT_AT_MAXIMUM_CAPACITY'],
            [8, '404', 'PHONE_NUMBER_NOT_VALID'],
            [9, '0x1f', 'CALL_THROTTLED'],
            [10, '429', 'CALL_THROTTLED'],
            [11, 'sip', '484', 'PHONE_NUMBER_NOT_VALID'],
            [11, 'sip', '-1', null],
            [13, '503', 'TIMEOUT_ERROR'],
            [13, '504', null],
            [14, 'q850', '17', 'TIMEOUT_ERROR']
        ]);
    });

    it.each([
        ['{\n"486": "TIMEOUT_ERROR"', 'not-closed', 1, '{'],
        ['{\n"486": "TIMEOUT\n}', 'not-closed', 2, '"'],
        ['{\n"486" "TIMEOUT_ERROR"\n}', 'computed', 2, '486'],
        ['{\n486: "A",\n...others\n}', 'computed', 3, '...'],
        ['{\n486: pick(1, [2]),\n}', 'computed', 2, 'pick(…)'],
        ['{\n[A.B]: "A",\n}', 'computed', 2, 'A'],
        ['{\n486: @,\n}', 'unexpected', 2, '@'],
        ['{\n486: "A" "B",\n}', 'unexpected', 2, 'B'],
        ['{\n486: -x\n}', 'unexpected', 2, 'x'],
        ['{\n486: Constants.\n}', 'unexpected', 3, '}'],
        ['', 'no-mapping', 1, 'nothing'],
        ['\nswitch (code) { case 486: return 1; }', 'no-mapping', 2, 'switch'],
        ['{"a":'.repeat(30), 'too-deep', 1, '{']
    ])('tells the line and the reason in %p', (text, kind, line, found) => {
        expect(readMappingFile(text).faults).toContainEqual({ kind, line, found });
    });

    it('goes on after what it cannot read', () => {
        const text =
            "{ 1: pick({ 2: 'no' }), 3: 'A', f() { return { 9: 'no' }; }, 4: 'B', ...c, 5: 'C' }";

        const { rows, faults } = readMappingFile(text);

        expect(rows.map(({ code }) => code)).toEqual(['3', '4', '5']);
        expect(faults).toHaveLength(3);
    });

    it('reads escapes and line ends of Windows', () => {
        const { rows } = readMappingFile('{\r\n"a\\u0062\\x63\\n\\"": "A"\r\n}');

        expect(rows).toEqual([{ groups: [], code: 'abc\n"', type: 'A', line: 2 }]);
    });

    it.each(['\\\\', 'a', '\\n'])('reads a text of 900,000 characters made of %p', (piece) => {
        const long = piece.repeat(900_000 / piece.length);

        expect(readMappingFile(`{ 1: "${long}" }`).rows).toHaveLength(1);
        expect(readMappingFile(`{ 1: "${long}`).faults.length).toBeGreaterThan(0);
        expect(readMappingFile(`{ 1: \`${long}`).faults.length).toBeGreaterThan(0);
    });

    it.each([
        ["'a\\'", 'not-closed'],
        ["'", 'not-closed'],
        ['`${x}`', 'not-closed']
    ])('finds %p not closed', (value, kind) => {
        expect(readMappingFile(`{ 1: ${value} }`).faults[0]?.kind).toBe(kind);
    });

    it('reads a mapping of 100,000 rows', () => {
        const text = `{${Array.from({ length: 100_000 }, (_, code) => `${code}:A`).join(',')}}`;

        expect(readMappingFile(text).rows).toHaveLength(100_000);
    });

    it('refuses what is too large', () => {
        const text = ' '.repeat(LARGEST_MAPPING_FILE + 1);

        expect(readMappingFile(text).faults[0]?.kind).toBe('too-large');
    });

    it('reads back any mapping written as JSON', () => {
        const codes = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
        fc.assert(
            fc.property(fc.dictionary(codes, fc.string()), (mapping) => {
                const { rows } = readMappingFile(JSON.stringify(mapping));

                expect(rows.map(({ code, type }) => [code, type])).toEqual(Object.entries(mapping));
            })
        );
    });

    it('never throws and never hangs', () => {
        const pieces = fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            '(',
            ')',
            ',',
            ':',
            '"',
            "'",
            '`',
            '${',
            '=',
            '.',
            '?',
            '-',
            '...',
            'a',
            '486',
            '/*',
            '//',
            '\n',
            '\\',
            ' ',
            'as',
            'return'
        );
        fc.assert(
            fc.property(
                fc.oneof(
                    fc.string(),
                    fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''))
                ),
                (text) => {
                    const { rows, faults } = readMappingFile(text);

                    expect(rows.length + faults.length).toBeGreaterThanOrEqual(0);
                    expect(faults.every(({ line }) => line >= 1)).toBe(true);
                }
            ),
            { numRuns: 2000 }
        );
        expect(readMappingFile('{'.repeat(500_000)).faults.length).toBeGreaterThan(0);
        expect(readMappingFile('`${'.repeat(300_000)).faults.length).toBeGreaterThan(0);
        expect(readMappingFile(`{${"'\\".repeat(300_000)}`).faults.length).toBeGreaterThan(0);
    });
});
