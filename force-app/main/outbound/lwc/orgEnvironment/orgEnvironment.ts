/** @adapter Tells by the host name of the page what kind of org it belongs to. */

export const ENVIRONMENTS = [
    'production',
    'sandbox',
    'scratch',
    'developer',
    'local',
    'unknown'
] as const;
export type OrgEnvironment = (typeof ENVIRONMENTS)[number];

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
const LABELLED: readonly (readonly [RegExp, OrgEnvironment])[] = [
    [/\.sandbox\./, 'sandbox'],
    [/\.scratch\./, 'scratch'],
    [/\.(?:develop|trailblaze|demo)\./, 'developer'],
    [/-dev-ed\./, 'developer'],
    // Without enhanced domains a sandbox has its name after two dashes; pages of packages have a namespace there.
    [/^[\w-]+--\w+(?:\.cs\d+)?\.(?:lightning\.force|my\.salesforce)\.com$/, 'sandbox']
];
const SALESFORCE = /\.(?:lightning\.force|my\.salesforce|my\.salesforce-setup|vf\.force)\.com$/;

/**
 * What kind of org a host name belongs to; `unknown` where the name does not tell. Source: Salesforce Help, "My Domain URL
 * Formats".
 */
export function environmentOf(hostName: string): OrgEnvironment {
    const host = hostName.toLowerCase();
    if (LOCAL.test(host)) {
        return 'local';
    }
    const labelled = LABELLED.find(([pattern]) => pattern.test(host));
    return labelled?.[1] ?? (SALESFORCE.test(host) ? 'production' : 'unknown');
}

/** What kind of org this page belongs to. */
export function currentEnvironment(): OrgEnvironment {
    return environmentOf(window.location.hostname);
}
