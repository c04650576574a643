import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { recognizeErrors } from '../recognize';

function found(text: string): string[] {
    return recognizeErrors(text, CATALOG).findings.map(({ id, tier }) => `${id} ${tier}`);
}

describe('names of errors in running text', () => {
    it.each([
        ['it says CF_RESOURCE_BUSY', 'finesse-cf:CF_RESOURCE_BUSY certain'],
        ['PERERR_SOMETHING_NEW', 'pererr:PERERR_SOMETHING_NEW certain'],
        ['status=E_CTI_INVALID_CALLID', 'cti:E_CTI_INVALID_CALLID certain'],
        ['Hangup [CS_EXECUTE] [NORMAL_CLEARING]', 'q850:NORMAL_CLEARING certain'],
        ['cause AST_CAUSE_NO_ROUTE_DESTINATION', 'q850:NO_ROUTE_DESTINATION certain'],
        ['hangup cause ORIGINATOR_CANCEL', 'q850:ORIGINATOR_CANCEL certain'],
        ['microphone_not_shared again', 'connect:microphone_not_shared certain'],
        [
            'connect.SoftphoneErrorType.MICROPHONE_NOT_SHARED',
            'connect:microphone_not_shared certain'
        ],
        ['HANGUP_STATUS.DeclinedByAgent', 'salesforce:HANGUP_STATUS.DeclinedByAgent certain'],
        ['error.type = TIMEOUT_ERROR', 'salesforce:TIMEOUT_ERROR certain'],
        [
            'purecloud error.ininedgecontrol.dialog.noConnected',
            'genesys:error.ininedgecontrol.dialog.noConnected certain'
        ],
        ['RingCentral OAU-251', 'ringcentral:OAU-251 certain']
    ])('finds the one in: %s', (text, id) => {
        expect(found(text)).toEqual([id]);
    });

    it.each([
        'the job ended with TIMEOUT_ERROR',
        'gRPC says SERVICE_UNAVAILABLE',
        'CF_API_KEY is missing',
        'org.springframework.security.access.AccessDeniedException',
        'DynamoDB: ThrottlingException',
        'the line was busy, other calls completed',
        'ticket MSG-240',
        'ConnectionError: refused'
    ])('finds nothing certain in: %s', (text) => {
        expect(found(text).filter((id) => id.endsWith('certain'))).toEqual([]);
    });

    it('does not read the name of a Twilio error twice where its number follows', () => {
        expect(found('TwilioError: ConnectionError (53000): x')).toEqual(['twilio:53000 possible']);
    });
});
