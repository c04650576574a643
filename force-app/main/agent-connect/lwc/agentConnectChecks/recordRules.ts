import type {
    HeartbeatFacts,
    MappingFacts,
    RequestFacts,
    RequestWindow,
    ResponseFacts,
    RiskCounts,
    TimestampFacts,
    WouldFailFacts
} from './facts';
import { attested, errorFinding, finding } from './finding';
import type { Finding, Rule, RuleContext } from './finding';
import { DAY, MINUTE } from './model';

function judgeTimestamps(facts: TimestampFacts): Finding {
    const { object, closed, stamped, windowDays: days } = facts;
    if (facts.field === 'missing') {
        return finding('fail', 'timestamp-field-missing', { object });
    }
    if (facts.field === 'not-identified') {
        return finding('inconclusive', 'timestamp-field-not-identified', { object });
    }
    if (closed <= 0) {
        return finding('inconclusive', 'nothing-closed', { object, days });
    }
    return stamped <= 0
        ? finding('warning', 'nothing-stamped', { object, closed, days })
        : finding('pass', 'timestamps-set', { object, closed, stamped, days });
}

/** Whether closed records get their time to send. A part without one is normal: not every record is eligible. */
export const timestampRule: Rule = (facts) => {
    switch (facts.about) {
        case 'timestamp':
            return judgeTimestamps(facts);
        case 'classified-error':
            return errorFinding(facts, 1);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

/** Whether enough records wait for so long that silence means a stop; undefined where it does not. */
export function judgeSilence(facts: HeartbeatFacts, context: RuleContext): Finding | undefined {
    const { object, waiting, oldestWaitingAt, thresholdMinutes: minutes } = facts;
    if (waiting < context.thresholds.fewestWaiting || oldestWaitingAt === null) {
        return undefined;
    }
    const waited = context.observedAt - oldestWaitingAt;
    const limit = minutes * MINUTE;
    if (waited < limit) {
        return undefined;
    }
    const status = waited >= limit * context.thresholds.stoppedFactor ? 'fail' : 'warning';
    return finding(status, 'nothing-is-sent', { object, waiting, minutes }, oldestWaitingAt);
}

/** The heartbeat: stopped, alive, or silent without a reason to speak. */
export function judgeHeartbeat(facts: HeartbeatFacts, context: RuleContext): Finding {
    const { object, waiting } = facts;
    const silence = judgeSilence(facts, context);
    if (silence) {
        return silence;
    }
    if (facts.stamped <= 0 || facts.newestRequestAt === null) {
        return finding('inconclusive', 'no-demand', { object });
    }
    return waiting > 0
        ? finding('inconclusive', 'few-waiting', { object, waiting })
        : finding('pass', 'requests-keep-coming', { object });
}

function judgeMapping({ objects }: MappingFacts): Finding {
    const off = objects.filter(({ status }) => status === 'off').length;
    if (objects.length === 0) {
        return finding('inconclusive', 'no-mapping-listed');
    }
    if (off > 0) {
        return finding('fail', 'mapping-off', { off, mapped: objects.length });
    }
    return objects.every(({ status }) => status === 'test')
        ? finding('pass', 'mapping-test-only')
        : finding('pass', 'mapping-enabled');
}

function judgeSending(facts: HeartbeatFacts, context: RuleContext): Finding | undefined {
    const beat = judgeHeartbeat(facts, context);
    if (beat.status === 'fail' || beat.status === 'warning') {
        // The mapping is one of several possible causes, so a stop is no proof against it.
        return { ...beat, status: 'warning' };
    }
    const [only, ...others] = context.mappedObjects;
    return beat.status === 'pass' && (only !== facts.object || others.length > 0)
        ? finding('inconclusive', 'at-least-one-mapping-sends')
        : beat;
}

/** Whether every mapped object is enabled; requests that keep coming prove it only where a single object is mapped. */
export const mappingRule: Rule = (facts, context) => {
    switch (facts.about) {
        case 'mapping':
            return judgeMapping(facts);
        case 'heartbeat':
            return judgeSending(facts, context);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

function judgeWindow(window: RequestWindow, context: RuleContext): Finding {
    const { hours, total, failed } = window;
    const values = { hours, total, failed };
    if (failed <= 0) {
        return finding('pass', 'requests-succeed', { hours, total });
    }
    const [most] = window.errors.toSorted((a, b) => b.count - a.count);
    if (failed / total > context.thresholds.failedShare) {
        return finding('fail', 'many-requests-failed', values);
    }
    return most && most.count >= context.thresholds.sameError
        ? finding('fail', 'same-error-again', { hours, ...most })
        : finding('warning', 'some-requests-failed', values);
}

function judgeRequests(facts: RequestFacts, context: RuleContext): Finding {
    const windows = facts.windows.toSorted((a, b) => a.hours - b.hours);
    const longest = windows.at(-1);
    const judged = windows.find(({ total }) => total > 0);
    if (!judged || !longest) {
        return finding('inconclusive', 'no-requests', { hours: longest?.hours ?? 0 });
    }
    const result = judgeWindow(judged, context);
    // What failed before the window that is judged is still worth a look, and no more than that.
    return result.status === 'pass' && longest.failed > 0
        ? finding('warning', 'some-requests-failed', {
              hours: longest.hours,
              total: longest.total,
              failed: longest.failed
          })
        : result;
}

/** Whether requests are accepted: a warning from one failure on, a failure above a share or for one error that repeats. */
export const requestRule: Rule = (facts, context) => {
    switch (facts.about) {
        case 'requests':
            return judgeRequests(facts, context);
        case 'classified-error':
            return errorFinding(facts, 4);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

function risks({ queueOwner, blankEmail, changedAfter }: RiskCounts): number {
    return queueOwner + blankEmail + changedAfter;
}

function judgeWouldFail({ object, sampled, unsent, sent }: WouldFailFacts): Finding {
    const { queueOwner, blankEmail, changedAfter } = unsent;
    const certain = queueOwner + blankEmail;
    if (sampled <= 0) {
        return finding('inconclusive', 'nothing-to-sample', { object });
    }
    if (certain > 0) {
        const values = { object, sampled, count: certain, queueOwner, blankEmail };
        return finding('fail', 'requests-will-fail', values);
    }
    if (changedAfter > 0) {
        // A change alone breaks nothing: a record with an owner and an e-mail is sent all the same.
        return finding('warning', 'changed-before-sending', {
            object,
            sampled,
            count: changedAfter
        });
    }
    return risks(sent) > 0
        ? finding('warning', 'changed-after-sending', { object, sampled, count: risks(sent) })
        : finding('pass', 'nothing-changed', { object, sampled });
}

/** Whether records keep what a request needs: a failure before they are sent, a warning after. */
export const changeRule: Rule = (facts) => {
    switch (facts.about) {
        case 'would-fail':
            return judgeWouldFail(facts);
        case 'classified-error':
            return errorFinding(facts, 5);
        case 'attestation':
            return attested(facts.answer, 'fail');
        default:
            return undefined;
    }
};

function judgeResponses(facts: ResponseFacts, context: RuleContext): Finding {
    const { sampled, fields, newestAt } = facts;
    const empty = facts.alwaysEmpty.length;
    if (sampled <= 0 || newestAt === null) {
        return finding('inconclusive', 'no-responses');
    }
    if (empty > 0) {
        return finding('warning', 'fields-always-empty', { empty, fields, sampled });
    }
    const days = Math.floor((context.observedAt - newestAt) / DAY);
    return days >= context.thresholds.quietResponseDays
        ? finding('warning', 'no-recent-response', { days }, newestAt)
        : finding('pass', 'fields-filled', { fields, sampled });
}

/** Whether answers arrive complete. Never a failure: a field may be empty because nobody answers the question. */
export const responseRule: Rule = (facts, context) => {
    switch (facts.about) {
        case 'responses':
            return judgeResponses(facts, context);
        case 'attestation':
            return attested(facts.answer, 'warning');
        default:
            return undefined;
    }
};
