import { createRequire } from 'node:module';
import ts from 'typescript';
import type { Fault, MetadataFile } from './metadataFile';
import { isElements } from './metadataFile';

/** Elements whose content the types leave open. */
const OPEN_ELEMENTS = new Set(['LightningComponentBundle.targetConfigs']);
/** How many allowed values a fault names. */
const NAMED_VALUES = 12;

interface MetadataTypes {
    readonly checker: ts.TypeChecker;
    readonly byName: ReadonlyMap<string, ts.Symbol>;
}

let loaded: MetadataTypes | undefined;

/** The types of the Metadata API as @salesforce/types declares them: read once, for that takes a second. */
function metadataTypes(): MetadataTypes {
    if (loaded === undefined) {
        const file = createRequire(import.meta.url)
            .resolve('@salesforce/types/metadata')
            .replace(/\.js$/, '.d.ts');
        const program = ts.createProgram([file], { strict: true, skipLibCheck: true, types: [] });
        const checker = program.getTypeChecker();
        const declarations = program.getSourceFile(file);
        const module = declarations && checker.getSymbolAtLocation(declarations);
        if (module === undefined) {
            throw new Error('@salesforce/types declares no metadata: has its package changed?');
        }
        const types = checker.getExportsOfModule(module);
        loaded = { checker, byName: new Map(types.map((type) => [type.name, type])) };
    }
    return loaded;
}

function textFault(value: unknown, type: ts.Type): string | undefined {
    const members = type.isUnion() ? type.types : [type];
    const literals = members
        .filter((member) => member.isStringLiteral())
        .map((member) => member.value);
    const given = typeof value === 'string' ? value : '';
    if (literals.length > 0) {
        return literals.includes(given)
            ? undefined
            : `is "${given}", none of ${literals.slice(0, NAMED_VALUES).join(', ')}`;
    }
    if (members.some((member) => (member.flags & ts.TypeFlags.BooleanLike) !== 0)) {
        return ['true', 'false'].includes(given) ? undefined : `is "${given}", not true or false`;
    }
    if ((type.flags & ts.TypeFlags.Number) !== 0) {
        return given === '' || Number.isNaN(Number(given))
            ? `is "${given}", not a number`
            : undefined;
    }
    return typeof value === 'string' ? undefined : 'holds elements, not text';
}

/** Whether the type of an element is text of some kind: a string, a number, a boolean or one of some words. */
function isText(type: ts.Type): boolean {
    const members = type.isUnion() ? type.types : [type];
    const kinds = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike;
    return members.every((member) => (member.flags & kinds) !== 0);
}

/** What is wrong with the value of an element that should be of the type; the place is the path to the element. */
function* valueFaults(value: unknown, type: ts.Type, place: string): Generator<string> {
    const { checker } = metadataTypes();
    const plain = checker.getNonNullableType(type);
    const repeated = checker.isArrayType(plain)
        ? checker.getIndexTypeOfType(plain, ts.IndexKind.Number)
        : undefined;
    if (repeated !== undefined) {
        for (const item of Array.isArray(value) ? value : [value]) {
            yield* valueFaults(item, repeated, place);
        }
    } else if (Array.isArray(value)) {
        yield `${place} may be given only once`;
    } else if (isText(plain)) {
        const fault = textFault(value, plain);
        if (fault !== undefined) {
            yield `${place} ${fault}`;
        }
    } else if (isElements(value)) {
        yield* elementFaults(value, plain, place);
    } else if (value !== '') {
        yield `${place} is text, not elements`;
    }
}

function* elementFaults(
    elements: Readonly<Record<string, unknown>>,
    type: ts.Type,
    place: string
): Generator<string> {
    const { checker } = metadataTypes();
    for (const [name, value] of Object.entries(elements)) {
        const property = checker.getPropertyOfType(type, name);
        const inner = `${place}.${name}`;
        if (property === undefined) {
            yield `${place} has no element ${name}`;
        } else if (!OPEN_ELEMENTS.has(inner)) {
            yield* valueFaults(value, checker.getTypeOfSymbol(property), inner);
        }
    }
}

/**
 * Checks a file against the types of the Metadata API in @salesforce/types: no unknown element, none repeated that may
 * not be, no value outside its enumeration.
 */
export function typeFaults({ file, type, content }: MetadataFile): Fault[] {
    const { checker, byName } = metadataTypes();
    const symbol = byName.get(type);
    const faults =
        symbol === undefined
            ? [`${type} is no type of the Metadata API`]
            : [...valueFaults(content, checker.getDeclaredTypeOfSymbol(symbol), type)];
    return faults.map((fault) => [file, fault]);
}
