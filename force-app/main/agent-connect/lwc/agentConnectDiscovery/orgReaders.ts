/** A tab that the user may see (getNavItems). */
export interface NavItem {
    readonly label: string;
    readonly developerName: string;
    /** Null for tabs that show no object. */
    readonly objectApiName: string | null;
    readonly itemType: string | null;
    /** As the org gave it: what NavigationMixin takes. */
    readonly pageReference: unknown;
}

/** A field as this user sees it (getObjectInfos). */
export interface FieldInfo {
    readonly apiName: string;
    readonly label: string;
    /** As UI API names types: Boolean, DateTime, Email, Reference, String, TextArea … */
    readonly dataType: string;
    readonly custom: boolean;
    readonly referenceTo: readonly string[];
}

/** An object as this user sees it. A field that is missing may exist and be hidden. */
export interface ObjectInfo {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly custom: boolean;
    readonly queryable: boolean;
    readonly fields: ReadonlyMap<string, FieldInfo>;
}

/** What the org says of one object that was asked for. */
export type ObjectAnswer =
    | { readonly status: 'readable'; readonly info: ObjectInfo }
    /** UI API does not support it (INVALID_TYPE): never a failure of the integration. */
    | { readonly status: 'unsupported'; readonly apiName: string }
    /** Missing, or hidden from this user: the org does not tell which. */
    | { readonly status: 'no-access'; readonly apiName: string }
    /** Neither an object nor an error that is understood. */
    | { readonly status: 'unreadable'; readonly apiName: string };

/** Nav items that could be read, and how many could not. */
export interface NavReading {
    readonly items: readonly NavItem[];
    readonly skipped: number;
    /** Whether the org has another page of them. */
    readonly hasMore: boolean;
}

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(value: unknown, name: string): unknown {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function textOf(value: unknown, name: string): string {
    const text = field(value, name);
    return typeof text === 'string' ? text : '';
}

function textOrNull(value: unknown, name: string): string | null {
    const text = textOf(value, name);
    return text === '' ? null : text;
}

function listOf(value: unknown): readonly unknown[] {
    return Array.isArray(value) ? value : [];
}

function readNavItem(value: unknown): NavItem | undefined {
    const label = textOf(value, 'label');
    const developerName = textOf(value, 'developerName');
    return label === '' && developerName === ''
        ? undefined
        : {
              label,
              developerName,
              objectApiName: textOrNull(value, 'objectApiName'),
              itemType: textOrNull(value, 'itemType'),
              pageReference: field(value, 'pageReference')
          };
}

/**
 * Reads a page of getNavItems.
 * @param value its `data`, or the list of items
 */
export function readNavItems(value: unknown): NavReading {
    const listed = listOf(Array.isArray(value) ? value : field(value, 'navItems'));
    const items = listed.map(readNavItem).filter((item) => item !== undefined);
    return {
        items,
        skipped: listed.length - items.length,
        hasMore: textOf(value, 'nextPageUrl') !== ''
    };
}

function readField(name: string, value: unknown): FieldInfo | undefined {
    const apiName = textOf(value, 'apiName');
    const dataType = textOf(value, 'dataType');
    // The key is what queries need; where the two differ, nothing is certain.
    return apiName !== name || dataType === ''
        ? undefined
        : {
              apiName,
              label: textOf(value, 'label'),
              dataType,
              custom: field(value, 'custom') === true,
              referenceTo: listOf(field(value, 'referenceToInfos'))
                  .map((target) => textOf(target, 'apiName'))
                  .filter((target) => target !== '')
          };
}

/** Reads what getObjectInfo says of one object; undefined where it is none. */
export function readObjectInfo(value: unknown): ObjectInfo | undefined {
    const apiName = textOf(value, 'apiName');
    const fields = field(value, 'fields');
    if (apiName === '' || !isRecord(fields)) {
        return undefined;
    }
    const read = Object.entries(fields)
        .map(([name, item]) => readField(name, item))
        .filter((item) => item !== undefined);
    return {
        apiName,
        label: textOf(value, 'label'),
        labelPlural: textOf(value, 'labelPlural'),
        custom: field(value, 'custom') === true,
        queryable: field(value, 'queryable') !== false,
        fields: new Map(read.map((item) => [item.apiName, item]))
    };
}

function readAnswer(apiName: string, value: unknown): ObjectAnswer {
    const result = field(value, 'result');
    const status = field(value, 'statusCode');
    const info = readObjectInfo(result);
    if (info && (status === undefined || status === 200)) {
        return { status: 'readable', info };
    }
    // An error comes as an object or as a list of one.
    const errors = Array.isArray(result) ? listOf(result) : [result];
    if (errors.some((error) => textOf(error, 'errorCode') === 'INVALID_TYPE')) {
        return { status: 'unsupported', apiName };
    }
    return status === 403 || status === 404
        ? { status: 'no-access', apiName }
        : { status: 'unreadable', apiName };
}

/**
 * Reads the answer of getObjectInfos, which is in the order of the question.
 * @param value its `data`
 * @param requested the API names that were asked for
 * @returns one answer for each name
 */
export function readObjectInfos(
    value: unknown,
    requested: readonly string[]
): readonly ObjectAnswer[] {
    const results = listOf(field(value, 'results'));
    return requested.map((apiName, index) => readAnswer(apiName, results[index]));
}
