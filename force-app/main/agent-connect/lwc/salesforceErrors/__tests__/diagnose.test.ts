import * as fc from 'fast-check';
import {
    diagnoseErrorText,
    ERROR_CATEGORIES,
    MOST_DIAGNOSED_CHARACTERS
} from '../salesforceErrors';
import publicPosts from './data/publicPosts.json';
import published from './data/publishedSamples.json';
import realistic from './data/realisticTexts.json';
import written from './data/writtenTexts.json';

interface LabelledText {
    readonly text: string;
    readonly category: string;
}

function wronglyClassified(texts: readonly LabelledText[]): string[] {
    return texts
        .filter(({ text, category }) => diagnoseErrorText(text).category !== category)
        .map(({ text, category }) => `${category} <> ${diagnoseErrorText(text).category}: ${text}`);
}

describe('the published samples', () => {
    it.each(published.samples)('$id is $category', ({ text, category, severity }) => {
        const diagnosis = diagnoseErrorText(text);

        expect(diagnosis).toMatchObject({ category, severity });
    });

    it.each(published.samples.filter(({ expect: expected }) => expected !== undefined))(
        '$id names what is expected',
        ({ text, expect: expected }) => {
            const { details, rootCause } = diagnoseErrorText(text);

            expect({ ...details, rootCause }).toMatchObject(expected ?? {});
        }
    );

    it.each(published.samples)(
        '$id belongs to the steps that were published',
        ({ text, seedSteps }) => {
            expect(diagnoseErrorText(text).steps).toEqual(expect.arrayContaining(seedSteps));
        }
    );
});

describe('realistic texts', () => {
    it('are classified as a person does, every one that the rules were made with', () => {
        expect(wronglyClassified(realistic.development)).toEqual([]);
    });

    it('are classified as a person does, 95 of 100 that the rules were not made with', () => {
        const wrong = wronglyClassified(realistic.heldOut);

        expect(wrong.length / realistic.heldOut.length).toBeLessThanOrEqual(0.05);
    });
});

describe('texts in the form of public posts', () => {
    it.each(publicPosts.texts)('$id is $category', ({ text, category }) => {
        expect(diagnoseErrorText(text).category).toBe(category);
    });
});

describe('texts written without knowing the rules', () => {
    it.each(written.texts)('$id is $category', ({ text, category, steps }) => {
        expect(diagnoseErrorText(text)).toMatchObject({ category, steps });
    });
});

const EXCEPTION_MAIL = [
    "Subject: Sandbox: Developer script exception from Example Org : 'Example.SenderBatch' for job id '707XX0000000001' : Update failed.",
    '',
    'Apex script unhandled exception by user/organization: 005XX0000000001/00DXX0000000001',
    "Failed to process batch for class 'Example.SenderBatch' for job id '707XX0000000001'",
    '',
    'caused by: System.DmlException: Update failed. First exception on row 0; first error: CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, CaseTrigger: execution of AfterUpdate',
    '',
    'caused by: System.DmlException: Update failed. First exception on row 1; first error: UNABLE_TO_LOCK_ROW, unable to obtain exclusive access to this record: []',
    '',
    'Class.Example.Rollup.save: line 44, column 1',
    'Trigger.CaseTrigger: line 2, column 1'
].join('\n');

