import type { PackId } from 'c/errorCatalog';

export const CODE_LANGUAGES = ['typescript', 'javascript'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

/** What the generated code is to be like. */
export interface ConnectorCodeOptions {
    /** Where codes are looked up, the most telling pack first: what stands behind an error before what reports it. */
    readonly packs: readonly PackId[];
    readonly language: CodeLanguage;
    /** After how many milliseconds `dial()` is rejected with TIMEOUT_ERROR. */
    readonly deadlineMilliseconds: number;
    /** Namespace of the custom labels that SDKs before 4.9 need; `c` in an organisation without one. */
    readonly labelNamespace: string;
    /** What the names of the custom labels begin with; the constant follows. */
    readonly labelPrefix: string;
}

export const DEFAULT_CODE_OPTIONS: Omit<ConnectorCodeOptions, 'packs'> = {
    language: 'typescript',
    deadlineMilliseconds: 10_000,
    labelNamespace: 'c',
    labelPrefix: 'Outbound_'
};

export const LONGEST_DEADLINE_MILLISECONDS = 600_000;
const NAMESPACE = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;
/** Names in Salesforce begin with a letter, end with a letter or digit and have no two underscores in a row. */
const LABEL_PREFIX = /^[A-Za-z](?:_?[A-Za-z0-9])*_?$/;
const LONGEST_NAMESPACE = 15;
/** A label's name has 80 characters at the most, and the longest constant 34. */
const LONGEST_PREFIX = 40;

/** The first thing that is wrong with options; undefined where nothing is. */
export function optionFault(options: ConnectorCodeOptions): keyof ConnectorCodeOptions | undefined {
    const { packs, deadlineMilliseconds, labelNamespace, labelPrefix } = options;
    if (packs.length === 0) {
        return 'packs';
    }
    if (
        !Number.isInteger(deadlineMilliseconds) ||
        deadlineMilliseconds < 1 ||
        deadlineMilliseconds > LONGEST_DEADLINE_MILLISECONDS
    ) {
        return 'deadlineMilliseconds';
    }
    if (!NAMESPACE.test(labelNamespace) || labelNamespace.length > LONGEST_NAMESPACE) {
        return 'labelNamespace';
    }
    return LABEL_PREFIX.test(labelPrefix) && labelPrefix.length <= LONGEST_PREFIX
        ? undefined
        : 'labelPrefix';
}
