import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const TAB = '/lightning/n/Error_Code_Explorer';
const SIP = [
    '2026-03-01 10:11:12.345 SIP/2.0 503 Service Unavailable',
    'From: <sip:+15005550006@example.com>',
    'Reason: Q.850;cause=41;text="Temporary failure"',
    '2026-03-01 10:11:14.345 HTTP/1.1 500 Internal Server Error',
    'Ada says the call ended with error 480 in the softphone'
].join('\r\n');
const UNKNOWN = 'HTTP/1.1 403 Forbidden\n{"telnyx_error":{"error_code":"D38"}}';
const UPDATE = [
    '<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables>',
    '<CallVariable><name>callVariable1</name><value>A</value></CallVariable>',
    '</callvariables></mediaProperties></Dialog>',
    '<ApiErrors><ApiError><ErrorType>Invalid Input</ErrorType></ApiError></ApiErrors>'
].join('\n');
const HARMLESS = 'Hello team,\nAda called +15005550006 on 2026-03-01 for 35 minutes.';

function searchBox(page: Page): ReturnType<Page['getByRole']> {
    return page.getByRole('searchbox', { name: 'Code, message or symptom' });
}

function found(page: Page): ReturnType<Page['getByRole']> {
    return page.getByRole('region', { name: 'What was found' });
}

function shownText(page: Page): ReturnType<Page['getByRole']> {
    return page.getByRole('region', { name: 'Text with the codes marked' });
}

async function open(page: Page, state = ''): Promise<void> {
    await page.goto(`${TAB}${state}`);
    await expect(page.getByText('codes from 17 sources')).toBeVisible();
}

/** Puts a text on the real clipboard and presses the keys that paste it. */
async function paste(page: Page, text: string): Promise<void> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await searchBox(page).focus();
    await page.evaluate((content) => navigator.clipboard.writeText(content), text);
    await page.keyboard.press('ControlOrMeta+v');
}

/** Drops a file on the explorer, as the browser tells it. */
async function drop(page: Page, name: string, content: string | number[]): Promise<void> {
    const transfer = await page.evaluateHandle(
        ([fileName, body]) => {
            const data = new DataTransfer();
            const part = typeof body === 'string' ? body : new Uint8Array(body);
            data.items.add(new File([part], fileName));
            return data;
        },
        [name, content] as const
    );
    const target = page.getByRole('heading', { name: 'Error Code Explorer' });
    await target.dispatchEvent('dragenter', { dataTransfer: transfer });
    await expect(page.getByText('Drop the file to analyze it.')).toBeVisible();
    await target.dispatchEvent('dragover', { dataTransfer: transfer });
    await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** What axe finds, as rule and markup. */
async function violations(page: Page): Promise<unknown> {
    const { violations: all } = await new AxeBuilder({ page }).analyze();
    return all.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

test('a pasted text opens the analysis, with the cause, the chain, the mapping and the steps', async ({
    page
}) => {
    await open(page);

    await paste(page, SIP);

    await expect(page.getByRole('heading', { name: 'What was found' })).toBeFocused();
    await expect(found(page)).toContainText('Q.850 41');
    await expect(found(page)).toContainText('SIP 503 because Q.850 41 in its Reason header.');
    await expect(found(page)).toContainText('CAN_NOT_START_THE_CALL');
    await expect(found(page)).toContainText('What to do');
    await expect(found(page)).toContainText('Possible: only the words around suggest them (1)');
    await expect(found(page)).toContainText('From 2026-03-01 10:11:12.345');
    await expect(shownText(page).locator('mark')).toHaveCount(4);
    await expect(shownText(page).locator('mark.mark_primary')).toContainText('Cause');
    await expect(page).toHaveURL(/c__view=analyze$/);
    await expect(searchBox(page)).toHaveValue('');
});

test('a single line stays a question', async ({ page }) => {
    await open(page);

    await paste(page, 'SIP 486\n');

    await expect(searchBox(page)).toHaveValue('SIP 486');
    await expect(page.getByRole('listbox', { name: 'Results' })).toBeVisible();
});

test('a finding opens its entry, and Back keeps the text', async ({ page }) => {
    await open(page);
    await paste(page, SIP);

    await found(page)
        .getByRole('button', { name: /SIP 503 Service/ })
        .click();

    await expect(page.getByRole('heading', { name: 'SIP 503' })).toBeFocused();
    await expect(page).toHaveURL(/c__entry=sip%3A503/);
    await expect(page).not.toHaveURL(/15005550006|Unavailable/);
    await page.getByRole('button', { name: 'Back to the analysis' }).click();
    await expect(found(page).getByRole('button', { name: /SIP 503 Service/ })).toBeFocused();
    await expect(shownText(page)).toContainText('SIP/2.0');
    await page.goBack();
    await page.goBack();
    await expect(shownText(page)).toContainText('SIP/2.0');
});

test('is worked by keyboard alone', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Paste a log' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Text to analyze' }).focus();
    await page.keyboard.type('Cisco Finesse says: HTTP/1.1 500 Internal Server Error');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await expect(found(page)).toContainText('HTTP 500');
    await found(page)
        .getByRole('button', { name: /HTTP 500 .*Internal/ })
        .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'HTTP 500' }).last()).toBeFocused();
    await page.getByRole('button', { name: 'Change the text' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Text to analyze' })).toHaveValue(
        /Finesse says/
    );
});

