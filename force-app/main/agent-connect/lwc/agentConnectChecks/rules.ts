import type { EndpointFacts, StatusPageFacts } from './facts';
import { attested, errorFinding, finding } from './finding';
import type { Finding, Rule } from './finding';
import { batchRule, limitRule, lockRule, monitorRule, scheduleRule } from './jobRules';
import type { CheckId } from './model';
import { changeRule, mappingRule, requestRule, responseRule, timestampRule } from './recordRules';

function judgeStatusPage({ invalid }: StatusPageFacts): Finding {
    return invalid > 0
        ? finding('warning', 'status-page-lists-failures', { invalid })
        : finding('pass', 'status-page-clean');
}

/** What the API Status page lists. Never a failure: these errors do not switch the integration off (step 7). */
const statusPageRule: Rule = (facts) => {
    switch (facts.about) {
        case 'status-page':
            return judgeStatusPage(facts);
        case 'classified-error':
            return errorFinding(facts, 7, 'warning');
        case 'attestation':
            return attested(facts.answer, 'warning');
        default:
            return undefined;
    }
};

function judgeEndpoints({ accepted, noted, retired, refused }: EndpointFacts): Finding {
    if (retired > 0) {
        return finding('fail', 'endpoint-retired', { retired });
    }
    if (refused > 0) {
        return finding('fail', 'endpoint-refused', { refused });
    }
    if (noted > 0) {
        return finding('pass', 'endpoints-accepted-with-note', { noted });
    }
    return accepted > 0
        ? finding('pass', 'endpoints-accepted', { accepted })
        : finding('inconclusive', 'no-endpoint-given');
}

/** Whether the endpoints are those of Agent Connect (step 9). */
const endpointRule: Rule = (facts) => {
    switch (facts.about) {
        case 'endpoint':
            return judgeEndpoints(facts);
        case 'classified-error':
            return errorFinding(facts, 9);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

/** What only a person can see. */
const attestationRule: Rule = (facts) =>
    facts.about === 'attestation' ? attested(facts.answer, 'fail') : undefined;

/** The rule of every check. */
export const RULES: Readonly<Record<CheckId, Rule>> = {
    'timestamp-set': timestampRule,
    'mapping-enabled': mappingRule,
    'scheduled-jobs': scheduleRule,
    'requests-successful': requestRule,
    'changed-after-close': changeRule,
    'apex-jobs': batchRule,
    'api-status-page': statusPageRule,
    'cpu-limit': limitRule,
    endpoint: endpointRule,
    'data-return': responseRule,
    'locked-job': lockRule,
    'job-monitor': monitorRule,
    'exception-recipients': attestationRule,
    'package-recipients': attestationRule,
    'debug-logging': attestationRule
};
