import { parameter, PARAMETERS } from './parameters';

/** The part of a PageReference that the preview keeps in its address. */
export interface PreviewPageReference {
    readonly type: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly state: Readonly<Record<string, string>>;
}

const TAB_ADDRESS = /^\/lightning\/n\/(\w+)\/?$/;
const HOME = 'home';

type Listener = (reference: PreviewPageReference) => void;
const listeners = new Set<Listener>();

function fromAddress(): PreviewPageReference {
    const [, tab] = TAB_ADDRESS.exec(location.pathname) ?? [];
    const query = new URLSearchParams(location.search);
    PARAMETERS.forEach((name) => {
        query.delete(name);
    });
    const state = Object.fromEntries(query);
    return tab === undefined
        ? { type: 'standard__namedPage', attributes: { pageName: HOME }, state }
        : { type: 'standard__navItemPage', attributes: { apiName: tab }, state };
}

/** The page that the address names, as Lightning Experience writes it. */
export function currentPageReference(): PreviewPageReference {
    return fromAddress();
}

function pathOf(type: string, attributes: PreviewPageReference['attributes']): string {
    switch (type) {
        case 'standard__navItemPage':
            return `/lightning/n/${attributes.apiName ?? ''}`;
        case 'standard__recordPage':
            return `/lightning/r/${attributes.recordId ?? ''}/view`;
        default:
            return '/lightning/page/home';
    }
}

/** The address of a page reference. State that is undefined is left out, as in an org. */
export function addressOf(reference: unknown): string {
    const { type, attributes, state } = readReference(reference);
    const path = pathOf(type, attributes);
    const query = new URLSearchParams(state);
    PARAMETERS.forEach((name) => {
        const value = parameter(name);
        if (value !== undefined) {
            query.set(name, value);
        }
    });
    const text = query.toString();
    return text === '' ? path : `${path}?${text}`;
}

function readRecord(value: unknown): Record<string, string> {
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(
              Object.entries(value).filter(
                  (pair): pair is [string, string] => typeof pair[1] === 'string'
              )
          )
        : {};
}

function readReference(reference: unknown): PreviewPageReference {
    const { type, attributes, state } =
        typeof reference === 'object' && reference !== null
            ? { type: '', attributes: {}, state: {}, ...reference }
            : { type: '', attributes: {}, state: {} };
    return {
        type,
        attributes: readRecord(attributes),
        state: readRecord(state)
    };
}

function tell(): void {
    const reference = fromAddress();
    for (const listener of listeners) {
        listener(reference);
    }
}

/** Goes to a page as NavigationMixin.Navigate does; pages that the preview lacks are only reported. */
export function navigate(reference: unknown, replace = false): void {
    const { type } = readReference(reference);
    if (type === 'standard__webPage') {
        window.dispatchEvent(new CustomEvent('preview:navigate', { detail: reference }));
        return;
    }
    history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(reference));
    tell();
}

/** Calls the listener with the present page and at every change of it. */
export function subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

window.addEventListener('popstate', tell);
