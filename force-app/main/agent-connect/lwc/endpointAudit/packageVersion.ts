/** How a package version stands to the change of the host. */
export type VersionEra = 'before-change' | 'between' | 'after-change' | 'unknown';

/** Major and minor number of a package version; undefined where the text is none. Patch and build are left aside. */
export function readPackageVersion(text: string): readonly [number, number] | undefined {
    const [, major, minor = '0'] = /^\s*v?(\d{1,4})(?:\.(\d{1,5}))?(?:[.\s(]|$)/i.exec(text) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor)];
}

function isAtLeast(
    [major, minor]: readonly [number, number],
    least: readonly [number, number]
): boolean {
    return major > least[0] || (major === least[0] && minor >= least[1]);
}

/**
 * Which host a version was made for: up to 1.48 the retired one, from 1.65 on the present one.
 * Source: Agent Connect help, "Salesforce: Tracing Errors & Troubleshooting", API Endpoint Misconfiguration.
 */
export function versionEra(text: string | undefined): VersionEra {
    const version = readPackageVersion(text ?? '');
    if (!version) {
        return 'unknown';
    }
    if (isAtLeast(version, [1, 65])) {
        return 'after-change';
    }
    return isAtLeast(version, [1, 49]) ? 'between' : 'before-change';
}
