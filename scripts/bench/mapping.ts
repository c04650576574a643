/**
 * How fast failures are mapped, against a bare Map lookup in the same run, and how long the drill of the whole catalog
 * takes. Run: `npm run bench -- mapping`.
 */
import { coverageOf, mapOutboundFailure } from 'c/outboundCallMapping';
import { readCatalog } from '../project/catalogFiles';

const FAILURES = 2_000_000;
const RUNS = 7;

const { catalog } = readCatalog();
// The codes as a connector has them: fresh strings, not those of the catalog, in no order.
const codes = catalog.entries.map(({ pack, code }) => structuredClone({ pack, code }));
const failures = Array.from({ length: FAILURES }, (_, index) => {
    const code = codes[(index * 7919) % codes.length];
    if (!code) {
        throw new Error('the catalog is empty');
    }
    return code;
});
const bare = new Map(catalog.entries.map((entry) => [entry.id, entry.outbound.type]));
const ids = failures.map(({ pack, code }) => `${pack}:${code}`);

/** The quickest of some runs, in milliseconds. */
function quickest(run: () => number): number {
    const times = Array.from({ length: RUNS }, () => {
        const start = performance.now();
        if (run() < 0) {
            throw new Error('never: keeps the result in use');
        }
        return performance.now() - start;
    });
    return Math.min(...times);
}

function countTypes(typeAt: (index: number) => string | null | undefined): number {
    let found = 0;
    for (let index = 0; index < FAILURES; index += 1) {
        found += typeAt(index) === null ? 0 : 1;
    }
    return found;
}

const lookup = quickest(() => countTypes((index) => bare.get(ids[index] ?? '')));
const mapping = quickest(() =>
    countTypes((index) => {
        const failure = failures[index];
        return failure && mapOutboundFailure(failure, catalog).type;
    })
);
const layered = quickest(() => {
    let found = 0;
    for (let index = 0; index < 100_000; index += 1) {
        const { pack, code } = failures[index] ?? { pack: '', code: '' };
        const layers = [{ pack: 'q850', code: '17' }];
        const phase = 'after-dial-resolved';
        found += mapOutboundFailure({ pack, code, layers, phase }, catalog).type === null ? 1 : 0;
    }
    return found;
});
const drill = quickest(() => coverageOf('all', catalog).codes.length);

const perSecond = (count: number, milliseconds: number): string =>
    `${((count / milliseconds) * 1000).toLocaleString('en', { maximumFractionDigits: 0 })}/s`;
console.log(`bare Map lookup    ${perSecond(FAILURES, lookup)}`);
console.log(`mapOutboundFailure ${perSecond(FAILURES, mapping)}`);
console.log(`slower by          ${(mapping / lookup).toFixed(2)}x (at most 4)`);
console.log(`with two layers    ${perSecond(100_000, layered)}`);
console.log(`drill of all packs ${drill.toFixed(1)} ms (at most 100)`);
if (mapping / lookup > 4 || FAILURES / mapping < 1000 || drill > 100) {
    process.exitCode = 1;
}
