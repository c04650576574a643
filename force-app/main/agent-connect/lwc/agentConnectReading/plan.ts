import { DAY, MINUTE } from 'c/agentConnectChecks';
import type { Instant } from 'c/agentConnectChecks';
import {
    demandQuery,
    momentIn,
    recordsIn,
    requestQuery,
    requestsOfQuery,
    responseQuery,
    riskQuery,
    timestampQuery
} from 'c/agentConnectDiscovery';
import type { GraphqlAnswer, QueryDocument } from 'c/agentConnectDiscovery';
import type { IdentifiedOrg, ReadingSettings, RequestObject } from './identify';

/** The questions that a reading asks. */
export const QUESTIONS = [
    'timestamps',
    'requests',
    'responses',
    'demand',
    'risks',
    'sent'
] as const;
export type Question = (typeof QUESTIONS)[number];

/** A question as a document on one object. */
export interface PlannedQuery {
    readonly question: Question;
    readonly document: QueryDocument;
}

/** What has been answered so far. */
export type Answers = Readonly<Partial<Record<Question, GraphqlAnswer>>>;

/** When the newest request was created, from the answer on requests; null where there is none. */
export function newestRequestAt(
    requests: RequestObject | undefined,
    answers: Answers
): Instant | null | undefined {
    const { requests: answer } = answers;
    return requests && answer?.status === 'answered'
        ? momentIn(recordsIn(answer, 'newest')[0], requests.createdAt.apiName)
        : undefined;
}

function documentFor(
    question: Question,
    { base, requests, responses }: IdentifiedOrg,
    { windowDays, thresholdMinutes }: ReadingSettings,
    answers: Answers,
    now: Instant
): QueryDocument | undefined {
    const since = now - windowDays * DAY;
    switch (question) {
        case 'timestamps':
            return base?.sendAt && base.closedAt
                ? timestampQuery(
                      base.object,
                      { sendAt: base.sendAt, closedAt: base.closedAt },
                      { since, now }
                  )
                : undefined;
        case 'requests':
            return requests?.successful
                ? requestQuery(
                      requests.object,
                      { ...requests, successful: requests.successful, record: undefined },
                      now
                  )
                : undefined;
        case 'responses':
            return responses && responses.fields.length > 0
                ? responseQuery(responses.object, responses.createdAt, responses.fields)
                : undefined;
        case 'demand': {
            const newest = newestRequestAt(requests, answers);
            return base?.sendAt && newest !== undefined
                ? demandQuery(base.object, base.sendAt, {
                      since,
                      dueBy: now - thresholdMinutes * MINUTE,
                      newestRequestAt: newest
                  })
                : undefined;
        }
        case 'risks':
            return base?.sendAt
                ? riskQuery(base.object, { sendAt: base.sendAt, emails: base.emails }, since)
                : undefined;
        case 'sent': {
            const ids = answers.risks ? recordsIn(answers.risks, 'sample').map(({ id }) => id) : [];
            return requests?.record && ids.length > 0
                ? requestsOfQuery(requests.object, requests.record, ids)
                : undefined;
        }
    }
}

/**
 * The questions that can be asked by now. Some need the answer to another one first; ask again after every answer.
 * @param now the moment of the reading, the same for all its questions
 */
export function planQueries(
    org: IdentifiedOrg,
    settings: ReadingSettings,
    answers: Answers,
    now: Instant
): readonly PlannedQuery[] {
    return QUESTIONS.flatMap((question) => {
        const document = documentFor(question, org, settings, answers, now);
        return document ? [{ question, document }] : [];
    });
}
