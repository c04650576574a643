import { answer } from '../org/answers';
import type { OrgObject } from '../org/model';
import { localOrg } from '../org/org';

function toInfo(apiName: string, object: OrgObject): object {
    return {
        apiName,
        label: object.label,
        labelPlural: object.plural,
        custom: apiName.endsWith('__c'),
        queryable: true,
        createable: object.isEditable,
        updateable: object.isEditable,
        fields: Object.fromEntries(
            Object.entries(object.fields).map(([name, { label, type, referenceTo }]) => [
                name,
                {
                    apiName: name,
                    label,
                    dataType: type,
                    custom: name.endsWith('__c'),
                    referenceToInfos: referenceTo === undefined ? [] : [{ apiName: referenceTo }]
                }
            ])
        )
    };
}

/** The objects of the local org; one that it lacks answers as an object without access does. */
export class getObjectInfos {
    private readonly callback: (result: unknown) => void;

    constructor(callback: (result: unknown) => void) {
        this.callback = callback;
        callback({ data: undefined, error: undefined });
    }

    connect(): void {}

    update({ objectApiNames }: { readonly objectApiNames?: readonly string[] }): void {
        if (!objectApiNames) {
            return;
        }
        const { objects } = localOrg();
        const results = objectApiNames.map((name) => {
            const object = objects[name];
            return object
                ? { statusCode: 200, result: toInfo(name, object) }
                : { statusCode: 403, result: [{ errorCode: 'INSUFFICIENT_ACCESS' }] };
        });
        void Promise.resolve().then(() => {
            answer(() => this.callback({ data: { results }, error: undefined }));
        });
    }

    disconnect(): void {}
}