test('a dropped file is analyzed, and what is no text is refused with a reason', async ({
    page
}) => {
    await open(page);

    await drop(page, 'call.log', SIP);
    await expect(page.getByText('call.log: 5 lines')).toBeVisible();
    await expect(found(page)).toContainText('Q.850 41');

    await drop(page, 'trace.zip', [0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
    await expect(page.getByRole('alert')).toContainText('trace.zip is not a text file.');
    await expect(found(page)).toContainText('Q.850 41');
    await page.getByRole('button', { name: 'Close the message' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);

    await drop(page, 'long.log', 'x'.repeat(11 * 1024 * 1024));
    await expect(page.getByRole('alert')).toContainText('long.log has 11.0 MB.');
});

test('a chosen file is analyzed', async ({ page }) => {
    await open(page, '?c__view=analyze');

    await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(SIP) });

    await expect(found(page)).toContainText('Q.850 41');
});

test('what is copied for a ticket is masked, unless the user wants it', async ({ page }) => {
    await open(page);
    await paste(page, SIP);

    await page.getByRole('button', { name: 'Copy for a ticket, masked' }).click();
    const masked = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByText('Mask personal data', { exact: true }).click();
    await expect(page.getByText('Copies and exports hold telephone numbers')).toBeVisible();
    await page.getByRole('button', { name: /Copy for a ticket, unmasked|Copied/ }).click();
    await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain('+15005550006');

    expect(masked).toContain('Cause: Q.850 41');
    expect(masked).toContain('[phone 1]');
    expect(masked).not.toContain('15005550006');
});

test('findings are exported as CSV', async ({ page }) => {
    await open(page);
    await paste(page, SIP);
    const download = page.waitForEvent('download');

    await page.getByRole('button', { name: 'Export findings' }).click();

    expect((await download).suggestedFilename()).toBe('error-findings.csv');
});

test('makes an entry for a code that no pack knows', async ({ page }) => {
    await open(page);
    await paste(page, UNKNOWN);
    await expect(found(page)).toContainText('This is the mapping of HTTP 403');

    await page.getByRole('button', { name: 'All about Telnyx D38' }).click();
    await page.getByRole('button', { name: 'Make a custom entry' }).click();

    await expect(page.getByRole('region', { name: 'A custom entry for D38' })).toContainText(
        '"code": "D38"'
    );
    await page.getByRole('button', { name: 'Back to the analysis' }).click();
    await expect(page.getByRole('button', { name: 'Make a custom entry' })).toHaveCount(0);
});

test('an update of call variables leads to its row of the table', async ({ page }) => {
    await open(page);
    await paste(page, UPDATE);
    await expect(found(page)).toContainText('Row A of the decision table');

    await page.getByRole('button', { name: 'Open it in Call variables' }).click();

    await expect(page).toHaveURL(/c__view=variables$/);
    await expect(page.locator('tr[aria-current="true"]')).toHaveCount(1);
    await expect(page.locator('tr[aria-current="true"]')).toContainText('Passes the error on');
    await page.getByRole('textbox', { name: 'What came back' }).fill('');
    await expect(page.locator('tr[aria-current="true"]')).toContainText('Nothing at all');
});

test('says what it looked for where nothing is found, and searches for the first line', async ({
    page
}) => {
    await open(page);
    await paste(page, HARMLESS);
    await expect(page.getByText('Looked for: Finesse')).toBeVisible();

    await page.getByRole('button', { name: 'Search for “Hello team,”' }).click();

    await expect(searchBox(page)).toHaveValue('Hello team,');
});

test('whatever is pasted stays text, and is kept nowhere', async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await open(page);

    await paste(
        page,
        '<img src=x onerror=alert(1)>\n<script>alert(2)</script> SIP/2.0 503 <b>Service</b> {0} {labels.x}'
    );

    await expect(shownText(page)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    const stored = await page.evaluate(() =>
        JSON.stringify([localStorage, sessionStorage, history.state, location.href])
    );
    expect(stored).not.toContain('onerror');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Text to analyze' })).toHaveValue('');
    expect(failures).toEqual([]);
});

for (const megabytes of [1, 9]) {
    test(`a log of ${megabytes} MB leaves the page responsive`, async ({ page }) => {
        await open(page);
        const line = '2026-03-01 10:11:12.345 INFO worker-3 outbound.go:300 took 300 ms, ok\n';
        const log = `${line.repeat(Math.floor((megabytes * 1e6) / line.length))}${SIP}\n${line}`;
        await page.evaluate(() => {
            const lengths: number[] = [];
            new PerformanceObserver((list) => {
                lengths.push(...list.getEntries().map(({ duration }) => duration));
            }).observe({ type: 'longtask' });
            Object.assign(window, { taskLengths: lengths });
        });

        // The clipboard of the test browser is slow with megabytes: the event carries them.
        await searchBox(page).evaluate((input, text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            input.dispatchEvent(
                new ClipboardEvent('paste', {
                    clipboardData,
                    bubbles: true,
                    composed: true,
                    cancelable: true
                })
            );
        }, log);
        await expect(found(page)).toContainText('Q.850 41', { timeout: 20_000 });

        await expect(page.getByText('The text is long')).toBeVisible();
        const nodes = await shownText(page).evaluate((pane) => pane.textContent.length);
        expect(nodes).toBeLessThan(20_000);
        const lengths = await page.evaluate(
            (): unknown => Reflect.get(window, 'taskLengths') as unknown
        );
        const longest = Math.max(0, ...(Array.isArray(lengths) ? lengths.map(Number) : []));
        // The machine of a test is busy: far above what a person's needs, far below one go of all.
        expect(longest).toBeLessThan(400);
        await searchBox(page).fill('SIP 486');
        await expect(page.getByRole('listbox', { name: 'Results' })).toContainText('Busy Here');
    });
}

test.describe('on a phone', () => {
    test.use({ viewport: { width: 375, height: 812 } });

    test('leads from the findings to an entry and back, and nothing sticks out', async ({
        page
    }) => {
        await open(page);
        await page.getByRole('button', { name: 'Paste a log' }).click();
        await page
            .getByRole('textbox', { name: 'Text to analyze' })
            .fill(`${SIP}${'x'.repeat(300)}`);
        await page.getByRole('button', { name: 'Analyze' }).click();
        await expect(found(page)).toContainText('Q.850 41');
        const before = await page.evaluate(() => document.documentElement.scrollWidth);

        await found(page)
            .getByRole('button', { name: /SIP 503 Service/ })
            .click();

        await expect(found(page)).toBeHidden();
        await expect(page.getByRole('heading', { name: 'SIP 503' })).toBeVisible();
        const after = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([before, after].every((width) => width <= 375)).toBe(true);
        await page.getByRole('button', { name: 'Back to the analysis' }).click();
        await expect(found(page)).toBeVisible();
    });
});

test.describe('the analysis has no accessibility violations', () => {
    test('while it is empty', async ({ page }) => {
        await open(page, '?c__view=analyze');

        expect(await violations(page)).toEqual([]);
    });

    const texts = {
        'with findings': SIP,
        'with nothing found': HARMLESS,
        'with an update': UPDATE
    };
    for (const [name, text] of Object.entries(texts)) {
        test(name, async ({ page }) => {
            await open(page);
            await paste(page, text);
            await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible();

            expect(await violations(page)).toEqual([]);
        });
    }

    test('with an entry, unmasked', async ({ page }) => {
        await open(page);
        await paste(page, SIP);
        await page.getByText('Mask personal data', { exact: true }).click();
        await page.getByRole('button', { name: 'All about Q.850 41' }).click();
        await expect(page.getByRole('heading', { name: 'Q.850 41' }).last()).toBeVisible();

        expect(await violations(page)).toEqual([]);
    });

    test('with a custom entry', async ({ page }) => {
        await open(page);
        await paste(page, UNKNOWN);
        await page.getByRole('button', { name: 'All about Telnyx D38' }).click();
        await page.getByRole('button', { name: 'Make a custom entry' }).click();
        await expect(page.getByRole('region', { name: 'A custom entry for D38' })).toBeVisible();

        expect(await violations(page)).toEqual([]);
    });

    test('with a refused file', async ({ page }) => {
        await open(page);
        await drop(page, 'trace.zip', [0, 0, 0, 0]);
        await expect(page.getByRole('alert')).toBeVisible();

        expect(await violations(page)).toEqual([]);
    });
});
