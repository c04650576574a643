import fc from 'fast-check';
import { reportHealth } from 'c/agentConnectChecks';
import {
    csvCell,
    decide,
    exportCsv,
    exportJson,
    exportMarkdown,
    markdownText,
    parseRun,
    recordRun
} from 'c/healthRun';
import { EXPORT_TEXTS, NOT_FOR_PEOPLE } from '../../../../../../test/agentConnect/words';
import {
    apexJobs,
    evidenceOf,
    healthyEvidence,
    inputOf,
    NOW,
    VERSION_1
} from '../../../../../../test/agentConnectSamples';

const run = recordRun(reportHealth(inputOf(healthyEvidence())), 'Ada', VERSION_1);
const formula = '=HYPERLINK("http://example.com";"x")';
const states = [
    decide(
        decide({ check: 'endpoint', decisions: {} }, 'note', {
            value: 'Called support',
            by: 'Ada',
            at: NOW
        }),
        'notApplicable',
        { value: formula, by: 'Ada', at: NOW }
    )
];
const input = { run, states, withNotes: false };

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
    const rows: string[][] = [];
    for (const line of text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? []) {
        const cells = line.slice(0, -2).match(/(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/g) ?? [];
        rows.push(
            cells
                .slice(0, line.length)
                .map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replace(/""/g, '"'))
        );
    }
    return rows;
}

describe('exportCsv', () => {
    it('has a header and a line for each check', () => {
        const rows = readCsv(exportCsv(input, EXPORT_TEXTS));

        expect(rows).toHaveLength(16);
        expect(rows[0]?.slice(0, 5)).toEqual(['Check ID', 'Step', 'Check', 'Severity', 'Status']);
        expect(rows[1]?.slice(0, 5)).toEqual([
            'timestamp-set',
            '1',
            'Closed records get their time to send',
            'High',
            'In order'
        ]);
    });

    it('keeps notes inside unless they are wanted', () => {
        expect(exportCsv(input, EXPORT_TEXTS)).not.toContain('Called support');
        expect(exportCsv({ ...input, withNotes: true }, EXPORT_TEXTS)).toContain('Called support');
    });
});

describe('csvCell', () => {
    it.each([
        ['=1+1', "'=1+1"],
        ['+1', "'+1"],
        ['-1', "'-1"],
        ['@SUM(A1)', "'@SUM(A1)"],
        ['\t=1', '"\'\t=1"'],
        ['\r=1', '"\'\r=1"'],
        ['  =1', "'  =1"],
        ['\uFF1D1', "'\uFF1D1"],
        ['plain', 'plain'],
        ['a,b', '"a,b"'],
        ['say "no"', '"say ""no"""'],
        ['a;b', '"a;b"'],
        ['', '']
    ])('writes %j as %j', (text, cell) => {
        expect(csvCell(text)).toBe(cell);
    });

    it('never begins like a formula, and reads back as it was', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                const cell = csvCell(text);
                const read = cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell;
                expect(read).not.toMatch(/^\s*[=+\-@]/);
                expect([text, `'${text}`]).toContain(read);
                expect(cell.startsWith('"') || !/[",\r\n]/.test(cell)).toBe(true);
            })
        );
    });
});

describe('exportMarkdown', () => {
    it('begins with the summary and has a row for each check', () => {
        const text = exportMarkdown(input, EXPORT_TEXTS);

        expect(text).toContain('- Verdict: Healthy\n- Score: 100 % of what could be judged');
        expect(text).toContain('- Coverage: 14 of 14 checks have fresh evidence');
        expect(text.match(/^\| (?!Step|---)/gm)).toHaveLength(15);
        expect(text).toContain('Imported, 2026-11-19T09:50:00.000Z');
    });

    it.each(['not-found', 'no-access'] as const)('gives no figures with %s', (verdict) => {
        const text = exportMarkdown({ ...input, run: { ...input.run, verdict } }, EXPORT_TEXTS);

        expect(text).toContain('- Score: nothing could be judged\n- Coverage: none, because');
        expect(text).not.toContain('14 of 14');
    });

    it('says so where nothing could be judged and nothing is known', () => {
        const empty = recordRun(reportHealth(inputOf([])), 'Ada', { status: 'not-found' });
        const text = exportMarkdown({ run: empty, states: [], withNotes: false }, EXPORT_TEXTS);

        expect(text).toContain('nothing could be judged');
        expect(text).toContain('generation not known');
        expect(text).toContain('| none |');
    });

    it('says everything in words, with dots for the values that a run does not keep', () => {
        const wrong = recordRun(
            reportHealth(
                inputOf([
                    evidenceOf(
                        'imported',
                        apexJobs({ errors: [{ category: 'SOQL_LIMIT', count: 2 }] })
                    )
                ])
            ),
            'Ada',
            VERSION_1
        );
        const text = exportMarkdown({ run: wrong, states, withNotes: true }, EXPORT_TEXTS);

        expect(text).not.toMatch(NOT_FOR_PEOPLE);
        expect(text).toContain('A governor limit of Apex was exceeded: …. Times');
        expect(text).toContain('note: Called support');
        expect(text).toContain('Not known');
    });

    it('shows markup and HTML of a person as text, in one row', () => {
        const nasty = 'a | b\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) https://e.com';
        const state = decide(states[0]!, 'notApplicable', { value: nasty, by: 'Ada', at: NOW });
        const text = exportMarkdown({ ...input, states: [state] }, EXPORT_TEXTS);

        expect(text).not.toContain('<img');
        expect(text).not.toContain('](');
        expect(text.match(/^\| (?!Step|---)/gm)).toHaveLength(15);
    });
});

describe('markdownText', () => {
    it('leaves no character that could be markup', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                expect(markdownText(text)).not.toMatch(/[<>\n]|(?<!\\)[|`*_[\]]/);
            })
        );
    });
});

describe('exportJson', () => {
    it('can be read as a run again', () => {
        expect(parseRun(exportJson(input)).value).toEqual(run);
    });

    it('holds decisions, and notes only when wanted', () => {
        expect(exportJson(input)).toContain('HYPERLINK');
        expect(exportJson(input)).not.toContain('Called support');
        expect(exportJson({ ...input, withNotes: true })).toContain('Called support');
    });
});
