import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a headless Chromium needs on a machine without graphics, and what keeps it from calling home. */
export const CHROMIUM_FLAGS: readonly string[] = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

/**
 * The browser of the tests: CHROMIUM_PATH when set; on Linux x64 the one in @sparticuz/chromium, which needs nothing
 * from the operating system; elsewhere undefined, for the installed Chrome.
 *
 * That package unpacks into the temporary folder, uses the NSS libraries it brings only where it takes itself to be in
 * AWS Lambda, and has a font configuration that names a fixed folder. All three are steered before it is imported, so
 * that everything stays in node_modules/.cache.
 */
export async function chromiumPath(): Promise<string | undefined> {
    if (process.env.CHROMIUM_PATH !== undefined && process.env.CHROMIUM_PATH !== '') {
        return process.env.CHROMIUM_PATH;
    }
    if (process.platform !== 'linux' || process.arch !== 'x64') {
        return undefined;
    }
    const folder = path.join(import.meta.dirname, '../node_modules/.cache/chromium');
    const fonts = path.join(folder, 'fonts.conf');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
        fonts,
        `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
    );
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    process.env.FONTCONFIG_FILE = fonts;
    process.env.TMPDIR = folder;
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
}
