/** What can be wrong with a pack, one kind for each thing to do about it. `where` is a path: `entries[12] 486.outbound.type`. */
export type PackFault =
    /** The resource could not be fetched. */
    | { readonly kind: 'not-loaded'; readonly where: string; readonly detail: string }
    /** The text is no JSON; `detail` is what the parser says, with the place. */
    | { readonly kind: 'not-json'; readonly where: string; readonly detail: string }
    /** Larger than a static resource may be. */
    | { readonly kind: 'too-large'; readonly where: string; readonly detail: string }
    /** A value of another kind than expected, or a required one that is missing or blank. */
    | {
          readonly kind: 'wrong-shape';
          readonly where: string;
          readonly expected: string;
          readonly found: string;
      }
    /** A field that the format does not have: most often a slip of the pen. */
    | { readonly kind: 'unknown-field'; readonly where: string; readonly found: string }
    /** A pack id that does not exist, or another than the resource should hold. */
    | { readonly kind: 'unknown-pack'; readonly where: string; readonly found: string }
    /** An entry names a family that the pack does not have. */
    | { readonly kind: 'unknown-family'; readonly where: string; readonly found: string }
    /** An entry or family names a source that the pack does not list. */
    | { readonly kind: 'unknown-source'; readonly where: string; readonly found: string }
    /** A mapping to a Salesforce constant that does not exist. */
    | { readonly kind: 'unknown-error-type'; readonly where: string; readonly found: string }
    /** The same code, family or source twice. */
    | { readonly kind: 'duplicate'; readonly where: string; readonly found: string }
    /** A code of the organisation that lacks what no family gives it. */
    | { readonly kind: 'incomplete'; readonly where: string; readonly found: string };

export type PackFaultKind = PackFault['kind'];

/** Collects faults and tells whether any came since. */
export class FaultList {
    readonly faults: PackFault[] = [];

    add(fault: PackFault): void {
        this.faults.push(fault);
    }

    /** Runs the reading and gives its result, or undefined where it added a fault. */
    sound<T>(read: () => T): T | undefined {
        const before = this.faults.length;
        const result = read();
        return this.faults.length === before ? result : undefined;
    }
}

/** The place of a fault and what is wrong there, in plain English for the terminal and for logs. */
export function describeFault(fault: PackFault): string {
    switch (fault.kind) {
        case 'not-loaded':
            return `${fault.where}: could not be loaded (${fault.detail})`;
        case 'not-json':
            return `${fault.where}: is not JSON (${fault.detail})`;
        case 'too-large':
            return `${fault.where}: is larger than a static resource may be (${fault.detail})`;
        case 'wrong-shape':
            return `${fault.where}: should be ${fault.expected}, is ${fault.found}`;
        case 'unknown-field':
            return `${fault.where}: the format has no field "${fault.found}"`;
        case 'unknown-pack':
            return `${fault.where}: no pack is called "${fault.found}" here`;
        case 'unknown-family':
            return `${fault.where}: the pack has no family "${fault.found}"`;
        case 'unknown-source':
            return `${fault.where}: the pack lists no source "${fault.found}"`;
        case 'unknown-error-type':
            return `${fault.where}: Salesforce has no outbound error "${fault.found}"`;
        case 'duplicate':
            return `${fault.where}: "${fault.found}" is there already`;
        case 'incomplete':
            return `${fault.where}: lacks "${fault.found}", and no family gives it`;
    }
}
