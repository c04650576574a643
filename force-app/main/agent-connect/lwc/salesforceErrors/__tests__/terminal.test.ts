import type { CategoryTexts } from '../texts';
import { diagnosisToJson, diagnosisToLines } from '../terminal';

const TEXT =
    'caused by: System.SObjectException: Invalid field Example__c for Case\n\nClass.Example.run: line 3, column 1';

const TEXTS: CategoryTexts = {
    title: (category) => `Title of ${category}`,
    meaning: (category) => `Meaning of ${category}`,
    fix: (step) => `Do ${step}`
};

describe('diagnosisToJson', () => {
    it('puts category, effect, steps and details side by side', () => {
        expect(diagnosisToJson(TEXT, TEXTS)).toMatchObject({
            category: 'INVALID_FIELD',
            title: 'Title of INVALID_FIELD',
            meaning: 'Meaning of INVALID_FIELD',
            fix: ['Do invalid-field-1', 'Do invalid-field-2', 'Do invalid-field-3'],
            severity: 'high',
            rootCause: 'Invalid field Example__c for Case',
            disablesIntegration: true,
            steps: [1, 4],
            field: 'Example__c',
            object: 'Case',
            frame: 'Example.run',
            line: 3,
            recognizedAs: 'plain-text',
            others: []
        });
    });

    it('survives being written and read', () => {
        const json = diagnosisToJson(TEXT, TEXTS);

        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    });
});

describe('diagnosisToLines', () => {
    it('says what it is, what it does and what to do', () => {
        const lines = diagnosisToLines(TEXT, TEXTS).join('\n');

        expect(lines).toMatch(/^INVALID_FIELD: Title of INVALID_FIELD \(severity: high/);
        expect(lines).toContain('Switches the integration off: it may');
        expect(lines).toContain('frame: Example.run:3');
        expect(lines).toContain('  1. ');
    });

    it('names the other errors and a text that was too long', () => {
        const lines = diagnosisToLines(
            `Employee not found\nJob object is locked\n${' '.repeat(300_000)}`,
            TEXTS
        );

        expect(lines).toContain('Also in the text:');
        expect(lines.join('\n')).toMatch(/^JOB_LOCKED: Title of JOB_LOCKED/m);
        expect(lines.at(-1)).toMatch(/^Only the first 200000 of \d+ characters/);
    });

    it('lets nothing through that steers the terminal', () => {
        const lines = diagnosisToLines(
            'First error: \u001b[2Jgone\u0007 System.XException: \u009b31m',
            TEXTS
        );

        // Everything outside the printable part of ASCII and Latin 1.
        const steering = lines.join('').match(/[^ -~\u00a0-\uffff]/g) ?? [];
        expect(steering).toEqual([]);
    });
});
