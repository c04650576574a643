import { diagnoseErrorText } from '../diagnose';

function recognize(...lines: string[]): ReturnType<typeof diagnoseErrorText>['recognized'] {
    return diagnoseErrorText(lines.join('\r\n')).recognized;
}

describe('recognizeMail', () => {
    it('reads an Apex exception e-mail', () => {
        const recognized = recognize(
            "Subject: Sandbox: Developer script exception from Example Org : 'Example.Batch' for job id '707XX0000000001' : Read timed out",
            'Apex script unhandled exception by user/organization: 005XX0000000001/00DXX0000000001',
            "Failed to process batch for class 'Example.Batch' for job id '707XX0000000001'",
            'caused by: System.CalloutException: Read timed out',
            'Class.Example.Batch.execute: line 12, column 1'
        );

        expect(recognized).toEqual({
            kind: 'apex-exception-email',
            isSandbox: true,
            org: 'Example Org',
            component: 'Example.Batch',
            jobId: '707XX0000000001',
            userId: '005XX0000000001',
            organizationId: '00DXX0000000001',
            startedBy: 'batch',
            causes: [{ exceptionType: 'System.CalloutException', message: 'Read timed out' }],
            frames: [{ where: 'Example.Batch.execute', line: 12 }]
        });
    });

    it.each([
        ["Failed to invoke future method 'x' on class 'Example' for job id '707'", 'future'],
        ['CaseTrigger: execution of AfterUpdate', 'trigger'],
        ['(nothing more)', 'other']
    ])('knows what started the Apex of %j', (line, startedBy) => {
        const recognized = recognize(
            'Apex script unhandled exception by user/organization: x',
            line
        );

        expect(recognized).toMatchObject({ kind: 'apex-exception-email', startedBy });
    });

    it('reads the e-mail of a failed flow', () => {
        const recognized = recognize(
            'Subject: An error occurred with your \u201cClose case\u201d flow',
            'Flow API Name: Close_Case',
            'Error element Update_Case (FlowRecordUpdate).',
            'This error occurred: REQUIRED_FIELD_MISSING: x'
        );

        expect(recognized).toEqual({
            kind: 'flow-error-email',
            flowLabel: 'Close case',
            flowApiName: 'Close_Case',
            element: 'Update_Case',
            elementType: 'FlowRecordUpdate',
            error: 'REQUIRED_FIELD_MISSING: x'
        });
    });

    it('reads an e-mail of the package with the records it links to', () => {
        const recognized = recognize(
            'Stella Connect Employee cannot be a Queue',
            'https://example.my.salesforce.com/500XX0000000001AAA',
            'https://example.lightning.force.com/lightning/r/Case/500XX0000000002/view'
        );

        expect(recognized).toMatchObject({
            kind: 'package-email',
            recordIds: ['500XX0000000001AAA', '500XX0000000002']
        });
    });

    it('reads the block of an error e-mail', () => {
        const recognized = recognize(
            'Error Type: Batch Apex error',
            'Error Date: 2026-11-19 10:05:00',
            'Message: "First error: npsp:Too many query rows: 50001"',
            'Context: Example_BATCH'
        );

        expect(recognized).toMatchObject({
            errorType: 'Batch Apex error',
            errorDate: '2026-11-19 10:05:00',
            message: 'First error: npsp:Too many query rows: 50001',
            context: 'Example_BATCH'
        });
    });

    it('reads an API Error Alert with the errors it lists', () => {
        expect(recognize('Subject: API Error Alert', 'Employee not found')).toEqual({
            kind: 'api-error-alert',
            errors: ['Employee not found']
        });
    });

    it('reads lines of the API Status page', () => {
        expect(recognize('1001\tInvalid customer\tchat', '1002\tDeactivated employee')).toEqual({
            kind: 'api-status-page',
            errors: ['Invalid customer', 'Deactivated employee']
        });
    });

    it('takes everything else as plain text', () => {
        expect(recognize('First error: Read timed out')).toEqual({ kind: 'plain-text' });
    });
});
