import { objectFieldsPath, statusPageUrl } from 'c/agentConnectChecks';
import type { CheckLink } from 'c/agentConnectChecks';
import type { LinkContext } from 'c/healthDesk';

/** Where a link leads. Setup is opened by its address: as a web page reference it can come up blank. */
export type LinkTarget =
    | { readonly kind: 'address'; readonly href: string }
    | { readonly kind: 'page'; readonly pageReference: unknown }
    | { readonly kind: 'none'; readonly why: 'setup' | 'tab' | 'subdomain' };

/** Finds where a link leads for this user. */
export function targetOf(link: CheckLink, context: LinkContext): LinkTarget {
    switch (link.kind) {
        case 'setup':
            return context.mayViewSetup
                ? { kind: 'address', href: link.path }
                : { kind: 'none', why: 'setup' };
        case 'object-fields': {
            const href = objectFieldsPath(context.baseObject);
            return context.mayViewSetup && href !== undefined
                ? { kind: 'address', href }
                : { kind: 'none', why: 'setup' };
        }
        case 'status-page': {
            const href = statusPageUrl(context.subdomain);
            return href === undefined
                ? { kind: 'none', why: 'subdomain' }
                : { kind: 'address', href };
        }
        case 'package-tab': {
            const pageReference = context.tabs?.[link.tab];
            return pageReference === undefined
                ? { kind: 'none', why: 'tab' }
                : { kind: 'page', pageReference };
        }
    }
}
