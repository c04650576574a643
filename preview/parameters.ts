/** Parameters of the preview itself: they stay in the address wherever one goes, and no page sees them. */
export const PARAMETERS = ['situation', 'shared', 'user'] as const;

/** A parameter of the preview; undefined where the address has none. */
export function parameter(name: (typeof PARAMETERS)[number]): string | undefined {
    return new URLSearchParams(location.search).get(name) ?? undefined;
}
