import { storeDocuments } from 'c/healthRunStore';
import OrgQuery from 'c/orgQuery';
import { localOrg } from '../../../../../../preview/org/org';
import { answered, startOrg } from '../../../../../../test/agentConnect/situation';
import { clearDocument, listen, render } from '../../../../../../test/components/render';

const FIELDS = ['Run_Key__c', 'Run_At__c', 'Results_JSON__c', 'Evidence_JSON__c'];

/** The document of recorded runs, as the store asks for it. */
function runsDocument(): ReturnType<typeof storeDocuments>['runs'] {
    const fields = Object.fromEntries(
        FIELDS.map((apiName) => [
            apiName,
            { apiName, label: apiName, dataType: 'String', custom: true, referenceToInfos: [] }
        ])
    );
    const result = {
        apiName: 'Agent_Connect_Health_Run__c',
        label: 'Run',
        labelPlural: 'Runs',
        custom: true,
        queryable: true,
        fields
    };
    return storeDocuments({ results: [{ statusCode: 200, result }] }).runs;
}

function countIn(answer: unknown): number {
    return JSON.stringify(answer).split('"Id"').length - 1;
}

describe('a query of the org', () => {
    beforeEach(() => {
        startOrg('healthy');
    });
    afterEach(clearDocument);

    it('hands the answer over with its name', async () => {
        const element = render('c-org-query', OrgQuery, { name: 'runs', document: runsDocument() });
        const answers = listen(element, 'answer');
        await answered();

        expect(answers).toMatchObject([{ name: 'runs', errors: undefined }]);
        expect(countIn(answers[0])).toBe(14);
    });

    it('asks nothing without a document', async () => {
        const element = render('c-org-query', OrgQuery, { name: 'runs' });
        const answers = listen(element, 'answer');
        await answered();
        await element.refresh();

        expect(answers).toEqual([]);
    });

    it('asks again past what is known', async () => {
        const element = render('c-org-query', OrgQuery, { name: 'runs', document: runsDocument() });
        const answers = listen(element, 'answer');
        await answered();
        localOrg().objects.Agent_Connect_Health_Run__c?.records.splice(0, 4);

        await element.refresh();

        expect(answers).toHaveLength(2);
        expect(countIn(answers[1])).toBe(10);
    });

    it('hands over what the org refuses', async () => {
        startOrg('no-permission');
        const element = render('c-org-query', OrgQuery, { name: 'runs', document: runsDocument() });
        const answers = listen(element, 'answer');
        await answered();

        expect(JSON.stringify(answers)).toContain('Validation error');
    });
});
