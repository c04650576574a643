/**
 * Why a check has its state, as a sentence in our own words. `{name}` stands for a value. The app shows these where no
 * custom label replaces them; exports always use them.
 */
export const REASON_TEXTS = {
    'no-evidence': 'Nothing has been observed yet.',
    'evidence-too-old': 'The last evidence is too old to count. It said: {behind}',
    'earlier-problem-not-rechecked':
        'What was observed since is in order, but an earlier problem has not been looked at again: {behind}',
    'advisory-for-generation':
        'The rule is documented for the other generation of the package, so this is only a hint: {behind}',
    'other-generation': 'This generation of the package does not have it.',
    'version-too-old': 'The package has it from version {version} on.',
    'feature-not-enabled': 'An admin says that this feature is not in use.',
    'not-applicable-by-admin': 'An admin says that it does not apply here.',
    'snoozed-by-admin': 'An admin put it aside for a while.',

    'timestamp-field-missing':
        'The field that was named as the time to send is not on {object}, or this user may not see it.',
    'timestamp-field-not-identified':
        'No field of {object} could be identified as the time to send.',
    'nothing-closed':
        'No record of {object} was closed in {days} days, so there is nothing to go by.',
    'nothing-stamped':
        '{closed} records of {object} were closed in {days} days, and none has its time to send set.',
    'timestamps-set':
        '{stamped} of {closed} records of {object} closed in {days} days have their time to send set.',

    'no-mapping-listed': 'No mapped object was named.',
    'mapping-off': '{off} of {mapped} mapped objects are switched off.',
    'mapping-test-only': 'Every mapped object is enabled, but only for Test.',
    'mapping-enabled': 'Every mapped object is set to Test or Production.',
    'at-least-one-mapping-sends':
        'Requests are created, so at least one mapping sends; that tells nothing of the others.',
    'nothing-is-sent':
        '{waiting} records of {object} wait longer than {minutes} minutes and no request is created.',

    'no-scheduled-jobs': 'No Agent Connect job is scheduled: the integration is off.',
    'job-missing': 'Not scheduled: {roles}.',
    'job-ended': 'Scheduled, but ended or in error: {roles}.',
    'job-has-no-next-run': 'Scheduled without a next run: {roles}.',
    'job-owner-inactive': 'Scheduled by a user who is no longer active: {roles}.',
    'job-held': 'Paused or blocked: {roles}.',
    'job-duplicated': 'Scheduled more than once: {roles}.',
    'jobs-scheduled': 'Every job that is needed is scheduled.',

    'no-demand': 'No record of {object} was due to be sent, so silence proves nothing.',
    'few-waiting': '{waiting} records of {object} wait; that is too few to tell.',
    'requests-keep-coming': 'Requests keep being created for {object}.',

    'no-requests': 'No request was created in {hours} hours.',
    'requests-succeed': 'All {total} requests of {hours} hours were accepted by Agent Connect.',
    'some-requests-failed': '{failed} of {total} requests of {hours} hours failed.',
    'many-requests-failed':
        '{failed} of {total} requests of {hours} hours failed: more than one in ten.',
    'same-error-again': 'The same error came {count} times in {hours} hours: {category}.',

    'nothing-to-sample': 'No record of {object} could be sampled.',
    'requests-will-fail':
        '{count} of {sampled} records of {object} will fail when they are sent. Owned by a queue: {queueOwner}; without a customer e-mail: {blankEmail}.',
    'changed-before-sending':
        '{count} of {sampled} records of {object} changed before they were sent.',
    'changed-after-sending':
        '{count} of {sampled} records of {object} lost their owner or e-mail, or changed, after they were sent.',
    'nothing-changed': 'None of {sampled} records of {object} changed in a way that matters.',

    'no-agent-connect-jobs': 'The table holds no Agent Connect job.',
    'batches-failed': '{failed} of {examined} Agent Connect jobs failed.',
    'batches-complete': 'All {examined} Agent Connect jobs completed.',
    'cpu-limit-exceeded': 'Times that the Apex CPU time limit was exceeded: {count}.',
    'governor-limit-exceeded': 'A governor limit of Apex was exceeded: {category}, times: {count}.',
    'no-limit-exceeded': 'None of {examined} Agent Connect jobs exceeded a limit.',
    'job-object-locked':
        'The job object was locked, so the next job is not scheduled. Times that it was seen: {count}.',
    'silence-may-be-a-lock':
        'Suspected, not proven: {waiting} records of {object} wait longer than {minutes} minutes, no request is created, and a locked job stops in just this way without a word. Scheduled Jobs and Apex Jobs tell.',
    'no-lock-found': 'None of {examined} Agent Connect jobs found the job object locked.',
    'error-classified': 'An error of this kind was found: {category}.',

    'status-page-clean': 'The API Status page lists no failed request.',
    'status-page-lists-failures': 'Failed requests that the API Status page lists: {invalid}.',

    'no-endpoint-given': 'No endpoint was given.',
    'endpoint-retired': 'Endpoints that use the host of versions up to 1.48: {retired}.',
    'endpoint-refused': 'Endpoints that are no Agent Connect address: {refused}.',
    'endpoints-accepted': 'All {accepted} endpoints are in order.',
    'endpoints-accepted-with-note':
        'Endpoints that use a host of Agent Connect other than the two documented ones: {noted}.',

    'no-responses': 'No response could be sampled.',
    'no-recent-response': 'The newest response is {days} days old.',
    'fields-always-empty':
        '{empty} of {fields} fields are empty in all {sampled} responses sampled.',
    'fields-filled': 'None of {fields} fields is empty in all {sampled} responses sampled.',

    'job-monitor-missing': 'The Job Monitor is not scheduled: nobody is told when a job stops.',
    'job-monitor-scheduled': 'The Job Monitor is scheduled.',

    'attested-in-order': 'A person looked and found it in order.',
    'attested-problem': 'A person looked and found a problem.'
} as const;

export type Reason = keyof typeof REASON_TEXTS;

/** Values for a reason's placeholders: counts, API names, category names. Never pasted text. */
export type ReasonValues = Readonly<Record<string, string | number>>;

/** A reason with its values, and the reason behind it where it only passes one on. */
export interface Explanation {
    readonly reason: Reason;
    readonly values: ReasonValues;
    readonly behind?: Explanation | undefined;
}

/** The jobs as Setup calls them. */
const ROLE_NAMES: readonly (readonly [role: string, name: string])[] = [
    ['request-sender', 'Request Sender'],
    ['data-return', 'Data Return'],
    ['service-recovery', 'Service Recovery'],
    ['job-monitor', 'Job Monitor']
];

function sayValue(name: string, value: string | number): string {
    return name === 'roles'
        ? ROLE_NAMES.reduce((text, [role, said]) => text.replaceAll(role, said), String(value))
        : String(value);
}

/** The sentence of an explanation, in English. A placeholder without a value is left as it stands. */
export function describeReason({ reason, values, behind }: Explanation): string {
    return REASON_TEXTS[reason].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        if (name === 'behind' && behind) {
            return describeReason(behind);
        }
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? placeholder : sayValue(name, value);
    });
}
