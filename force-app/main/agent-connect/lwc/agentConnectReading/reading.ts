import type { Evidence, EvidenceKind, Facts, Instant } from 'c/agentConnectChecks';
import {
    failedRequests,
    heartbeatFacts,
    recordsIn,
    requestFacts,
    responseFacts,
    timestampFacts,
    wouldFail
} from 'c/agentConnectDiscovery';
import type { FailedRequest, RiskyRecord } from 'c/agentConnectDiscovery';
import type { ErrorCategory } from 'c/salesforceErrors';
import type { IdentifiedOrg, ReadingSettings } from './identify';
import { newestRequestAt } from './plan';
import type { Answers, Question } from './plan';

/** A question that the org refused to answer, in the org's words. */
export interface FailedQuestion {
    readonly question: Question;
    readonly messages: readonly string[];
}

/** What a reading proves. */
export interface LiveReading {
    readonly at: Instant;
    readonly evidence: readonly Evidence[];
    /** The newest failed requests. Their texts are shown and never stored. */
    readonly failures: readonly FailedRequest[];
    /** Records that would fail or may surprise. */
    readonly risky: readonly RiskyRecord[];
    readonly failed: readonly FailedQuestion[];
}

/** Around a reading. */
export interface ReadingContext {
    readonly now: Instant;
    readonly user: string;
    /** Gives the category of an error text. */
    readonly classify: (errorText: string) => ErrorCategory;
}

function timestampsOf(
    { base }: IdentifiedOrg,
    answers: Answers,
    { windowDays }: ReadingSettings
): Facts | undefined {
    if (!base) {
        return undefined;
    }
    const object = base.object.apiName;
    if (base.sendAtStatus !== 'present') {
        return {
            about: 'timestamp',
            object,
            field: base.sendAtStatus,
            windowDays,
            closed: 0,
            stamped: 0,
            newestStampAt: null
        };
    }
    return base.sendAt && answers.timestamps
        ? timestampFacts(answers.timestamps, {
              object,
              sendAt: base.sendAt.apiName,
              windowDays
          })
        : undefined;
}

function heartbeatOf(
    { base, requests }: IdentifiedOrg,
    answers: Answers,
    { thresholdMinutes }: ReadingSettings
): Facts | undefined {
    const newest = newestRequestAt(requests, answers);
    return base?.sendAt && answers.demand && newest !== undefined
        ? heartbeatFacts(answers.demand, {
              object: base.object.apiName,
              sendAt: base.sendAt.apiName,
              newestRequestAt: newest,
              thresholdMinutes
          })
        : undefined;
}

function failuresOf({ requests }: IdentifiedOrg, answers: Answers): readonly FailedRequest[] {
    return requests && answers.requests
        ? failedRequests(answers.requests, {
              createdAt: requests.createdAt.apiName,
              error: requests.error?.apiName,
              record: requests.record?.apiName
          })
        : [];
}

function risksOf(
    { base, requests }: IdentifiedOrg,
    answers: Answers
): ReturnType<typeof wouldFail> {
    // Whether a record was sent cannot be told without its requests: silence on that would look like a failure to come.
    const isKnown = requests?.record !== undefined && answers.sent?.status === 'answered';
    const isEmpty = answers.risks ? recordsIn(answers.risks, 'sample').length === 0 : false;
    if (!base?.sendAt || !answers.risks || !(isKnown || isEmpty)) {
        return undefined;
    }
    const record = requests?.record?.apiName ?? '';
    const sent = new Set(
        (answers.sent ? recordsIn(answers.sent, 'requests') : []).map(({ fields }) =>
            fields.get(record)
        )
    );
    return wouldFail(answers.risks, {
        object: base.object.apiName,
        sendAt: base.sendAt.apiName,
        emails: base.emails.map(({ apiName }) => apiName),
        isSent: (id) => sent.has(id)
    });
}

function responsesOf({ responses }: IdentifiedOrg, answers: Answers): Facts | undefined {
    return responses && answers.responses
        ? responseFacts(answers.responses, {
              object: responses.object.apiName,
              createdAt: responses.createdAt.apiName,
              fields: responses.fields.map(({ apiName }) => apiName)
          })
        : undefined;
}

/** The evidence of a reading, as far as its questions have been answered. */
export function readLive(
    org: IdentifiedOrg,
    settings: ReadingSettings,
    answers: Answers,
    { now, user, classify }: ReadingContext
): LiveReading {
    const failures = failuresOf(org, answers);
    const risks = risksOf(org, answers);
    const requests =
        org.requests &&
        answers.requests &&
        requestFacts(
            answers.requests,
            {
                object: org.requests.object.apiName,
                createdAt: org.requests.createdAt.apiName,
                now
            },
            failures,
            classify
        );
    const found: readonly (readonly [EvidenceKind, Facts | undefined])[] = [
        ['live', timestampsOf(org, answers, settings)],
        ['live', requests],
        ['live', risks?.facts],
        ['live', responsesOf(org, answers)],
        ['heartbeat', heartbeatOf(org, answers, settings)]
    ];
    return {
        at: now,
        evidence: found.flatMap(([kind, facts]) =>
            facts
                ? [
                      {
                          id: `${kind}:${facts.about}:${now}`,
                          kind,
                          observedAt: now,
                          givenBy: user,
                          facts
                      }
                  ]
                : []
        ),
        failures,
        risky: risks?.records ?? [],
        failed: Object.entries(answers).flatMap(([question, answer]) =>
            answer.status === 'failed' && isQuestion(question)
                ? [{ question, messages: answer.messages }]
                : []
        )
    };
}

function isQuestion(name: string): name is Question {
    return ['timestamps', 'requests', 'responses', 'demand', 'risks', 'sent'].includes(name);
}

/** What a reader of the org hands over, again whenever it knows more. */
export interface OrgReading {
    readonly org: IdentifiedOrg;
    readonly reading: LiveReading;
    /** The name of the user who looks; the id while it is not known. */
    readonly user: string;
    /** Whether every question that can be asked has been answered. */
    readonly isComplete: boolean;
}
