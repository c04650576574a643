/**
 * Measures in a real browser what a step of the simulator's screen costs: a frame is 16 ms. `npm run bench -- steps`.
 */
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../../test/chromium';
import { ROOT } from '../project/bundles';

const PORT = 4198;
const STEPS = 11;
const RUNS = 5;

function quantile(times: readonly number[], share: number): number {
    const sorted = [...times].sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function report(what: string, times: readonly number[]): void {
    const [median, high] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(1));
    console.log(`${what}: median ${median ?? ''} ms, 95th ${high ?? ''} ms of ${times.length}`);
}

/** The work of pressing "Next step", from the click until the component has drawn itself. */
async function stepTimes(page: Page, base: string): Promise<readonly number[]> {
    await page.goto(`${base}/lightning/n/Outbound_Error_Simulator?c__failure=twilio%3A31206`);
    await page.getByRole('button', { name: 'Repeat', exact: true }).click();
    const times: number[] = [];
    const next = page.getByRole('button', { name: 'Next step', exact: true });
    await page.waitForTimeout(300);
    const pause = page.getByRole('button', { name: 'Pause', exact: true });
    if (await pause.isVisible()) {
        await pause.click();
    }
    for (let step = 0; step < STEPS && (await next.isEnabled()); step++) {
        times.push(
            await next.evaluate(async (button) => {
                const start = performance.now();
                button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
                await Promise.resolve();
                // The work of the step, before the browser lays out and paints.
                return performance.now() - start;
            })
        );
    }
    return times;
}

const common = {
    configFile: path.join(ROOT, 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'error'
} as const;
await build(common);
const server = await preview({ ...common, preview: { port: PORT } });
const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_FLAGS]
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const base = `http://localhost:${PORT}`;
const steps: number[] = [];
for (let run = 0; run < RUNS; run++) {
    steps.push(...(await stepTimes(page, base)));
}
report('simulator, work of a step', steps);
await browser.close();
await server.close();
