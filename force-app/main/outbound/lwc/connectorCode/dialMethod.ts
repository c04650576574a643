import { MODULE_NAME } from './moduleText';
import type { CodeLanguage } from './options';

/**
 * The `dial()` of a connector that uses the generated module: a method to paste into the class. `this.telephony` stands
 * for the connector's own client.
 */
export function generateDialMethod(language: CodeLanguage): string {
    const typed = (annotation: string): string => (language === 'typescript' ? annotation : '');
    return `// import { CallResult, PhoneCall, PhoneCallAttributes } from '@salesforce/scv-connector-base';
// import { placeOutboundCall } from './${MODULE_NAME}';
dial(contact${typed(': Contact')})${typed(': Promise<CallResult>')} {
    return placeOutboundCall(
        async () => {
            const { callId } = await this.telephony.call(contact.phoneNumber);
            return new CallResult({
                call: new PhoneCall({
                    callId,
                    callType: 'Outbound',
                    phoneNumber: contact.phoneNumber,
                    state: 'connecting',
                    callAttributes: new PhoneCallAttributes({})
                })
            });
        },
        (late) => this.telephony.hangUp(late.call.callId)
    );
}
`;
}
