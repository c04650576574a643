import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Linter } from 'eslint';
import { findBundles, ROOT } from '../scripts/project/bundles';
import type { Bundle } from '../scripts/project/bundles';

/** The three kinds of bundle. Imports go one way only: components, adapters, pure modules. */
export type BundleKind = 'component' | 'adapter' | 'pure';

/** Which wings a wing may import from, besides itself. */
const KNOWN_WINGS: Readonly<Record<string, readonly string[]>> = {
    common: [],
    catalog: ['common'],
    outbound: ['common', 'catalog'],
    'agent-connect': ['common'],
    default: ['common', 'catalog', 'outbound', 'agent-connect']
};

const ADAPTER_MARK = '@adapter';

/**
 * What kind of bundle it is: one with a template is a component; one whose entry file says @adapter in its first comment
 * is an adapter; every other is a pure module.
 */
export function kindOf(bundle: Bundle): BundleKind {
    if (bundle.hasTemplate) {
        return 'component';
    }
    const [head = ''] = readFileSync(bundle.entry, 'utf8').split('*/');
    return head.includes(ADAPTER_MARK) ? 'adapter' : 'pure';
}

const KINDS_BELOW: Readonly<Record<BundleKind, readonly BundleKind[]>> = {
    component: ['component', 'adapter', 'pure'],
    adapter: ['adapter', 'pure'],
    pure: ['pure']
};

/** Everything a bundle may import by its form: files of its own, other bundles and, above pure modules, the platform. */
const OWN_IMPORTS = '^(?!\\./|c/)';
const PLATFORM_IMPORTS = '^(?!\\./|c/|lwc$|lightning/|@salesforce/)';

/** The files that may import a package from npm, which `npm run build` puts into them: path and module. */
export const BUNDLED_PACKAGES: Readonly<Record<string, string>> = {
    'force-app/main/outbound/lwc/phoneNumbers/libphonenumber.ts': 'libphonenumber-js/min'
};

function forbiddenBundles(bundle: Bundle, kinds: ReadonlyMap<Bundle, BundleKind>): string[] {
    const wings = [bundle.wing, ...(KNOWN_WINGS[bundle.wing] ?? [])];
    const below = KINDS_BELOW[kinds.get(bundle) ?? 'pure'];
    return [...kinds]
        .filter(([other, kind]) => !wings.includes(other.wing) || !below.includes(kind))
        .map(([other]) => `c/${other.name}`);
}

const PURE_GLOBALS = [
    'globalThis',
    'self',
    'window',
    'document',
    'navigator',
    'location',
    'history',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'localStorage',
    'sessionStorage',
    'performance',
    'requestAnimationFrame',
    'setTimeout',
    'setInterval',
    'crypto',
    'process'
];

const PURE_SYNTAX = [
    {
        selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
        message: 'A pure module is given the time: take it as a parameter.'
    },
    {
        selector: 'CallExpression[callee.name="Date"]',
        message: 'A pure module is given the time: take it as a parameter.'
    },
    {
        selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        message: 'A pure module is given the time: take it as a parameter.'
    },
    {
        selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
        message: 'A pure module is given its randomness: take it as a parameter.'
    }
];

function messageFor(kind: BundleKind): string {
    return `Imports go one way: components, adapters, pure modules (this bundle: ${kind}), and no wing reaches into one it does not know. See ARCHITECTURE.md.`;
}

type Restriction = Readonly<Record<'selector' | 'message', string>>;

function importRule(
    kind: BundleKind,
    forbidden: readonly string[]
): NonNullable<Linter.Config['rules']> {
    const message = messageFor(kind);
    const regex = kind === 'pure' ? OWN_IMPORTS : PLATFORM_IMPORTS;
    const paths = [
        ...forbidden.map((name) => ({ name, message })),
        ...(kind === 'adapter' ? [{ name: 'lwc', importNames: ['LightningElement'], message }] : [])
    ];
    return { 'no-restricted-imports': ['error', { paths, patterns: [{ regex, message }] }] };
}

function globalsRule(message: string): NonNullable<Linter.Config['rules']> {
    const globals = PURE_GLOBALS.map((name) => ({ name, message }));
    return { 'no-restricted-globals': ['error', ...globals] };
}

/** Lets a file import one package from npm, and nothing else from outside. */
function packageException(file: string, module: string): Linter.Config {
    const message = `This file may import ${module} only: see BUNDLED_PACKAGES.`;
    const regex = `^(?!${module}$)`;
    return {
        files: [file],
        rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] }
    };
}

/**
 * One lint configuration for each bundle, which enforces the direction of imports.
 * @param platformSyntax what the compiler of the platform refuses, as no-restricted-syntax wants it: a rule that is set
 * twice counts once, so both lists go into one
 * @param bundles the bundles of the project
 * @param root the folder that the file patterns of the configurations start at
 */
export function importDirection(
    platformSyntax: readonly Restriction[],
    bundles: readonly Bundle[] = findBundles(),
    root: string = ROOT
): Linter.Config[] {
    const kinds = new Map(bundles.map((bundle) => [bundle, kindOf(bundle)]));
    const exceptions = Object.entries(BUNDLED_PACKAGES).map(([file, module]) =>
        packageException(file, module)
    );
    const rules = [...kinds].map(([bundle, kind]): Linter.Config => {
        const folder = path.relative(root, bundle.folder).split(path.sep).join('/');
        const syntax = [...platformSyntax, ...(kind === 'pure' ? PURE_SYNTAX : [])];
        return {
            files: [`${folder}/*.ts`],
            rules: {
                'no-restricted-syntax': ['error', ...syntax],
                ...importRule(kind, forbiddenBundles(bundle, kinds)),
                ...(kind === 'pure' ? globalsRule(messageFor(kind)) : {})
            }
        };
    });
    return [...rules, ...exceptions];
}
