/**
 * Pages of Setup that a check sends people to. Paths as Salesforce Inspector Reloaded uses them; not verified against an
 * org.
 */
export const SETUP_PATHS = {
    'scheduled-jobs': '/lightning/setup/ScheduledJobs/home',
    'apex-jobs': '/lightning/setup/AsyncApexJobs/home',
    'apex-flex-queue': '/lightning/setup/ApexFlexQueue/home',
    'custom-settings': '/lightning/setup/CustomSettings/home',
    'debug-logs': '/lightning/setup/ApexDebugLogs/home',
    'developer-console': '/_ui/common/apex/debug/ApexCSIPage',
    'apex-exception-email': '/lightning/setup/ApexExceptionEmail/home',
    'email-log-files': '/lightning/setup/EmailLogFiles/home',
    deliverability: '/lightning/setup/OrgEmailSettings/home',
    'remote-sites': '/lightning/setup/SecurityRemoteProxy/home',
    'named-credentials': '/lightning/setup/NamedCredential/home',
    'trusted-urls': '/lightning/setup/SecurityCspTrustedSite/home',
    'installed-packages': '/lightning/setup/ImportedPackage/home',
    flows: '/lightning/setup/Flows/home',
    'failed-flows': '/lightning/setup/Pausedflows/home',
    'workflow-rules': '/lightning/setup/WorkflowRules/home',
    'workflow-field-updates': '/lightning/setup/WorkflowFieldUpdates/home',
    'time-based-workflow': '/lightning/setup/DataManagementManageWorkflowQueue/home',
    'process-automation': '/lightning/setup/WorkflowSettings/home',
    users: '/lightning/setup/ManageUsers/home',
    queues: '/lightning/setup/Queues/home'
} as const;

export type SetupPage = keyof typeof SETUP_PATHS;

/** Tabs of the package, whose address is only known once they are found in the org. */
export type PackageTab = 'configuration' | 'requests' | 'responses';

/**
 * Where a check sends people: a page of Setup, a tab of the package, the fields of the base object, or the API Status
 * page of the organisation's Agent Connect account.
 */
export type CheckLink =
    | { readonly kind: 'setup'; readonly page: SetupPage; readonly path: string }
    | { readonly kind: 'package-tab'; readonly tab: PackageTab }
    | { readonly kind: 'object-fields' }
    | { readonly kind: 'status-page' };

/** A link to a page of Setup. */
export function setupLink(page: SetupPage): CheckLink {
    return { kind: 'setup', page, path: SETUP_PATHS[page] };
}

/**
 * The API Status page of an Agent Connect account ("Salesforce: Tracing Errors & Troubleshooting", step 7).
 * @param subdomain of the account, as a person typed it
 * @returns an https address, or undefined where the text is no subdomain
 */
export function statusPageUrl(subdomain: string): string | undefined {
    const name = subdomain.trim().toLowerCase();
    return /^[a-z0-9-]{1,63}$/.test(name)
        ? `https://${name}.agentconnect.net/api/request_status`
        : undefined;
}

/**
 * The page of Setup that lists the fields of an object.
 * @returns undefined where the name is no API name
 */
export function objectFieldsPath(object: string): string | undefined {
    return /^[A-Za-z][A-Za-z0-9_]*$/.test(object)
        ? `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/view`
        : undefined;
}
