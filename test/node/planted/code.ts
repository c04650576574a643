/** What a pure module may not import. */
export const PURE_IMPORTS: readonly string[] = [
    "import { LightningElement } from 'lwc';",
    "import type { LightningElement } from 'lwc';",
    "import { getRecord } from 'lightning/uiRecordApi';",
    "export { getRecord } from 'lightning/uiRecordApi';",
    "import Id from '@salesforce/user/Id';",
    "import text from '@salesforce/label/c.Text';",
    "import { readFileSync } from 'node:fs';",
    "import MiniSearch from 'minisearch';",
    "import { readPack } from '../errorCatalog/packReader';"
];

/** What a pure module may not use: the page, the network, the clock, chance. */
export const IMPURE_CODE: readonly string[] = [
    'export const value = window.name;',
    'export const value = document.title;',
    "export const value = fetch('/limits');",
    "export const value = globalThis.fetch('/limits');",
    "export const value = localStorage.getItem('a');",
    'export const value = crypto.randomUUID();',
    'setTimeout(() => undefined, 1);',
    'export const value = Date.now();',
    'export const value = new Date();',
    'export const value = Date();',
    'export const value = performance.now();',
    'export const value = Math.random();'
];

/** What no bundle may hold, and what lint says of it. */
export const REFUSED_SYNTAX: readonly (readonly [code: string, message: RegExp])[] = [
    ["export * from 'c/errorCatalog';", /no export \* from another module/],
    ["export * as codes from 'c/errorCatalog';", /no export \* from another module/],
    ["export const value = import('./model');", /no dynamic import/],
    ['export const value = await Promise.resolve(1);', /no top-level await/],
    ['if (true) { await Promise.resolve(1); }', /no top-level await/],
    ["import pack from './pack.json'; export { pack };", /no JSON file/],
    ['export class Call { #end() { return 1; } }', /no #private method/],
    ['export class Call { static { this.name; } }', /no static block/],
    ['export class Call { accessor state = 1; }', /no accessor field/],
    ['export const value = JSON.parse("1") as number;', /a cast silences the checker/],
    ['export const value = JSON.parse("1") as readonly number[];', /a cast silences the checker/],
    ['export const value = [] as unknown as Map<string, string>;', /a cast silences the checker/],
    ['export const value = { a: "b" as const } as object;', /a cast silences the checker/],
    ['export const value = <number>JSON.parse("1");', /a cast silences the checker/]
];

/** What looks like the above, but is fine in a pure module. */
export const ALLOWED_CODE: readonly string[] = [
    "export * from './model';",
    "export { ErrorCatalog } from './catalog';",
    'export const value = ["rep", "admin"] as const;',
    'export const value = { to: "sip" as const } satisfies object;',
    'export const value = new Date(0);',
    'export const value = Date.parse("2026-01-01T00:00:00Z");',
    'export const value = Math.max(1, 2);',
    'export async function value() { return await Promise.resolve(1); }',
    'export const value = async () => { await Promise.resolve(1); };',
    'export class Call { private end() { return 1; } #state = 1; }'
];
