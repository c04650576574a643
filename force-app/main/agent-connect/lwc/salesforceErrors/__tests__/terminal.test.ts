import { diagnosisToJson, diagnosisToLines } from '../terminal';

const TEXT =
    'caused by: System.SObjectException: Invalid field Example__c for Case\n\nClass.Example.run: line 3, column 1';

describe('diagnosisToJson', () => {
    it('puts category, effect, steps and details side by side', () => {
        expect(diagnosisToJson(TEXT)).toMatchObject({
            category: 'INVALID_FIELD',
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
        const json = diagnosisToJson(TEXT);

        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    });
});

describe('diagnosisToLines', () => {
    it('says what it is, what it does and what to do', () => {
        const lines = diagnosisToLines(TEXT).join('\n');

        expect(lines).toMatch(/^INVALID_FIELD: .*severity: high/);
        expect(lines).toContain('Switches the integration off: it may');
        expect(lines).toContain('frame: Example.run:3');
        expect(lines).toContain('  1. ');
    });

    it('names the other errors and a text that was too long', () => {
        const lines = diagnosisToLines(
            `Employee not found\nJob object is locked\n${' '.repeat(300_000)}`
        );

        expect(lines).toContain('Also in the text:');
        expect(lines.at(-1)).toMatch(/^Only the first 200000 of \d+ characters/);
    });

    it('lets nothing through that steers the terminal', () => {
        const lines = diagnosisToLines(
            'First error: \u001b[2Jgone\u0007 System.XException: \u009b31m'
        );

        // Everything outside the printable part of ASCII and Latin 1.
        const steering = lines.join('').match(/[^ -~\u00a0-\uffff]/g) ?? [];
        expect(steering).toEqual([]);
    });
});
