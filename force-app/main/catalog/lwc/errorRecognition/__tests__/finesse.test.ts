import { recognizeErrors } from '../recognize';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function error(type: string, data: string, message: string): string {
    return `<ApiErrors><ApiError><ErrorType>${type}</ErrorType><ErrorData>${data}</ErrorData><ErrorMessage>${message}</ErrorMessage></ApiError></ApiErrors>`;
}

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id }) => id);
}

describe('Finesse errors', () => {
    it('takes error data beside a control failure for its code', () => {
        expect(found(error('Call Operation Failure', '34', 'CF_RESOURCE_OUT_OF_SERVICE'))).toEqual([
            'finesse-cf:34',
            'finesse-cf:CF_RESOURCE_OUT_OF_SERVICE'
        ]);
    });

    it.each([
        ['User Not Found', '4023', 'UNKNOWN_USER', 'finesse:UNKNOWN_USER'],
        [
            'Invalid Authorization User Specified',
            '4321',
            'The user and the uri differ',
            'finesse:Invalid Authorization User Specified'
        ],
        ['Authentication Failure', '1001', 'UNAUTHORIZED', 'finesse:UNAUTHORIZED']
    ])('takes error data beside %s for the id of an agent', (type, data, message, id) => {
        expect(found(error(type, data, message))).toEqual([id]);
    });

    it('takes the error type where neither message nor data is a code', () => {
        expect(found(error('Parameter Missing', '', 'toAddress'))).toEqual([
            'finesse:Parameter Missing'
        ]);
    });

    it('keeps two errors of one answer apart', () => {
        const text =
            error('Invalid State', '22', 'CF_INVALID_OBJECT_STATE') +
            error('Invalid State', '33', 'CF_RESOURCE_BUSY');

        expect(found(text)).toEqual(expect.arrayContaining(['finesse-cf:22', 'finesse-cf:33']));
    });

    it('reads no peripheral code where it is zero', () => {
        expect(found('[failureCode=CF_NO_ACTIVE_CALL, peripheralErrorCode=0, text=null]')).toEqual([
            'finesse-cf:CF_NO_ACTIVE_CALL'
        ]);
    });

    it('reads what stands in a log without brackets up to the next blank', () => {
        expect(
            found('CONTROL_FAILURE_CONF InvokeID:4021 FailureCode:34 PeripheralErrorCode:20119')
        ).toEqual(['pererr:20119', 'finesse-cf:34']);
    });

    it('takes a peripheral error of Unified CCX for one of its own', () => {
        const text =
            error('Invalid Device', '34', 'CF_RESOURCE_OUT_OF_SERVICE') +
            '<peripheralErrorCode>88004</peripheralErrorCode>';

        expect(recognizeErrors(text, CATALOG).primary?.id).toBe('uccx:88004');
        expect(found(error('Generic Error', '88005', 'CCX_AGENT_DEVICE_BUSY'))).toContain(
            'uccx:88005'
        );
    });

    it('reads a message and its data without a type, and tags with blanks', () => {
        expect(
            found('<ErrorMessage>UNAUTHORIZED</ErrorMessage> <ErrorData>jsmith</ErrorData>')
        ).toEqual(['finesse:UNAUTHORIZED']);
        expect(
            found(
                '< apiError > < errorData > 33 </ errorData > < errorMessage > CF_RESOURCE_BUSY </ errorMessage >'
            )
        ).toEqual(['finesse-cf:33', 'finesse-cf:CF_RESOURCE_BUSY']);
    });

    it('leads a literal to the entry of the catalog', () => {
        const [finding] = recognizeErrors(
            error('Service Unavailable', '', 'SERVER_OUT_OF_SERVICE'),
            CATALOG
        ).findings;

        expect(finding?.entryId).toBe('finesse:HTTP/503/Service Unavailable');
    });

    it('leaves error types of other systems alone', () => {
        expect(found('{"errorType": "TypeError", "errorMessage": "x is undefined"}')).toEqual([]);
    });
});
