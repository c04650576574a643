/**
 * How well errors are recognised, and how fast: recall, precision and the cause on the payloads of the tests, time per size.
 * `npm run bench` runs it; it exits with 1 where a figure is missed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recognizeErrors } from 'c/errorRecognition';
import { readCatalog } from '../project/catalogFiles';
import { SOURCE } from '../project/bundles';

interface Payload {
    readonly text: string;
    readonly expect: readonly string[];
    readonly primary: string | null;
}

const FIXTURES = path.join(SOURCE, 'main/catalog/lwc/errorRecognition/__tests__/fixtures');
const { catalog } = readCatalog();
let missed = 0;

function fixture(name: string): unknown {
    return JSON.parse(readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8'));
}

function isPayload(value: unknown): value is Payload {
    return (
        typeof value === 'object' &&
        value !== null &&
        'text' in value &&
        'expect' in value &&
        'primary' in value
    );
}

function payloads(name: string): Payload[] {
    const list = fixture(name);
    return Array.isArray(list) ? list.filter(isPayload) : [];
}

function texts(name: string): string[] {
    const lists = fixture(name);
    return typeof lists === 'object' && lists !== null
        ? Object.values(lists)
              .flat()
              .filter((item) => typeof item === 'string')
        : [];
}

function check(what: string, value: number, isMet: boolean, unit = ''): void {
    missed += isMet ? 0 : 1;
    console.log(`${isMet ? 'ok    ' : 'MISSED'} ${what}: ${Number(value.toFixed(3))}${unit}`);
}

function quality(name: string, least: number, leastPrimary: number): void {
    let expected = 0;
    let hits = 0;
    let all = 0;
    let causes = 0;
    const list = payloads(name);
    for (const { text, expect, primary } of list) {
        const recognition = recognizeErrors(text, catalog);
        const ids = new Set(recognition.findings.map(({ id }) => id));
        expected += expect.length;
        all += ids.size;
        hits += expect.filter((id) => ids.has(id)).length;
        causes += (recognition.primary?.id ?? null) === primary ? 1 : 0;
    }
    console.log(`${name}: ${list.length} payloads, ${expected} codes`);
    check('  recall', hits / expected, hits / expected >= least);
    check('  precision', hits / all, hits / all >= least);
    check('  cause right', causes / list.length, causes / list.length >= leastPrimary);
}

function falseAlarms(): void {
    const list = texts('harmlessTexts');
    const tiers = list.flatMap((text) =>
        recognizeErrors(text, catalog).findings.map(({ tier }) => tier)
    );
    const certain = tiers.filter((tier) => tier === 'certain').length;
    console.log(`harmlessTexts: ${list.length} texts`);
    check('  certain false alarms', certain, certain === 0);
    check('  possible false alarms', tiers.length - certain, tiers.length - certain <= 2);
}

/** A log like those of a contact center: quiet lines, and an error on every eighth. */
function logOf(size: number): string {
    const errors = payloads('samplePayloads').map(({ text }) => text);
    const lines: string[] = [];
    for (let length = 0, index = 0; length < size; index++) {
        const time = `2024-06-17 15:${String(index % 60).padStart(2, '0')}:47.451`;
        const quiet = `${time} INFO  [http-nio-8080-exec-${index % 40}] com.example.dialer.CallService - call 55665ecd-3803-4675-a880-f6dfc9c3074c agent ${1000 + (index % 500)} READY after ${index % 900} ms, queue 503, port 5060`;
        const line = index % 8 === 7 ? (errors[index % errors.length] ?? '') : quiet;
        lines.push(line);
        length += line.length + 1;
    }
    return lines.join('\n').slice(0, size);
}

function fastest(text: string, runs: number): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
        const start = performance.now();
        recognizeErrors(text, catalog);
        best = Math.min(best, performance.now() - start);
    }
    return best;
}

function speed(): void {
    const MEGABYTE = 1_000_000;
    fastest(logOf(MEGABYTE), 3);
    const sizes = [1000, 10_000, 100_000, MEGABYTE, 10 * MEGABYTE];
    const times = sizes.map((size) => fastest(logOf(size), size > MEGABYTE ? 3 : 7));
    sizes.forEach((size, index) => {
        const time = times[index] ?? 0;
        console.log(
            `       ${String(size / 1000).padStart(6)} KB ${time.toFixed(2).padStart(8)} ms`
        );
    });
    const [, , , one = 0, ten = 0] = times;
    check('  time for 1 MB', one, one < 100, ' ms');
    check('  growth from 1 MB to 10 MB', ten / one, ten / one <= 11, ' times');
}

quality('samplePayloads', 0.97, 1);
quality('developmentPayloads', 0.97, 1);
quality('heldOutPayloads', 0.95, 0.95);
quality('secondHeldOutPayloads', 0.95, 0.95);
quality('fieldPayloads', 0.93, 0.9);
quality('writtenPayloads', 0.97, 0.95);
quality('writtenTexts', 0.97, 0.95);
falseAlarms();
speed();
process.exitCode = missed > 0 ? 1 : 0;
