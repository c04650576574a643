import type { Facts, Instant } from 'c/agentConnectChecks';
import type { DataCenter, FoundEndpoint } from 'c/endpointAudit';
import type { EvidenceJudgement, EvidenceOptions, EvidenceResult } from 'c/jobEvidence';
import type { ErrorDiagnosis } from 'c/salesforceErrors';

/** What helps to read what was brought. */
export interface RecognitionOptions extends EvidenceOptions {
    readonly now: Instant;
    /** Classes that the person says belong to Agent Connect. */
    readonly classNames?: readonly string[];
    /** What was asked for, where the answer has no rows and does not tell. */
    readonly emptyOf?: EmptyQuery;
    /** Of the Agent Connect package, as Setup > Installed Packages shows it. */
    readonly packageVersion?: string;
    /** Where the Agent Connect account is hosted. */
    readonly dataCenter?: DataCenter;
}

/** A query that can be answered without rows. */
export type EmptyQuery = 'job' | 'schedule';

/** What was brought, with the facts that it proves. No facts: nothing can be applied. */
export type Recognition =
    | { readonly kind: 'empty'; readonly facts: readonly Facts[] }
    | {
          readonly kind: 'jobs';
          readonly result: EvidenceResult;
          /** Undefined where the table has no rows. */
          readonly judgement: EvidenceJudgement | undefined;
          readonly facts: readonly Facts[];
          /** When a file of the collector was made; undefined for anything else. */
          readonly collectedAt: Instant | undefined;
          /** Whether rows are missing and none of the others failed, so that nothing follows for the jobs. */
          readonly isOnlyPart: boolean;
          /** Whether a person has to say which query gave no rows. */
          readonly asksForQuery: boolean;
      }
    | {
          readonly kind: 'endpoints';
          readonly endpoints: readonly FoundEndpoint[];
          readonly facts: readonly Facts[];
      }
    | {
          readonly kind: 'error-text';
          readonly text: string;
          readonly diagnosis: ErrorDiagnosis;
          /** Whether only the beginning was read. */
          readonly isCut: boolean;
          readonly facts: readonly Facts[];
      }
    /** Neither: what was and was not understood is in the result. */
    | {
          readonly kind: 'not-understood';
          readonly result: EvidenceResult;
          readonly facts: readonly Facts[];
      };
