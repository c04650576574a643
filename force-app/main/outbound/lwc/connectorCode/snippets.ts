import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import type { ErrorEntry } from 'c/errorCatalog';
import { commentText, quote } from './literals';
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

/**
 * The few lines that reject `dial()` for one error, without a table, in JavaScript that is TypeScript, too.
 * @returns undefined for a code that is no failed outbound call
 */
export function generateSnippet(entry: ErrorEntry): string | undefined {
    const { outbound, pack, code, name } = entry;
    if (outbound.type === null) {
        return undefined;
    }
    const comment = `// ${commentText(`${pack} ${code}: ${name}`)}`;
    const error = `new Error(${quote(`${pack} ${code}`)})`;
    return outbound.type === DEFAULT_OUTBOUND_ERROR_TYPE
        ? `${comment}\n// No constant fits: without a type Salesforce shows its general message.\nreturn Promise.reject(${error});\n`
        : `${comment}\n// Connector SDK 4.9 or later; older ones make ${DEFAULT_OUTBOUND_ERROR_TYPE} of it.\nreturn Promise.reject(\n    Object.assign(${error}, { type: ${quote(outbound.type)} })\n);\n`;
}
