import type { ErrorCount, Facts } from 'c/agentConnectChecks';
import type { FoundEndpoint } from 'c/endpointAudit';
import { diagnoseErrorText } from 'c/salesforceErrors';
import type { ClassifiedError, ErrorCategory, ErrorDiagnosis } from 'c/salesforceErrors';

/** The facts in endpoints of Custom Settings. */
export function endpointFacts(endpoints: readonly FoundEndpoint[]): readonly Facts[] {
    const verdicts = endpoints.map(({ verdict }) => verdict);
    const count = (test: (verdict: FoundEndpoint['verdict']) => boolean): number =>
        verdicts.filter(test).length;
    return endpoints.length === 0
        ? []
        : [
              {
                  about: 'endpoint',
                  accepted: count(({ verdict }) => verdict !== 'wrong'),
                  noted: count(({ verdict }) => verdict === 'accepted'),
                  retired: count(({ reason }) => reason === 'retired-host'),
                  refused: count(
                      ({ verdict, reason }) => verdict === 'wrong' && reason !== 'retired-host'
                  )
              }
          ];
}

function countErrors(lines: readonly string[]): readonly ErrorCount[] {
    const counts = new Map<ErrorCategory, number>();
    for (const line of lines) {
        const { category } = diagnoseErrorText(line);
        counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    return [...counts].map(([category, count]) => ({ category, count }));
}

/** What a reader of Salesforce was refused says nothing about the integration. */
const NO_EVIDENCE: ReadonlySet<ErrorCategory> = new Set<ErrorCategory>([
    'QUERY_INVALID',
    'UIAPI_UNSUPPORTED'
]);

function classified({ category, severity, steps, disablesIntegration }: ClassifiedError): Facts[] {
    return severity === 'unknown' || severity === 'none' || NO_EVIDENCE.has(category)
        ? []
        : [{ about: 'classified-error', category, severity, steps, disablesIntegration }];
}

/** The facts in an error text: what it was classified as, and the failed requests where it lists some. */
export function errorFacts(diagnosis: ErrorDiagnosis): readonly Facts[] {
    const { recognized, others } = diagnosis;
    if (recognized.kind === 'api-status-page') {
        return [
            {
                about: 'status-page',
                invalid: recognized.errors.length,
                errors: countErrors(recognized.errors)
            }
        ];
    }
    return [diagnosis, ...others].flatMap(classified);
}
