import type { OrgField, OrgObject, OrgRecord } from './model';

const SYSTEM: Readonly<Record<string, OrgField>> = {
    Id: { label: 'Record ID', type: 'String' },
    CreatedDate: { label: 'Created Date', type: 'DateTime' },
    LastModifiedDate: { label: 'Last Modified Date', type: 'DateTime' }
};

interface Options {
    readonly label: string;
    readonly plural: string;
    readonly keyPrefix: string;
    readonly records?: OrgRecord[];
    readonly uniqueField?: string;
    readonly isEditable?: boolean;
}

/** An object with the system fields and its own: `Name: 'Label'` is text, `Name: 'Label|DateTime'` another type. */
export function makeObject(
    { records = [], isEditable = false, ...options }: Options,
    fields: Readonly<Record<string, string>>
): OrgObject {
    const own = Object.entries(fields).map(([name, text]): [string, OrgField] => {
        const [label = name, type = 'String', referenceTo] = text.split('|');
        return [name, { label, type, referenceTo }];
    });
    return {
        ...options,
        isEditable,
        records,
        fields: { ...SYSTEM, ...Object.fromEntries(own) }
    };
}

/** Case, with the fields that an admin made for the integration. */
export function caseObject(records: OrgRecord[]): OrgObject {
    return makeObject(
        { label: 'Case', plural: 'Cases', keyPrefix: '500', records },
        {
            CaseNumber: 'Case Number',
            ClosedDate: 'Closed Date|DateTime',
            OwnerId: 'Owner ID|Reference|User',
            ContactEmail: 'Contact Email|Email',
            Send_Survey_At__c: 'Send Agent Connect Request at|DateTime'
        }
    );
}

/** The requests of the package, with names as a package might have them. */
export function requestObject(name: string, records: OrgRecord[]): OrgObject {
    return makeObject(
        { label: name, plural: `${name}s`, keyPrefix: 'a01', records },
        {
            Demo__Successful__c: 'Request Successful|Boolean',
            Demo__Error__c: 'Error Message|TextArea',
            Demo__Case__c: 'Case|Reference|Case'
        }
    );
}

/** The responses of the package. */
export function responseObject(name: string, records: OrgRecord[]): OrgObject {
    return makeObject(
        { label: name, plural: `${name}s`, keyPrefix: 'a02', records },
        {
            Demo__Stars__c: 'Star Rating|Double',
            Demo__Comment__c: 'Comment|TextArea',
            Demo__Resolved__c: 'Issue Resolved|String'
        }
    );
}

/** The app's own objects, as their metadata defines them. */
export function storeObjects(isEditable: boolean, runs: OrgRecord[]): Record<string, OrgObject> {
    return {
        Agent_Connect_Health_Run__c: makeObject(
            {
                label: 'Agent Connect Health Run',
                plural: 'Agent Connect Health Runs',
                keyPrefix: 'a03',
                uniqueField: 'Run_Key__c',
                isEditable,
                records: runs
            },
            {
                Run_Key__c: 'Run Key',
                Run_At__c: 'Run At|DateTime',
                Verdict__c: 'Verdict',
                Generation__c: 'Package Generation',
                Score__c: 'Score|Double',
                Coverage__c: 'Coverage|Percent',
                Judged__c: 'Judged Checks|Double',
                Applicable__c: 'Applicable Checks|Double',
                Passed__c: 'Passed|Double',
                Warnings__c: 'Warnings|Double',
                Failed__c: 'Failed|Double',
                Unknown__c: 'Not Known|Double',
                Results_JSON__c: 'Results|TextArea',
                Evidence_JSON__c: 'Evidence|TextArea'
            }
        ),
        Agent_Connect_Check_State__c: makeObject(
            {
                label: 'Agent Connect Check State',
                plural: 'Agent Connect Check States',
                keyPrefix: 'a04',
                uniqueField: 'Check_Key__c',
                isEditable
            },
            {
                Check_Key__c: 'Check Key',
                Snoozed_Until__c: 'Snoozed Until|DateTime',
                Not_Applicable_Reason__c: 'Not Applicable: Reason|TextArea',
                Assignee__c: 'Assignee|Reference|User',
                Due__c: 'Due|Date',
                Note__c: 'Note|TextArea',
                Decisions_JSON__c: 'Decisions|TextArea'
            }
        )
    };
}
