/**
 * Takes the screenshots of the README from the built preview: `npm run screenshots`. Run it when a screen changes.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, chromiumPath } from '../test/chromium';
import { ROOT } from './project/bundles';

interface Shot {
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly address: string;
    /** A text that is there once the screen is. */
    readonly waitFor: string;
    /** Buttons to press then, by name. */
    readonly press?: readonly string[];
}

const EXPLORER = '/lightning/n/Error_Code_Explorer';

const SHOTS: readonly Shot[] = [
    {
        file: 'explorer.png',
        width: 1280,
        height: 860,
        address: `${EXPLORER}?c__q=calls+to+that+country+are+blocked`,
        waitFor: 'How to fix it'
    },
    {
        file: 'explorer-matrix.png',
        width: 1280,
        height: 920,
        address: `${EXPLORER}?c__view=matrix`,
        waitFor: 'Only generic error'
    },
    {
        file: 'simulator.png',
        width: 1280,
        height: 960,
        address: '/lightning/n/Outbound_Error_Simulator?c__failure=twilio%3A31206',
        waitFor: 'Choose how the call fails',
        press: ['Dial', 'Show all']
    },
    {
        file: 'simulator-drill.png',
        width: 1280,
        height: 900,
        address: '/lightning/n/Outbound_Error_Simulator?c__view=drill',
        waitFor: 'fall into the generic error'
    },
    {
        file: 'health.png',
        width: 1280,
        height: 620,
        address: '/lightning/n/Home?situation=sender-stopped',
        waitFor: 'Action needed'
    },
    {
        file: 'explorer-phone.png',
        width: 375,
        height: 812,
        address: `${EXPLORER}?c__q=busy&c__entry=sip%3A486`,
        waitFor: 'How to fix it'
    }
];

const PORT = 4199;
const folder = path.join(ROOT, 'docs/images');
const configFile = path.join(ROOT, 'vite.config.ts');
const common = { configFile, configLoader: 'runner', logLevel: 'error' } as const;

mkdirSync(folder, { recursive: true });
await build(common);
const server = await preview({ ...common, preview: { port: PORT } });
const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...CHROMIUM_FLAGS]
});
for (const { file, width, height, address, waitFor, press = [] } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`http://localhost:${PORT}${address}`);
    await page.getByText(waitFor).first().waitFor();
    for (const name of press) {
        await page.getByRole('button', { name, exact: true }).click();
    }
    await page.screenshot({ path: path.join(folder, file) });
    await page.close();
    console.log(path.relative(ROOT, path.join(folder, file)));
}
await browser.close();
await server.close();
