import { DAY, DEFAULT_THRESHOLDS, HOUR, MINUTE, reportHealth } from 'c/agentConnectChecks';
import type { Evidence, Facts } from 'c/agentConnectChecks';
import { recordRun } from 'c/healthRun';
import type { ErrorCategory } from 'c/salesforceErrors';
import type { LocalOrg, OrgRecord, OrgTab } from './model';
import { caseObject, requestObject, responseObject, storeObjects } from './objects';

/** What an org can be like. */
export const SITUATIONS = [
    ['healthy', 'Healthy'],
    ['sender-stopped', 'Sender stopped'],
    ['employee-is-queue', 'Employee is a queue'],
    ['endpoint-sapi', 'Endpoint still sapi'],
    ['cpu-limit', 'Apex CPU limit'],
    ['locked-job', 'Locked job, no notification'],
    ['not-installed', 'Package not installed'],
    ['no-permission', 'No permission'],
    ['view-only', 'May view, not save'],
    ['package-2', 'Package 2.x']
] as const;
export type Situation = (typeof SITUATIONS)[number][0];

interface Traits {
    /** How long ago the sender stopped; 0 while it runs. */
    readonly stoppedFor: number;
    readonly queueOwned: number;
    readonly errorText: string;
    readonly evidence: readonly Facts[];
    readonly product: string;
}

const ENDPOINTS = { about: 'endpoint', accepted: 3, noted: 0, retired: 0, refused: 0 } as const;

function jobs(now: number, next: number | null): Facts {
    const roles = ['request-sender', 'data-return', 'job-monitor'] as const;
    return {
        about: 'scheduled-jobs',
        jobs: roles.map((role) => ({
            role,
            state: next === null && role === 'request-sender' ? 'ERROR' : 'WAITING',
            nextFireAt: next === null && role === 'request-sender' ? null : now + 5 * MINUTE,
            ownerActive: true
        }))
    };
}

function batches(now: number, category?: ErrorCategory): Facts {
    return {
        about: 'apex-jobs',
        examined: 288,
        failed: category === undefined ? 0 : 2,
        errors: category === undefined ? [] : [{ category, count: 2 }],
        firstFailureAt: category === undefined ? null : now - 3 * HOUR,
        overlapping: category === undefined ? 0 : 4
    };
}

function attested(check: 'exception-recipients' | 'package-recipients' | 'mapping-enabled'): Facts {
    return { about: 'attestation', check, answer: 'in-order' };
}

function brought(now: number): readonly Facts[] {
    return [
        jobs(now, now),
        batches(now),
        { about: 'status-page', invalid: 0, errors: [] },
        ENDPOINTS,
        attested('mapping-enabled'),
        attested('exception-recipients'),
        attested('package-recipients')
    ];
}

function replaced(facts: readonly Facts[], ...newer: readonly Facts[]): readonly Facts[] {
    const topics = new Set(newer.map(({ about }) => about));
    return [...facts.filter(({ about }) => !topics.has(about)), ...newer];
}

function traitsOf(situation: Situation, now: number): Traits {
    const all = brought(now);
    const usual: Traits = {
        stoppedFor: 0,
        queueOwned: 0,
        errorText: '',
        evidence: all,
        product: 'Stella Connect'
    };
    switch (situation) {
        case 'sender-stopped':
            return { ...usual, stoppedFor: 5 * HOUR, evidence: replaced(all, jobs(now, null)) };
        case 'employee-is-queue':
            return {
                ...usual,
                queueOwned: 6,
                errorText: 'Stella Connect Employee cannot be a Queue'
            };
        case 'endpoint-sapi':
            return { ...usual, evidence: replaced(all, { ...ENDPOINTS, accepted: 2, retired: 1 }) };
        case 'cpu-limit':
            return {
                ...usual,
                stoppedFor: 3 * HOUR,
                evidence: replaced(all, batches(now, 'CPU_LIMIT'))
            };
        case 'locked-job':
            return { ...usual, stoppedFor: 4 * HOUR, evidence: [] };
        case 'package-2':
            return {
                ...usual,
                product: 'Agent Connect',
                evidence: [batches(now), attested('exception-recipients')]
            };
        case 'healthy':
        case 'not-installed':
        case 'no-permission':
        case 'view-only':
            return usual;
    }
}

const iso = (at: number): string => new Date(at).toISOString();
const recordId = (prefix: string, number: number): string =>
    `${prefix}${String(number).padStart(12, '0')}AAA`;

function makeCases(now: number, { queueOwned }: Traits): OrgRecord[] {
    return Array.from({ length: 40 }, (_, index) => {
        const closedAt = now - (index + 1) * 40 * MINUTE;
        const isQueued = index > 0 && index <= queueOwned;
        return {
            Id: recordId('500', index + 1),
            CaseNumber: String(1000 + index),
            CreatedDate: iso(closedAt - DAY),
            LastModifiedDate: iso(closedAt),
            ClosedDate: iso(closedAt),
            OwnerId: isQueued ? recordId('00G', 1) : recordId('005', 7),
            ContactEmail: `customer${index}@example.com`,
            Send_Survey_At__c: index % 8 === 7 ? null : iso(closedAt)
        };
    });
}

