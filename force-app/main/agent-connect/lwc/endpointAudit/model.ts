/** Where an Agent Connect account is hosted. */
export const DATA_CENTERS = ['us', 'eu'] as const;
export type DataCenter = (typeof DATA_CENTERS)[number];

/** The data center that a text names; undefined where it names none. */
export function readDataCenter(text: string | undefined): DataCenter | undefined {
    return DATA_CENTERS.find((center) => center === text);
}

/**
 * The right API host of each data center.
 * Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting", API Endpoint Misconfiguration.
 */
export const RIGHT_HOSTS: Readonly<Record<DataCenter, string>> = {
    us: 'api.stellaconnect.net',
    eu: 'fra1-connect-1.api.stellaconnect.net'
};

/** The host of package version 1.48 and older. Source: as of the right hosts. */
export const RETIRED_HOST = 'sapi.stellaconnect.net';

/** What is wrong with an endpoint, worst first: the first that applies is the reason of the verdict. */
export const ENDPOINT_PROBLEMS = [
    'unreadable',
    'hidden-character',
    'user-info',
    'look-alike',
    'international-host',
    'retired-host',
    'status-page-host',
    'vendor-host',
    'foreign-host',
    'trailing-dot',
    'not-https',
    'port',
    'other-data-center',
    'scheme-missing'
] as const;

export type EndpointProblem = (typeof ENDPOINT_PROBLEMS)[number];

/** What is not wrong, but worth a look. */
export type EndpointNote =
    /** A subdomain of the API host that the help does not list: ask support whether it is yours. */
    | 'unlisted-subdomain'
    /** A package of version 1.48 or older was made for the retired host: update it. */
    | 'package-before-change'
    /** Between 1.48 and 1.65 nobody says when the host changed. */
    | 'package-between'
    /** The right host of one data center; which is yours was not said. */
    | 'data-center-not-confirmed';

/** What to do. */
export type EndpointFix =
    | 'none'
    | 'confirm-with-support'
    | 'replace-host'
    | 'replace-host-and-check-tampering'
    | 'write-https'
    | 'write-plain-address';

/** What an audit says of one endpoint. */
export interface EndpointVerdict {
    /** `accepted`: it can be right, see the notes. */
    readonly verdict: 'right' | 'accepted' | 'wrong';
    /** The worst problem; null where there is none. */
    readonly reason: EndpointProblem | null;
    readonly problems: readonly EndpointProblem[];
    readonly notes: readonly EndpointNote[];
    readonly fix: EndpointFix;
    /** The endpoint to use instead, or the same one. */
    readonly expected: string;
    /** The host as the network sees it, in lower case; null where none can be read. */
    readonly host: string | null;
}

/** What is known around the endpoint. */
export interface EndpointContext {
    readonly dataCenter?: DataCenter;
    /** As Setup > Installed Packages shows it: "1.67". */
    readonly packageVersion?: string;
}
