/**
 * Throws generated texts at recognition and masking: pieces of payloads, escapes, repeats and cuts in any order. Every text
 * must be answered within a bound of time, with spans inside of it that do not overlap. `npm run fuzz` runs it.
 * Arguments: how many texts (default 100000), and the seed (default 1).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { maskPersonalData, recognizeErrors } from 'c/errorRecognition';
import { readCatalog } from './project/catalogFiles';
import { SOURCE } from './project/bundles';

const COUNT = Number(process.argv[2] ?? 100_000);
const SEED = Number(process.argv[3] ?? 1);
/** What a text may take, in milliseconds: a start, and more for each character. Well above what a busy machine needs. */
const START_MS = 150;
const MS_PER_CHARACTER = 0.005;
const MOST_RETRIES = 3;

const FIXTURES = path.join(SOURCE, 'main/catalog/lwc/errorRecognition/__tests__/fixtures');
const PIECES = ['samplePayloads', 'developmentPayloads', 'heldOutPayloads', 'fieldPayloads']
    .map((name) => readFileSync(path.join(FIXTURES, `${name}.json`), 'utf8'))
    .flatMap((json): unknown[] => {
        const list: unknown = JSON.parse(json);
        return Array.isArray(list) ? list : [];
    })
    .map((item) =>
        typeof item === 'object' && item !== null && 'text' in item && typeof item.text === 'string'
            ? item.text
            : ''
    );
const SPARKS = [
    ...'\\ " \' < > & ; : = [ ] { } ( ) / # @ + - . , | ` ~ % $ * ? ! ^ _'.split(' '),
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\u2028',
    '\ud800',
    '\udfff',
    '\u202e',
    'é',
    '中',
    '😀',
    '&lt;',
    '&amp;amp;amp;lt;',
    '&#x3c;',
    '\\u003c',
    '\\\\\\"',
    '<![CDATA[',
    ']]>',
    '<!ENTITY',
    '<errorType>',
    '</errorType>',
    '"code":',
    'code=',
    'Reason: Q.850;cause=',
    'Reason: SIP;text="',
    'SIP/2.0 ',
    'HTTP/1.1 ',
    'cause',
    'error ',
    'sip:',
    'twilio ',
    '486',
    '31005',
    '13036',
    '0',
    '-1',
    '99999999999999999999',
    '1.2.3.4',
    '+15005550006',
    'agentId=',
    'nexmo.com/',
    'error.ininedgecontrol',
    'constructor',
    '__proto__',
    'toString'
];

/** A generator of numbers that gives the same ones for the same seed (mulberry32). */
function generator(seed: number): () => number {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let value = Math.imul(state ^ (state >>> 15), state | 1);
        value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
        return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
    };
}

const next = generator(SEED);

function below(limit: number): number {
    return Math.floor(next() * limit);
}

function pick(items: readonly string[]): string {
    return items[below(items.length)] ?? '';
}

function part(): string {
    const kind = below(10);
    if (kind < 3) {
        const piece = pick(PIECES);
        const start = below(piece.length);
        return piece.slice(start, start + below(400));
    }
    if (kind < 8) {
        return pick(SPARKS);
    }
    if (kind === 8) {
        return pick(SPARKS).repeat(below(60));
    }
    return String.fromCharCode(...Array.from({ length: below(12) }, () => below(65_536)));
}

function generate(): string {
    let text = Array.from({ length: 1 + below(14) }, part).join('');
    const twist = below(12);
    if (twist === 0) {
        text = JSON.stringify(text);
    } else if (twist === 1) {
        text = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    } else if (twist === 2) {
        text = text.replaceAll('\n', '');
    } else if (twist === 3) {
        text = text.repeat(1 + below(8));
    } else if (twist === 4) {
        text = Array.from(text).reverse().join('');
    }
    return text;
}

const { catalog } = readCatalog();

function faultOf(text: string): string | undefined {
    const { findings } = recognizeErrors(text, catalog);
    const places = findings
        .flatMap(({ occurrences }) => occurrences)
        .sort((a, b) => a.start - b.start);
    let end = 0;
    for (const place of places) {
        if (place.start < end || place.start >= place.end || place.end > text.length) {
            return `bad span ${place.start}-${place.end}`;
        }
        end = place.end;
    }
    const masked = maskPersonalData(text).text;
    if (/\d{7}/.test(masked)) {
        return 'unmasked digits';
    }
    return maskPersonalData(masked).text === masked ? undefined : 'masking is not stable';
}

function timeOf(text: string): number {
    const start = performance.now();
    recognizeErrors(text, catalog);
    return performance.now() - start;
}

function isSlow(text: string, took: number): boolean {
    const bound = START_MS + text.length * MS_PER_CHARACTER;
    let best = took;
    // The collector or another process may have taken the time: only what is slow again is slow.
    for (let retry = 0; retry < MOST_RETRIES && best > bound; retry++) {
        best = Math.min(best, timeOf(text));
    }
    return best > bound;
}

let slowest = 0;
let characters = 0;
const started = performance.now();
for (let index = 0; index < COUNT; index++) {
    const text = generate();
    characters += text.length;
    const start = performance.now();
    let fault: string | undefined;
    try {
        fault = faultOf(text);
    } catch (error) {
        fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    fault ??= isSlow(text, took) ? `${took.toFixed(1)} ms` : undefined;
    if (fault !== undefined) {
        console.error(
            `text ${index} of seed ${SEED}: ${fault}\n${JSON.stringify(text.slice(0, 2000))}`
        );
        process.exitCode = 1;
        break;
    }
}
const seconds = (performance.now() - started) / 1000;
console.log(
    `${COUNT} texts, ${(characters / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s, slowest ${slowest.toFixed(1)} ms, seed ${SEED}`
);
