import { createElement } from 'lwc';
import type { LightningElement } from 'lwc';

type ComponentClass<Component> = LightningElement['constructor'] & (new () => Component);

/**
 * Puts a component into the document.
 * @param properties its public properties, set before it is connected
 */
export function render<Component>(
    tag: string,
    component: ComponentClass<Component>,
    properties: Partial<Omit<Component, keyof LightningElement>> = {}
): ReturnType<typeof createElement<Component>> {
    const element = createElement(tag, { is: component });
    Object.assign(element, properties);
    document.body.append(element);
    return element;
}

/** Takes everything out of the document, which disconnects it. */
export function clearDocument(): void {
    document.body.replaceChildren();
}

/** Lets promises settle and components draw themselves again, whatever clock the test has. */
export async function settled(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
        await Promise.resolve();
    }
}

const PATIENCE = 4000;
const PAUSE = 5;

/** Waits for what the browser does in its own time, such as reading a file. @throws Error where it never comes true */
export async function until(isTrue: () => boolean): Promise<void> {
    for (const end = Date.now() + PATIENCE; !isTrue();) {
        if (Date.now() > end) {
            throw new Error('What was waited for did not happen');
        }
        await new Promise((resolve) => {
            setTimeout(resolve, PAUSE);
        });
    }
    await settled();
}

/** What the template of a component holds. */
export function findAll(element: Element, selector: string): readonly HTMLElement[] {
    return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first thing in the template of a component. @throws Error where there is none */
export function find(element: Element, ...path: readonly string[]): HTMLElement {
    let current: Element = element;
    for (const selector of path) {
        const [next] = findAll(current, selector);
        if (!next) {
            throw new Error(`<${current.localName}> shows no ${selector}`);
        }
        current = next;
    }
    if (!(current instanceof HTMLElement)) {
        throw new Error(`<${current.localName}> is no HTML element`);
    }
    return current;
}

/** Whether the template of a component holds something. */
export function shows(element: Element, selector: string): boolean {
    return findAll(element, selector).length > 0;
}

/** A public property of a component or of a stub of a base component. */
export function propertyOf(element: Element, name: string): unknown {
    const value: unknown = Reflect.get(element, name);
    return value;
}

/** The base component of a kind whose label is this. @throws Error where there is none */
export function findLabelled(element: Element, selector: string, label: string): HTMLElement {
    const found = findAll(element, selector).find(
        (candidate) =>
            propertyOf(candidate, 'label') === label ||
            propertyOf(candidate, 'alternativeText') === label
    );
    if (!found) {
        throw new Error(`<${element.localName}> shows no ${selector} called ${label}`);
    }
    return found;
}

/** The texts of all that a selector finds, without the space around them. */
export function textsOf(element: Element, selector: string): readonly string[] {
    return findAll(element, selector).map(textOf);
}

/** What a reader reads: one space between words, none around. */
export function textOf(element: Element): string {
    return element.textContent.replace(/\s+/g, ' ').trim();
}

/** Everything that is to be read in a component and in the components within it. */
export function deepTextOf(node: Node): string {
    const inside = node instanceof Element ? node.shadowRoot : null;
    return node instanceof Text
        ? node.data
        : [...(inside?.childNodes ?? []), ...node.childNodes].map(deepTextOf).join(' ');
}

/** Sends what a base component sends: a custom event with a detail. */
export function send(element: Element, name: string, detail?: unknown): void {
    element.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Presses a key. @returns whether the browser may still do what it does by itself */
export function press(element: Element, key: string): boolean {
    return element.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
    );
}

/** Collects the details of the events of a name. */
export function listen(element: Element, name: string): readonly unknown[] {
    const details: unknown[] = [];
    element.addEventListener(name, (event) => {
        details.push(event instanceof CustomEvent ? event.detail : undefined);
    });
    return details;
}
