import type { NavItem } from './orgReaders';

/** What an object of the package holds. */
export const OBJECT_ROLES = ['requests', 'responses', 'events'] as const;
export type ObjectRole = (typeof OBJECT_ROLES)[number];

/** How sure a name is: an admin said so and the org has it; the label says it in full; it looks like it; it might be. */
export const CONFIDENCES = ['confirmed', 'high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Stella Connect is the old name, Agent Connect the present one. */
const PRODUCT = /\b(?:agent|stella)\s*connect\b/i;
const PRODUCT_IN_NAME = /(?:agent|stella)_*connect/i;

const ROLE_WORDS: Readonly<Record<ObjectRole, RegExp>> = {
    requests: /\brequests?\b/i,
    responses: /\bresponses?\b/i,
    events: /\bevents?\b/i
};

/** Whether a label or API name carries the name of the product, the old one or the present one. */
export function namesProduct(text: string): boolean {
    return PRODUCT.test(text) || PRODUCT_IN_NAME.test(text);
}

/** The namespace of an API name: `Abc` of `Abc__Thing__c`; null where it has none. */
export function namespaceOf(apiName: string): string | null {
    return (
        /^([A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*)__[A-Za-z][A-Za-z0-9_]*?__[a-z]+$/.exec(
            apiName
        )?.[1] ?? null
    );
}

/** The words of an API name: `Abc__Survey_Request__c` is "Survey Request". */
function wordsOf(apiName: string): string {
    return apiName
        .replace(/__[a-z]+$/, '')
        .replace(/^.*?__/, '')
        .replace(/_+/g, ' ')
        .replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** An object that may be one of the package's. */
export interface Candidate {
    readonly objectApiName: string;
    readonly label: string;
    readonly confidence: Confidence;
    readonly pageReference: unknown;
}

function confidenceIn(item: NavItem, role: ObjectRole): Confidence | undefined {
    const apiName = item.objectApiName ?? '';
    const pattern = ROLE_WORDS[role];
    const labelSays = pattern.test(item.label);
    const nameSays = pattern.test(wordsOf(apiName));
    const namespace = namespaceOf(apiName) ?? '';
    if (labelSays && PRODUCT.test(item.label)) {
        return 'high';
    }
    if ((labelSays || nameSays) && namesProduct(namespace)) {
        return 'high';
    }
    return nameSays && namesProduct(apiName) ? 'medium' : undefined;
}

/** Tabs that carry the name of the product, of whatever kind: that there is one shows that the package is there. */
export function productTabs(items: readonly NavItem[]): readonly NavItem[] {
    return items.filter((item) =>
        [item.label, item.developerName, item.objectApiName ?? ''].some(namesProduct)
    );
}

/** The Configuration tab of the package; undefined where this user does not see it. */
export function configurationTab(items: readonly NavItem[]): NavItem | undefined {
    return productTabs(items).find(({ label }) => /\bconfig/i.test(label));
}

/** Custom objects that may play a role, surest first. */
export function findCandidates(items: readonly NavItem[], role: ObjectRole): readonly Candidate[] {
    const found = items.flatMap((item) => {
        const confidence = confidenceIn(item, role);
        return confidence !== undefined && item.objectApiName?.endsWith('__c') === true
            ? [
                  {
                      objectApiName: item.objectApiName,
                      label: item.label,
                      confidence,
                      pageReference: item.pageReference
                  }
              ]
            : [];
    });
    const unique = found.filter(
        (item, index) =>
            found.findIndex(({ objectApiName }) => objectApiName === item.objectApiName) === index
    );
    return unique.toSorted(
        (a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence)
    );
}