function makeRequests(now: number, cases: readonly OrgRecord[], traits: Traits): OrgRecord[] {
    return cases
        .filter(({ Send_Survey_At__c: at }) => typeof at === 'string')
        .map((record, index) => ({ record, index, at: Date.parse(String(record['ClosedDate'])) }))
        .filter(({ at }) => at < now - traits.stoppedFor)
        .filter(({ record }) => !String(record['OwnerId']).startsWith('00G') || traits.errorText)
        .map(({ record, index, at }) => {
            const failed = traits.errorText !== '' && String(record['OwnerId']).startsWith('00G');
            return {
                Id: recordId('a01', index + 1),
                CreatedDate: iso(at + 4 * MINUTE),
                LastModifiedDate: iso(at + 4 * MINUTE),
                Demo__Successful__c: !failed,
                Demo__Error__c: failed ? traits.errorText : null,
                // The package links a request to its case only once it was accepted.
                Demo__Case__c: failed && index % 2 === 0 ? null : (record['Id'] ?? null)
            };
        });
}

function makeResponses(now: number): OrgRecord[] {
    return Array.from({ length: 20 }, (_, index) => ({
        Id: recordId('a02', index + 1),
        CreatedDate: iso(now - (index + 2) * HOUR),
        LastModifiedDate: iso(now - (index + 2) * HOUR),
        Demo__Stars__c: 5 - (index % 3),
        Demo__Comment__c: index % 2 === 0 ? 'Thank you' : null,
        Demo__Resolved__c: 'Yes'
    }));
}

function evidenceAt(facts: readonly Facts[], at: number): readonly Evidence[] {
    return facts.map((item, index) => ({
        id: `sample-${index}-${at}`,
        kind: item.about === 'attestation' ? 'attested' : 'imported',
        observedAt: at,
        givenBy: 'Ada Lovelace',
        facts: item
    }));
}

/** A fortnight of runs; the last one has the evidence of the situation. */
function makeRuns(now: number, { evidence, product }: Traits): OrgRecord[] {
    const profile = {
        status: 'found',
        generation: product === 'Agent Connect' ? '2.x' : '1.x'
    } as const;
    const isNewer = product === 'Agent Connect';
    return Array.from({ length: 14 }, (_, index) => {
        const at = now - (14 - index) * DAY + 20 * HOUR;
        const facts =
            index === 13 || isNewer
                ? evidence
                : brought(at).slice(0, index % 5 === 3 ? 3 : undefined);
        const own = evidenceAt(facts, at);
        const report = reportHealth({
            evidence: own,
            settings: [],
            context: {
                now: at,
                profile,
                thresholds: DEFAULT_THRESHOLDS,
                mappedObjects: []
            },
            earlier: new Map()
        });
        return {
            Id: recordId('a03', index + 1),
            CreatedDate: iso(at),
            LastModifiedDate: iso(at),
            Run_Key__c: `sample-${index}`,
            Run_At__c: iso(at),
            Results_JSON__c: JSON.stringify(recordRun(report, 'Ada Lovelace', profile)),
            Evidence_JSON__c: JSON.stringify(own)
        };
    });
}

function packageTabs(product: string): readonly OrgTab[] {
    return [
        { label: `${product} Configuration`, developerName: 'Demo__Configuration' },
        {
            label: `${product} Requests`,
            developerName: 'Demo__Requests',
            objectApiName: 'Demo__Request__c'
        },
        {
            label: `${product} Responses`,
            developerName: 'Demo__Responses',
            objectApiName: 'Demo__Response__c'
        },
        ...(product === 'Agent Connect'
            ? [
                  {
                      label: 'Agent Connect Events',
                      developerName: 'Demo__Events',
                      objectApiName: 'Demo__Event__c'
                  }
              ]
            : [])
    ];
}

const CASES_TAB: OrgTab = { label: 'Cases', developerName: 'standard-Case', objectApiName: 'Case' };

/** The org of a situation. */
export function makeOrg(situation: Situation, now: number): LocalOrg {
    const traits = traitsOf(situation, now);
    const cases = makeCases(now, traits);
    if (situation === 'not-installed') {
        return {
            tabs: [CASES_TAB],
            objects: { Case: caseObject(cases), ...storeObjects(true, []) }
        };
    }
    const tabs = [CASES_TAB, ...packageTabs(traits.product)];
    if (situation === 'no-permission') {
        return { tabs, objects: { Case: caseObject(cases) } };
    }
    return {
        tabs,
        objects: {
            Case: caseObject(cases),
            Demo__Request__c: requestObject('Request', makeRequests(now, cases, traits)),
            Demo__Response__c: responseObject('Response', makeResponses(now)),
            ...storeObjects(
                situation !== 'view-only',
                situation === 'locked-job' ? [] : makeRuns(now, traits)
            )
        }
    };
}
