import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const TAB = '/lightning/n/Error_Code_Explorer';

function searchBox(page: Page): ReturnType<Page['getByRole']> {
    return page.getByRole('searchbox', { name: 'Code, message or symptom' });
}

function results(page: Page): ReturnType<Page['getByRole']> {
    return page.getByRole('listbox', { name: 'Results' }).getByRole('option');
}

function details(page: Page): ReturnType<Page['getByRole']> {
    return page.getByRole('region', { name: 'Details' });
}

async function open(page: Page, state = ''): Promise<void> {
    await page.goto(`${TAB}${state}`);
    await expect(page.getByText('codes from 17 sources')).toBeVisible();
}

/** What axe finds, as rule and markup. */
async function violations(page: Page): Promise<unknown> {
    const { violations: found } = await new AxeBuilder({ page }).analyze();
    return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

test('explains a code while it is typed', async ({ page }) => {
    await open(page);

    await searchBox(page).pressSequentially('SIP 486');

    await expect(results(page).first()).toContainText('Busy Here');
    await expect(details(page)).toContainText('The called phone is busy.');
    await expect(details(page)).toContainText('CAN_NOT_START_THE_CALL');
    await expect(page).toHaveURL(/c__q=SIP\+486/);
});

test('finds a symptom and marks its words', async ({ page }) => {
    await open(page);

    await searchBox(page).fill('nobody picked up');

    await expect(results(page).first()).toContainText('No answer from user');
    await expect(results(page).first().locator('mark').first()).toBeVisible();
});

test('a link opens the same view, and Back returns', async ({ page }) => {
    await open(page, '?c__q=busy&c__vendor=SIP');
    await expect(page.getByRole('listitem').filter({ hasText: 'SIP' }).first()).toBeVisible();
    await results(page).nth(1).click();
    await expect(page).toHaveURL(/c__entry=sip/);

    await page.goBack();

    await expect(page).not.toHaveURL(/c__entry/);
    await expect(searchBox(page)).toHaveValue('busy');
});

test('is worked by keyboard alone', async ({ page }) => {
    await open(page);
    await searchBox(page).fill('busy');
    await expect(results(page).first()).toBeVisible();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/c__entry=/);
    await expect(details(page).getByRole('heading').first()).toBeFocused();
    await results(page).first().focus();
    await page.keyboard.press('ArrowUp');
    await expect(searchBox(page)).toBeFocused();
});

test('filters with counts, and takes a filter away by its pill', async ({ page }) => {
    await open(page, '?c__q=busy');
    const before = await page
        .getByText(/^\d+ results$/)
        .first()
        .textContent();
    await page.getByRole('button', { name: 'Filters' }).click();

    await page.getByText(/^SIP \(\d+\)$/).click();

    await expect(page.getByText(/^\d+ results$/).first()).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/c__vendor=SIP/);
    await page.getByRole('button', { name: 'Remove' }).first().click();
    await expect(page.getByText(/^\d+ results$/).first()).toHaveText(before ?? '');
});

test('shows the matrix, and a cell leads to its codes', async ({ page }) => {
    await open(page, '?c__view=matrix');

    await page.getByRole('button', { name: /codes of SIP: CAN_NOT_START_THE_CALL/ }).click();

    await expect(page).toHaveURL(/c__vendor=SIP/);
    await expect(results(page).first()).toContainText('CAN_NOT_START_THE_CALL');
});

test('answers what comes back for an update of call variables', async ({ page }) => {
    await open(page, '?c__view=variables');
    const questions = page.getByRole('radio', { name: 'No' });

    await page.getByText('No', { exact: true }).first().click();
    await page.getByText('No', { exact: true }).nth(1).click();

    await expect(questions).toHaveCount(2);
    await expect(page.locator('tr[aria-current="true"]')).toContainText('Nothing at all');
});

