import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { keystrokesOf } from '../queries';
import { summarize } from '../statistics';
import type { Times } from '../statistics';

/** A page to measure. */
export interface MeasuredPage {
    readonly address: string;
    /** The script that notes times in the page. */
    readonly recorder: string;
}

/** Bytes of everything of one kind that a page loads. */
export interface WireSize {
    readonly kind: string;
    readonly files: number;
    readonly raw: number;
    readonly gzip: number;
}

/** Times of keys in milliseconds from the press. */
export interface KeyFigures {
    /** Of the page that was typed into. */
    readonly firstLoad: number;
    readonly painted: Times;
    readonly work: Times;
    /** In the order of typing. */
    readonly each: readonly {
        readonly query: string;
        readonly painted: number;
        readonly work: number;
    }[];
}

const MOST_LOAD_MILLISECONDS = 120_000;

async function open(
    { address, recorder }: MeasuredPage,
    browser: Browser,
    slowdown: number
): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript({ content: recorder });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address);
    return page;
}

/** Waits for the first results, and says when they were painted. */
async function whenUsable(page: Page): Promise<number> {
    const handle = await page.waitForFunction(() => window.benchRecorder.usable, undefined, {
        timeout: MOST_LOAD_MILLISECONDS
    });
    return Number(await handle.jsonValue());
}

/** Milliseconds from the start of the navigation until results are painted, with an empty cache. */
export async function timeFirstLoads(
    measured: MeasuredPage,
    browser: Browser,
    slowdown: number,
    loads: number
): Promise<number[]> {
    const times: number[] = [];
    for (let load = 0; load < loads; load++) {
        const page = await open(measured, browser, slowdown);
        times.push(await whenUsable(page));
        await page.close();
    }
    return times;
}

function kindOf(url: string, type: string): string {
    return url.includes('/resource/') ? 'catalog' : type;
}

/** Weighs what a page loads until it shows results. */
export async function weighPage(measured: MeasuredPage, browser: Browser): Promise<WireSize[]> {
    const page = await browser.newPage();
    await page.addInitScript({ content: measured.recorder });
    const bodies: Promise<{ kind: string; body: Buffer }>[] = [];
    page.on('response', (response) => {
        const kind = kindOf(response.url(), response.request().resourceType());
        bodies.push(response.body().then((body) => ({ kind, body })));
    });
    await page.goto(measured.address);
    await whenUsable(page);
    const loaded = await Promise.all(bodies);
    await page.close();
    return [...new Set(loaded.map(({ kind }) => kind))].sort().map((kind) => {
        const ofKind = loaded.filter((item) => item.kind === kind).map(({ body }) => body);
        return {
            kind,
            files: ofKind.length,
            raw: ofKind.reduce((sum, body) => sum + body.length, 0),
            gzip: ofKind.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
        };
    });
}

/** Types queries into the search box, key by key, until all are typed or the time is up. */
export async function timeKeys(
    measured: MeasuredPage,
    browser: Browser,
    slowdown: number,
    queries: readonly string[],
    budget: number
): Promise<KeyFigures> {
    const page = await open(measured, browser, slowdown);
    const firstLoad = await whenUsable(page);
    const box = page.getByRole('searchbox').first();
    await box.click();
    const end = performance.now() + budget;
    const each: { query: string; painted: number; work: number }[] = [];
    for (const query of queries) {
        if (performance.now() > end) {
            break;
        }
        await box.press('Control+A');
        await box.press('Delete');
        for (const typed of keystrokesOf(query)) {
            if (performance.now() > end) {
                break;
            }
            const next = page.evaluate(() => window.benchRecorder.nextKey());
            // The promise must stand in the page before the key arrives.
            await page.evaluate(() => undefined);
            await page.keyboard.type(typed.slice(-1));
            each.push({ query: typed, ...(await next) });
        }
    }
    await page.close();
    return {
        firstLoad,
        painted: summarize(each.map(({ painted }) => painted)),
        work: summarize(each.map(({ work }) => work)),
        each
    };
}
