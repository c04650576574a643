/** Why something was not saved. */
export type SaveFailure =
    /** A record with the same unique key is there already. */
    | 'duplicate'
    /** Somebody changed the record since it was read. */
    | 'changed-meanwhile'
    /** This user may not. */
    | 'no-access'
    /** No connection, or the org did not answer. */
    | 'offline'
    | 'other';

/** A failure with what the org says. */
export interface FailedSave {
    readonly failure: SaveFailure;
    readonly message: string;
}

const SIGNS: readonly (readonly [SaveFailure, RegExp])[] = [
    ['duplicate', /DUPLICATE_VALUE|duplicate value found/i],
    [
        'changed-meanwhile',
        /ENTITY_FAILED_IFLASTMODIFIED|CONFLICT|modified (?:since|by)|if-?unmodified-?since|\b412\b/i
    ],
    [
        'no-access',
        /INSUFFICIENT_ACCESS|INVALID_TYPE|INVALID_FIELD_FOR_INSERT_UPDATE|no access|\b40[13]\b/i
    ],
    ['offline', /failed to fetch|network|offline|disconnected|timed? ?out/i]
];

function textsIn(value: unknown, depth: number): readonly string[] {
    if (typeof value === 'string' || typeof value === 'number') {
        return [String(value)];
    }
    if (typeof value !== 'object' || value === null || depth === 0) {
        return [];
    }
    const own = value instanceof Error ? [value.message] : [];
    return [...own, ...Object.values(value).flatMap((item) => textsIn(item, depth - 1))];
}

function messageIn(value: unknown, depth = 7): string | undefined {
    if (typeof value !== 'object' || value === null || depth === 0) {
        return typeof value === 'string' ? value : undefined;
    }
    const inner: readonly unknown[] = Object.values(value);
    const message: unknown = Reflect.get(value, 'message');
    const nested = inner.map((item) =>
        typeof item === 'object' ? messageIn(item, depth - 1) : undefined
    );
    return (
        nested.find((text) => text !== undefined && text !== '') ??
        (typeof message === 'string' ? message : undefined)
    );
}

/** What an error of UI API means: it nests messages and codes several objects deep. */
export function readFailure(error: unknown): FailedSave {
    const all = textsIn(error, 6).join('\n');
    const failure = SIGNS.find(([, pattern]) => pattern.test(all))?.[0] ?? 'other';
    return { failure, message: messageIn(error) ?? '' };
}