test('copies a link, a ticket and the connector snippet', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?c__q=connect%20DestinationNotAllowedException');

    await page.getByRole('button', { name: 'Copy snippet' }).click();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy for a ticket' }).click();
    const ticket = await page.evaluate(() => navigator.clipboard.readText());

    expect(snippet).toContain("error.type = 'AREA_CODE_NOT_IN_DIALABLE_LIST';");
    expect(link).toContain('c__entry=connect%3ADestinationNotAllowedException');
    expect(ticket).toContain('How to fix it:');
    await page.goto(link);
    await expect(details(page)).toContainText('DestinationNotAllowedException');
});

test('remembers what was opened and pinned', async ({ page }) => {
    await open(page, '?c__q=13036');
    await results(page).first().click();
    await details(page).getByRole('button', { name: 'Pin' }).click();

    await open(page);

    await expect(details(page)).toContainText('Pinned');
    await expect(details(page)).toContainText('Recently viewed');
    await expect(details(page).getByRole('button', { name: 'Cisco UCCE 13036' })).toHaveCount(2);
});

test('saves the results as CSV', async ({ page }) => {
    await open(page, '?c__q=SIP%20486');
    const download = page.waitForEvent('download');

    await page.getByRole('button', { name: 'Export CSV' }).click();

    expect((await download).suggestedFilename()).toBe('error-codes.csv');
});

test('takes any text in the search box', async ({ page }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await open(page);
    const texts = [
        '<img src=x onerror=alert(1)>',
        '.*(a+)+$[',
        '📞🔥 486',
        'الرقم مشغول 486',
        'x'.repeat(1_000_000)
    ];

    for (const text of texts) {
        await searchBox(page).fill(text);
        await expect(searchBox(page)).toHaveValue(text);
    }

    await expect(page.getByText('Only the first 300 characters are searched.')).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/xxxx/);
    expect(failures).toEqual([]);
});

test('lives on without a pack, and loads it on demand', async ({ page }) => {
    await page.route('**/resource/errorPackTwilio', (route) => route.fulfill({ status: 500 }));
    await page.route('**/resource/errorPackVonage', (route) => route.fulfill({ body: '{"oops"' }));
    await page.goto(TAB);
    await expect(page.getByRole('alert')).toContainText('errorPackTwilio');
    await expect(page.getByRole('alert')).toContainText('errorPackVonage');
    await searchBox(page).fill('SIP 486');
    await expect(results(page).first()).toContainText('Busy Here');

    await page.unroute('**/resource/errorPackTwilio');
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect(page.getByRole('alert')).not.toContainText('errorPackTwilio');
});

test('says so where nothing can be loaded, and tries again', async ({ page }) => {
    await page.route('**/resource/*', (route) => route.abort());
    await page.goto(TAB);
    await expect(page.getByText("The error packs couldn't be loaded")).toBeVisible();

    await page.unroute('**/resource/*');
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect(results(page).first()).toBeVisible();
});

test.describe('on a phone', () => {
    test.use({ viewport: { width: 375, height: 812 } });

    test('goes from the list to the entry and back, and nothing sticks out', async ({ page }) => {
        await open(page, '?c__q=busy');
        await expect(details(page)).toBeHidden();

        await results(page).first().click();
        await expect(details(page)).toContainText('The called phone is busy.');
        await expect(results(page).first()).toBeHidden();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(375);

        await page.getByRole('button', { name: 'Back to the list' }).click();
        await expect(results(page).first()).toBeVisible();
    });
});

test.describe('has no accessibility violations', () => {
    const states = {
        'at the start': '',
        'with results': '?c__q=busy',
        'with an entry': '?c__entry=twilio:31486',
        'in the matrix': '?c__view=matrix',
        'with call variables': '?c__view=variables',
        'with nothing found': '?c__q=zzqqxx'
    };
    for (const [name, state] of Object.entries(states)) {
        test(name, async ({ page }) => {
            await open(page, state);

            expect(await violations(page)).toEqual([]);
        });
    }
});