describe('diagnoseErrorText', () => {
    it('takes the last cause of a chain, and its status code', () => {
        const { category, rootCause, details, others } = diagnoseErrorText(EXCEPTION_MAIL);

        expect({ category, rootCause, others }).toEqual({
            category: 'ROW_LOCK',
            rootCause: 'UNABLE_TO_LOCK_ROW',
            others: []
        });
        expect(details).toMatchObject({
            frame: 'Example.Rollup.save',
            line: 44,
            org: 'Example Org'
        });
    });

    it('lets the first error of a DML exception outrank what stands before it', () => {
        const text =
            'First error: Update failed after Too many SOQL queries were feared; first error: UNABLE_TO_LOCK_ROW, x: []';

        expect(diagnoseErrorText(text).category).toBe('ROW_LOCK');
    });

    it('reports each of several errors once, the strongest first', () => {
        const text = [
            'Employee not found',
            'Deactivated employee',
            'Employee not found',
            'First error: Apex CPU time limit exceeded'
        ].join('\n');

        const { category, others } = diagnoseErrorText(text);

        expect([category, ...others.map((other) => other.category)]).toEqual([
            'CPU_LIMIT',
            'AC_EMPLOYEE_NOT_FOUND',
            'AC_DEACTIVATED_EMPLOYEE'
        ]);
    });

    it('keeps two mails in one text apart', () => {
        const second = EXCEPTION_MAIL.replace(
            /UNABLE_TO_LOCK_ROW[^\n]*/,
            'STRING_TOO_LONG, x: [Name]'
        );

        const { category, others } = diagnoseErrorText(`${EXCEPTION_MAIL}\n\n${second}`);

        expect([category, others.length]).toEqual(['ROW_LOCK', 0]);
        expect(diagnoseErrorText(second)).toMatchObject({
            category: 'APEX_EXCEPTION_OTHER',
            rootCause: 'STRING_TOO_LONG'
        });
    });

    it('says which part decided, in the original text', () => {
        const original =
            '\u201cerror\u201d\u200b: Job\u00a0object is\r\n> locked and currently processing.';

        const { spans } = diagnoseErrorText(original);

        expect(original.slice(spans[0]?.start, spans[0]?.end)).toBe(
            'Job\u00a0object is\r\n> locked'
        );
    });

    it.each([
        ['Apex CPU time limit exceeded', true, 'stops-jobs'],
        ['Job object is locked', true, 'stops-jobs'],
        ['System.LimitException: Too many SOQL queries: 101', true, 'may-stop-jobs'],
        ['API Error Alert', false, 'fails-requests'],
        ['Employee not found', false, 'fails-requests'],
        ['Stella Connect Employee cannot be a Queue', false, 'fails-requests'],
        ['Object Task is not supported in UI API', false, 'none'],
        ['no idea', false, 'unknown']
    ])('says whether %j can switch the integration off', (text, disablesIntegration, effect) => {
        expect(diagnoseErrorText(text)).toMatchObject({ disablesIntegration, effect });
    });

    it.each([
        ['System.Example.getStatus: line 401, column 1', 'UNKNOWN'],
        ['https://example.com/v1/requests/403', 'UNKNOWN'],
        ['The employee not found by us', 'UNKNOWN'],
        ['Invalid customer service', 'UNKNOWN']
    ])('is not misled by %j', (text, category) => {
        expect(diagnoseErrorText(text).category).toBe(category);
    });

    it('never throws, and marks parts that the text has', () => {
        const pieces = fc.constantFrom(
            'caused by: ',
            'first error: ',
            'System.DmlException: ',
            'UNABLE_TO_LOCK_ROW',
            'Subject: ',
            'Apex script unhandled exception',
            '\ufb01rst',
            '\u202f',
            '\n> ',
            'Employee not found',
            '\ud83d\ude00',
            '\ud800'
        );
        const texts = fc
            .array(fc.oneof(pieces, fc.string({ unit: 'binary' })))
            .map((all) => all.join(''));

        fc.assert(
            fc.property(texts, (text) => {
                const { category, spans, others } = diagnoseErrorText(text);
                expect(ERROR_CATEGORIES).toContain(category);
                for (const { start, end } of [
                    ...spans,
                    ...others.flatMap((other) => other.spans)
                ]) {
                    expect(start).toBeGreaterThanOrEqual(0);
                    expect(end).toBeGreaterThan(start);
                    expect(end).toBeLessThanOrEqual(text.length);
                }
            })
        );
    });

    it('reads what surrounds an error without losing it', () => {
        const samples = realistic.development.filter(
            ({ category, text }) => !/NONE|UNKNOWN|AC_/.test(category) && !text.includes('\n')
        );
        const noise = fc.stringMatching(/^[a-z ,.]{0,40}$/);

        fc.assert(
            fc.property(
                fc.constantFrom(...samples),
                noise,
                noise,
                ({ text, category }, before, after) => {
                    const diagnosis = diagnoseErrorText(`${before}\n${text}\n${after}`);
                    expect(diagnosis.category).toBe(category);
                }
            )
        );
    });

    it.each([
        ['caused by: ', 20_000],
        ['first error: \n', 15_000],
        ['Exception: ', 18_000],
        ['with your "', 18_000],
        ['status ', 28_000],
        ['A_', 100_000],
        ['too many ', 22_000],
        ['[[[[: [', 28_000],
        ["No such column '", 12_000],
        ['Employee not found\t', 10_000],
        [' \n', 100_000],
        ['x.', 100_000]
    ])('takes a moment for %j over and over', (piece, times) => {
        const text = piece.repeat(times);
        const before = performance.now();

        diagnoseErrorText(text);

        expect(performance.now() - before).toBeLessThan(1500);
    });

    it('says how much of a very long text it read', () => {
        const text = ' '.repeat(MOST_DIAGNOSED_CHARACTERS + 10);

        expect(diagnoseErrorText(text).readCharacters).toBe(MOST_DIAGNOSED_CHARACTERS);
    });
});
