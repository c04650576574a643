import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './test/chromium';

// Not the port of `npm start`, which may be running. Tests run against the built preview: it loads
// in half a second, where the development server takes several.
const port = process.env.TEST_PORT ?? '4173';
const executablePath = await chromiumPath();

export default defineConfig({
    testDir: 'test/browser',
    timeout: 60_000,
    // A busy machine takes its time to the first paint.
    expect: { timeout: 15_000 },
    forbidOnly: Boolean(process.env.CI),
    use: {
        baseURL: `http://localhost:${port}`,
        channel: executablePath === undefined ? 'chrome' : undefined,
        launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] }
    },
    webServer: {
        command: `npx vite build --configLoader runner --logLevel error && npx vite preview --configLoader runner --strictPort --port ${port}`,
        url: `http://localhost:${port}`,
        reuseExistingServer: false,
        timeout: 120_000
    }
});
