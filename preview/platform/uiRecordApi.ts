import { answer } from '../org/answers';
import type { OrgRecord } from '../org/model';
import { createOrgRecord, updateOrgRecord } from '../org/org';
import { USERS } from '../org/users';

/** The people of the local org, by id. */
export class getRecord {
    private readonly callback: (result: unknown) => void;

    constructor(callback: (result: unknown) => void) {
        this.callback = callback;
        callback({ data: undefined, error: undefined });
    }

    connect(): void {}

    update({ recordId = '' }: { readonly recordId?: string }): void {
        const name = USERS[recordId];
        const found =
            name === undefined
                ? { data: undefined, error: { status: 404, body: { errorCode: 'NOT_FOUND' } } }
                : { data: { fields: { Name: { value: name } } }, error: undefined };
        void Promise.resolve().then(() => {
            answer(() => this.callback(found));
        });
    }

    disconnect(): void {}
}

export function createRecord(input: { apiName: string; fields: OrgRecord }): Promise<unknown> {
    return Promise.resolve().then(() => ({ id: createOrgRecord(input.apiName, input.fields) }));
}

export function updateRecord(
    { fields }: { fields: OrgRecord },
    options: { readonly ifUnmodifiedSince?: string } = {}
): Promise<unknown> {
    return Promise.resolve().then(() => {
        updateOrgRecord(fields, options.ifUnmodifiedSince);
        return { id: fields['Id'] };
    });
}
