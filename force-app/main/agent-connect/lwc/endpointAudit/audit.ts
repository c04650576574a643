import { isLookAlike } from './lookAlikes';
import { ENDPOINT_PROBLEMS, RETIRED_HOST, RIGHT_HOSTS } from './model';
import type {
    DataCenter,
    EndpointContext,
    EndpointFix,
    EndpointNote,
    EndpointProblem,
    EndpointVerdict
} from './model';
import { versionEra } from './packageVersion';

const VENDOR_DOMAIN = 'stellaconnect.net';
const STATUS_PAGE_DOMAIN = 'agentconnect.net';
const LONGEST_ENDPOINT = 2_048;
const WRITTEN = /^([a-z][a-z0-9+.-]{0,20}:)?[/\\]{0,3}([^/\\?#]{0,1000})/iu;
/** What a URL parser drops or decodes without a word: control characters, spaces inside, invisible marks, escapes. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Z}]/u;
const BEYOND_ASCII = /[^ -~]/;

/** An endpoint taken apart. */
interface ReadEndpoint {
    readonly host: string;
    /** The host as it was written, before the URL parser made it plain. */
    readonly written: string;
    readonly problems: readonly EndpointProblem[];
}

function parse(text: string): URL | undefined {
    // URL.canParse would be shorter, but older browsers do not have it.
    try {
        return new URL(text);
    } catch {
        return undefined;
    }
}

function hostProblem(host: string, written: string): EndpointProblem | undefined {
    if (Object.values(RIGHT_HOSTS).includes(host) || host.endsWith(`.${RIGHT_HOSTS.us}`)) {
        return BEYOND_ASCII.test(written) || written.includes('%') ? 'look-alike' : undefined;
    }
    if (host === RETIRED_HOST) {
        return 'retired-host';
    }
    if (host === STATUS_PAGE_DOMAIN || host.endsWith(`.${STATUS_PAGE_DOMAIN}`)) {
        return 'status-page-host';
    }
    if (host === VENDOR_DOMAIN || host.endsWith(`.${VENDOR_DOMAIN}`)) {
        return 'vendor-host';
    }
    if (isLookAlike(written) || isLookAlike(host)) {
        return 'look-alike';
    }
    return /(?:^|\.)xn--/.test(host) ? 'international-host' : 'foreign-host';
}

function readEndpoint(text: string): ReadEndpoint | undefined {
    if (text.length > LONGEST_ENDPOINT) {
        return undefined;
    }
    const [, scheme, authority = ''] = WRITTEN.exec(text) ?? [];
    // "host:443" has no scheme, though it looks like one.
    const hasScheme = scheme !== undefined && /^[a-z][a-z0-9+.-]*:[/\\]{2}/i.test(text);
    const url = parse(hasScheme ? text : `https://${text}`);
    if (!url || url.hostname === '') {
        return undefined;
    }
    const bare = hasScheme ? authority : (text.split(/[/\\?#]/)[0] ?? '');
    const written = bare.slice(bare.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '');
    const host = url.hostname.replace(/\.$/, '');
    const problems: (EndpointProblem | false | undefined)[] = [
        (HIDDEN.test(text) || text.includes('\\')) && 'hidden-character',
        (url.username !== '' || url.password !== '' || bare.includes('@')) && 'user-info',
        hostProblem(host, written.replace(/\.$/, '')),
        url.hostname.endsWith('.') && 'trailing-dot',
        url.protocol !== 'https:' && 'not-https',
        url.port !== '' && 'port',
        !hasScheme && 'scheme-missing'
    ];
    const found = problems.filter((problem) => typeof problem === 'string');
    return { host, written, problems: found };
}

function dataCenterOf(host: string): DataCenter | undefined {
    return host === RIGHT_HOSTS.us ? 'us' : host === RIGHT_HOSTS.eu ? 'eu' : undefined;
}

function notesOn(host: string, { dataCenter, packageVersion }: EndpointContext): EndpointNote[] {
    const era = versionEra(packageVersion);
    const center = dataCenterOf(host);
    const notes: (EndpointNote | false)[] = [
        center === undefined && host.endsWith(`.${RIGHT_HOSTS.us}`) && 'unlisted-subdomain',
        era === 'before-change' && 'package-before-change',
        era === 'between' && 'package-between',
        center !== undefined && dataCenter === undefined && 'data-center-not-confirmed'
    ];
    return notes.filter((note) => note !== false);
}

const FIXES: Readonly<Record<EndpointProblem, EndpointFix>> = {
    unreadable: 'replace-host',
    'hidden-character': 'write-plain-address',
    'user-info': 'replace-host-and-check-tampering',
    'look-alike': 'replace-host-and-check-tampering',
    'international-host': 'replace-host-and-check-tampering',
    'retired-host': 'replace-host',
    'status-page-host': 'replace-host',
    'vendor-host': 'replace-host',
    'foreign-host': 'replace-host',
    'trailing-dot': 'write-plain-address',
    'not-https': 'write-https',
    port: 'write-plain-address',
    'other-data-center': 'replace-host',
    'scheme-missing': 'write-https'
};

function otherDataCenter(host: string, dataCenter: DataCenter | undefined): boolean {
    const center = dataCenterOf(host);
    return dataCenter !== undefined && center !== undefined && center !== dataCenter;
}

/**
 * Audits one endpoint as it stands in the custom settings.
 * The host counts exactly as the network would see it; whatever a reader could take for the right host and is not, is
 * wrong. Subdomains of the API host are accepted with a note, as the public OpenAPI description allows them.
 */
export function auditEndpoint(endpoint: string, context: EndpointContext = {}): EndpointVerdict {
    const text = endpoint.trim();
    const read = readEndpoint(text);
    const host = read?.host ?? null;
    const found = new Set<EndpointProblem>(read?.problems ?? ['unreadable']);
    if (host !== null && otherDataCenter(host, context.dataCenter)) {
        found.add('other-data-center');
    }
    const problems = ENDPOINT_PROBLEMS.filter((problem) => found.has(problem));
    const [reason = null] = problems;
    const notes = host === null ? [] : notesOn(host, context);
    const center = context.dataCenter ?? (host === null ? undefined : dataCenterOf(host));
    const keepsHost = host?.endsWith(`.${RIGHT_HOSTS.us}`) === true && center === undefined;
    const expected = `https://${keepsHost ? host : RIGHT_HOSTS[center ?? 'us']}`;
    const open = notes.filter((note) => note !== 'data-center-not-confirmed');
    if (reason !== null) {
        return { verdict: 'wrong', reason, problems, notes, fix: FIXES[reason], expected, host };
    }
    const verdict = open.length > 0 ? 'accepted' : 'right';
    const fix = notes.length > 0 ? 'confirm-with-support' : 'none';
    return { verdict, reason, problems, notes, fix, expected, host };
}
