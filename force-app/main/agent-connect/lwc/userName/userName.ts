import { LightningElement, api, wire } from 'lwc';
import { getRecord } from 'lightning/uiRecordApi';
import { nameInRecord } from 'c/agentConnectOrg';

/** The name of a user; the id where the name cannot be read. */
export default class UserName extends LightningElement {
    @api userId = '';

    name = '';

    @wire(getRecord, { recordId: '$userId', fields: ['User.Name'] })
    handleUser({ data }: { data?: unknown }): void {
        this.name = nameInRecord(data) ?? this.userId;
    }
}
