import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQLDocument, GraphQLResult } from 'lightning/graphql';
import type { QueryDocument } from 'c/agentConnectDiscovery';
import { toGraphqlDocument } from 'c/agentConnectOrg';

/** What the GraphQL wire gave. */
export interface OrgAnswer {
    readonly name: string;
    readonly data: unknown;
    readonly errors: unknown;
}

/**
 * Runs one document and hands its answer over. A wire needs a component; this one shows nothing.
 * @fires answer with an OrgAnswer, at every answer
 */
export default class OrgQuery extends LightningElement {
    /** What the answer is called. */
    @api name = '';

    query: GraphQLDocument | undefined;
    variables: Record<string, unknown> | undefined;
    private given: QueryDocument | undefined;
    private result: GraphQLResult<unknown> | undefined;

    /** What to ask. */
    @api
    get document(): QueryDocument | undefined {
        return this.given;
    }
    set document(value: QueryDocument | undefined) {
        this.given = value;
        this.query = value && toGraphqlDocument(value.text);
        this.variables = value && { ...value.variables };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    handleResult(result: GraphQLResult<unknown>): void {
        this.result = result;
        const { data, errors } = result;
        if (data !== undefined || errors !== undefined) {
            const detail: OrgAnswer = { name: this.name, data, errors };
            this.dispatchEvent(new CustomEvent<OrgAnswer>('answer', { detail }));
        }
    }

    /** Asks again, past every cache. */
    @api
    async refresh(): Promise<void> {
        await this.result?.refresh?.();
    }
}
