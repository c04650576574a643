/**
 * Measures in a real browser how long the card of the home page takes from the last answer of the local org until it can
 * be used: its verdict stands there, and a click reaches its first link. `npm run bench -- card`; with --quick fewer loads.
 * The local org answers at once, so that this is the app's own part; a real org adds what it takes to answer.
 */
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS, chromiumPath } from '../../test/chromium';
import { ROOT } from '../project/bundles';
import type { CardTimes } from './browser/cardRecorder';
import { buildPreview, servePreview } from './browser/previewServer';
import { describeMachine } from './machine';
import { median } from './statistics';
import { figure, table } from './tables';

/** Much is wrong there: the fullest card. */
const ADDRESS = 'lightning/n/Home?situation=cpu-limit';
const LOADS = process.argv.includes('--quick') ? 5 : 20;
const TARGET_MILLISECONDS = 200;

async function recorder(): Promise<string> {
    const { outputFiles } = await build({
        entryPoints: [path.join(ROOT, 'scripts/bench/browser/cardRecorder.ts')],
        bundle: true,
        format: 'iife',
        write: false
    });
    return outputFiles[0]?.text ?? '';
}

/** One load with nothing kept: a context of its own has an empty cache and an empty storage. */
async function load(browser: Browser, address: string, content: string): Promise<CardTimes> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript({ content });
    await page.goto(address);
    await page.waitForFunction(() => window.cardTimes !== undefined);
    const times = await page.evaluate(() => window.cardTimes);
    await context.close();
    if (!times || times.lastAnswer === 0) {
        throw new Error('The card was there before the org answered anything');
    }
    return times;
}

await buildPreview('product');
const server = await servePreview('product');
const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_FLAGS]
});
try {
    const content = await recorder();
    const loads: CardTimes[] = [];
    for (let count = 0; count < LOADS; count++) {
        loads.push(await load(browser, new URL(ADDRESS, server.address).href, content));
    }
    const spans = [
        ['last answer', loads.map(({ lastAnswer, usable }) => usable - lastAnswer)],
        ['first answer', loads.map(({ firstAnswer, usable }) => usable - firstAnswer)],
        ['navigation', loads.map(({ usable }) => usable)]
    ] as const;
    const { cpu, cores, load: machineLoad } = describeMachine();
    console.log(`${cpu}, ${cores} cores, load ${machineLoad}, Chromium ${browser.version()}`);
    console.log(
        table(
            `Health card until it can be used, ${LOADS} fresh loads, in ms`,
            ['from', 'median', 'worst'],
            spans.map(([from, times]) => [from, median(times), Math.max(...times)])
        )
    );
    const found = median(spans[0][1]);
    const isMet = found <= TARGET_MILLISECONDS;
    console.log(
        `\nTarget from the last answer, median: ${TARGET_MILLISECONDS} ms, found ${figure(found)} ms: ${isMet ? 'met' : 'missed'}`
    );
    process.exitCode = isMet ? 0 : 1;
} finally {
    await browser.close();
    server.close();
}
