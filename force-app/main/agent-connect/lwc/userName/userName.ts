import { LightningElement, api, wire } from 'lwc';
import { getRecord } from 'lightning/uiRecordApi';
import { nameInRecord } from 'c/agentConnectOrg';

/** The name of a user; the id where the name cannot be read. */
export default class UserName extends LightningElement {
    @api userId = '';

    name = '';

    @wire(getRecord, { recordId: '$userId', fields: ['User.Name'] })
    handleUser({ data, error }: { data?: unknown; error?: unknown }): void {
        // While nothing is known yet, an id would only flicker.
        this.name =
            data === undefined && error === undefined ? '' : (nameInRecord(data) ?? this.userId);
    }
}
