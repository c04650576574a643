import { LightningElement, api, wire } from 'lwc';
import { getNavItems } from 'lightning/uiAppsApi';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { getRecord } from 'lightning/uiRecordApi';
import { readGraphqlAnswer, readNavItems, readObjectInfos } from 'c/agentConnectDiscovery';
import type { NavItem, ObjectAnswer } from 'c/agentConnectDiscovery';
import { CURRENT_USER_ID, NAV_PAGE_SIZE, nameInRecord } from 'c/agentConnectOrg';
import { identifyOrg, namesToAskFor, planQueries, readLive } from 'c/agentConnectReading';
import type {
    Answers,
    IdentifiedOrg,
    OrgReading,
    PlannedQuery,
    Question,
    ReadingSettings
} from 'c/agentConnectReading';
import type { OrgAnswer } from 'c/orgQuery';
import { diagnoseErrorText } from 'c/salesforceErrors';

const MOST_PAGES = 20;

/**
 * Reads the evidence on Agent Connect that this user may see: tabs, then objects, then records.
 * @fires reading with an OrgReading
 */
export default class AgentConnectReader extends LightningElement {
    /** What an admin set; set once. */
    @api settings: ReadingSettings | undefined;

    pageParam = 0;
    pageSize = NAV_PAGE_SIZE;
    userId = CURRENT_USER_ID;
    objectNames: string[] | undefined;
    queries: readonly (PlannedQuery & { readonly key: string })[] = [];
    private items: readonly NavItem[] = [];
    private objects: readonly ObjectAnswer[] = [];
    private answers: Answers = {};
    private now = Date.now();
    private user = CURRENT_USER_ID;
    private org: IdentifiedOrg | undefined;

    @wire(getRecord, { recordId: '$userId', fields: ['User.Name'] })
    handleUser({ data }: { data?: unknown }): void {
        this.user = nameInRecord(data) ?? this.user;
        this.tell();
    }

    @wire(getNavItems, { page: '$pageParam', pageSize: '$pageSize' })
    handleNavItems({ data, error }: { data?: unknown; error?: unknown }): void {
        if (data === undefined && error === undefined) {
            return;
        }
        const { items, hasMore } = readNavItems(data ?? []);
        this.items = [...this.items, ...items];
        if (hasMore && this.pageParam + 1 < MOST_PAGES) {
            this.pageParam += 1;
        } else if (this.settings) {
            this.objectNames = [...namesToAskFor(this.items, this.settings)];
        }
    }

    @wire(getObjectInfos, { objectApiNames: '$objectNames' })
    handleObjects({ data, error }: { data?: unknown; error?: unknown }): void {
        if ((data === undefined && error === undefined) || !this.settings || !this.objectNames) {
            return;
        }
        this.objects = readObjectInfos(data, this.objectNames);
        this.org = identifyOrg({ items: this.items, answers: this.objects }, this.settings);
        this.plan();
    }

    handleAnswer(event: CustomEvent<OrgAnswer>): void {
        const { name, data, errors } = event.detail;
        this.answers = { ...this.answers, [name]: readGraphqlAnswer(data, errors) };
        this.plan();
    }

    /** Reads everything again. */
    @api
    refresh(): void {
        this.now = Date.now();
        this.answers = {};
        this.queries = [];
        this.plan();
    }

    /** Asks what can be asked by now. A question once asked stays as it is, so that its wire does not ask again. */
    private plan(): void {
        if (!this.org || !this.settings) {
            return;
        }
        const asked = new Set<Question>(this.queries.map(({ question }) => question));
        const planned = planQueries(this.org, this.settings, this.answers, this.now);
        this.queries = [
            ...this.queries,
            ...planned
                .filter(({ question }) => !asked.has(question))
                // With the time in it: a new reading makes new components, whose wires ask anew.
                .map((query) => ({ ...query, key: `${query.question}:${this.now}` }))
        ];
        this.tell();
    }

    private tell(): void {
        if (!this.org || !this.settings) {
            return;
        }
        const { org, user, now } = this;
        const detail: OrgReading = {
            org,
            user,
            reading: readLive(org, this.settings, this.answers, {
                now,
                user,
                classify: (text) => diagnoseErrorText(text).category
            }),
            isComplete: this.queries.every(({ question }) => this.answers[question] !== undefined)
        };
        this.dispatchEvent(new CustomEvent<OrgReading>('reading', { detail }));
    }
}
