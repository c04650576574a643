/** State of a page reference: strings by name; undefined takes a name out of the address. */
export type PageState = Readonly<Record<string, string | undefined>>;

const UNMANAGED_PREFIX = 'c__';

/**
 * The prefix that names in the state of a page must have: the package's namespace, `c__` without one. A pure module.
 * @param resourceUrl the URL of one of our static resources, which names the namespace: /resource/1700000000000/ns__name
 */
export function namespacePrefix(resourceUrl: string): string {
    const name = resourceUrl.split('/').pop() ?? '';
    const [, namespace] = /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)__./.exec(name) ?? [];
    return namespace === undefined ? UNMANAGED_PREFIX : `${namespace}__`;
}

/**
 * The state of a page reference.
 * @param pageReference as CurrentPageReference gives it; empty where there is none, as outside Lightning Experience
 */
export function stateOf(pageReference: unknown): PageState {
    if (
        typeof pageReference !== 'object' ||
        pageReference === null ||
        !('state' in pageReference) ||
        typeof pageReference.state !== 'object' ||
        pageReference.state === null
    ) {
        return {};
    }
    return Object.fromEntries(
        Object.entries(pageReference.state).filter(
            (pair): pair is [string, string] => typeof pair[1] === 'string'
        )
    );
}

/** A list as one value of an address; empty items are left out. */
export function joinList(items: readonly string[]): string | undefined {
    const named = items.filter((item) => item !== '');
    return named.length === 0
        ? undefined
        : named
              .map((item) => item.replace(/[~,]/g, (sign) => (sign === '~' ? '~t' : '~c')))
              .join(',');
}

/** The items of a list in an address. */
export function splitList(value: string | undefined): readonly string[] {
    return value === undefined || value === ''
        ? []
        : value
              .split(',')
              .map((item) => item.replace(/~([tc])/g, (_, sign) => (sign === 't' ? '~' : ',')));
}
