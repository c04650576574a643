import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const TAB = '/lightning/n/Agent_Connect_Health';
const PHONE = { width: 375, height: 812 };
const SECTIONS = ['Checks', 'Bring evidence', 'History', 'Reminder', 'Settings'];

function isPhone(page: Page): boolean {
    return page.viewportSize()?.width === PHONE.width;
}

function list(page: Page): Locator {
    return page.getByRole('combobox', { name: 'Show', exact: true });
}

async function openSettings(page: Page, situation = 'healthy'): Promise<void> {
    await page.goto(`${TAB}?situation=${situation}`);
    await expect(page.locator('[data-verdict]')).toBeVisible();
    if (isPhone(page)) {
        await list(page).click();
        await page.getByRole('option', { name: 'Settings' }).click();
    } else {
        await page.getByRole('tab', { name: 'Settings' }).click();
    }
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
}

function setting(page: Page, name: string): Locator {
    return page.getByRole('group', { name, exact: true }).first();
}

/** The input of a setting: the group around it has the same name. */
function input(page: Page, name: string): Locator {
    return setting(page, name).locator('input');
}

async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Save and read again' }).click();
}

async function violations(page: Page): Promise<unknown> {
    const { violations: found } = await new AxeBuilder({ page })
        // The parts of a base component refer to each other across shadow roots.
        .exclude('lightning-tab-bar')
        // On a phone the preview shows the page by itself, as the phone app does.
        .disableRules(['page-has-heading-one'])
        .analyze();
    return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

function scrollWidth(page: Page): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth);
}

for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
    test.describe(`at ${viewport.width} px`, () => {
        test.use({ viewport });

        test('every setting says what holds, and where that comes from', async ({ page }) => {
            await openSettings(page);

            await expect(setting(page, 'Object that surveys are sent for')).toContainText(
                'In effect: Case (standard value)'
            );
            await expect(setting(page, 'Field with the time to send')).toContainText(
                'In effect: Send_Survey_At__c (found in the org)'
            );
            await expect(setting(page, 'Agent Connect subdomain')).toContainText(
                'In effect: nothing.'
            );
            expect(await scrollWidth(page)).toBeLessThanOrEqual(viewport.width);
            expect(await violations(page)).toEqual([]);
        });

        test('what cannot work is not saved, and says why', async ({ page }) => {
            await openSettings(page);
            await input(page, 'Object of the requests').fill('Nothing__c');
            await input(page, 'Minutes that a record may wait').fill('4');
            await input(page, 'Mapped objects').fill('Case, Hidden__c');
            await save(page);

            await expect(
                page.getByText('You see no object of this name in this org.')
            ).toBeVisible();
            await expect(page.getByText('Enter a whole number from 5 to 1,440.')).toBeVisible();
            await expect(page.getByText('You see no object called Hidden__c')).toBeVisible();
            await expect(page.getByText('Settings to correct: 2')).toBeVisible();
            await expect(input(page, 'Minutes that a record may wait')).toBeFocused();
            expect(await scrollWidth(page)).toBeLessThanOrEqual(viewport.width);
            expect(await violations(page)).toEqual([]);
        });

        test('what is saved holds after a reload, until it is taken back', async ({ page }) => {
            await openSettings(page);
            await input(page, 'Minutes that a record may wait').fill('60');
            await expect(setting(page, 'Minutes that a record may wait')).toContainText(
                'Not saved yet: 60 minutes (set here)'
            );
            await page.getByText('Data Return', { exact: true }).click();
            await save(page);
            await expect(page.getByText('Saved. Everything is read again.')).toBeVisible();
            expect(await violations(page)).toEqual([]);

            await page.reload();
            await openSettings(page);
            await expect(setting(page, 'Jobs in use')).toContainText(
                'In effect: Request Sender, Data Return (set here)'
            );
            await page.getByRole('button', { name: 'Use the standard value: 30 minutes' }).click();
            await expect(input(page, 'Minutes that a record may wait')).toBeFocused();
            await save(page);

            await expect(setting(page, 'Minutes that a record may wait')).toContainText(
                'In effect: 30 minutes (standard value)'
            );
            await page.getByRole('button', { name: 'Forget all of them' }).click();
            await expect(setting(page, 'Jobs in use')).toContainText(
                'In effect: Request Sender (standard value)'
            );
            await expect(page.getByRole('heading', { name: 'Settings' })).toBeFocused();
        });
    });
}

test('a setting changes what is judged and where links lead', async ({ page }) => {
    await openSettings(page);
    await input(page, 'Agent Connect subdomain').fill('acme');
    await input(page, 'Package version').fill('1.40');
    await save(page);
    await expect(page.getByText('Saved.')).toBeVisible();

    await page.getByRole('tab', { name: 'Checks' }).click();
    await expect(page.getByRole('button', { name: /^The Job Monitor watches/ })).toContainText(
        'Not applicable'
    );
    await page.getByRole('button', { name: /^Agent Connect accepts what it receives/ }).click();

    await expect(page.getByRole('link', { name: 'API Status page' })).toHaveAttribute(
        'href',
        'https://acme.agentconnect.net/api/request_status'
    );
});

test('tells an endpoint of the other data center', async ({ page }) => {
    await openSettings(page);
    await setting(page, 'Data center').getByText('Europe (Frankfurt)').click();
    await expect(setting(page, 'Data center')).toContainText('Not saved yet: Europe (Frankfurt)');
    await save(page);
    await expect(page.getByText('Saved.')).toBeVisible();

    await page.getByRole('tab', { name: 'Bring evidence' }).click();
    await page.getByLabel('Paste a table').fill('https://api.stellaconnect.net');
    await page.getByRole('button', { name: 'Recognize' }).click();

    await expect(
        page.getByText('https://fra1-connect-1.api.stellaconnect.net', { exact: false }).first()
    ).toBeVisible();
});

test('what was typed can be reverted, and waits while one looks elsewhere', async ({ page }) => {
    await openSettings(page);
    await input(page, 'Agent Connect subdomain').fill('acme');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByRole('tab', { name: 'Settings' }).click();
    await expect(input(page, 'Agent Connect subdomain')).toHaveValue('acme');

    await page.getByRole('button', { name: 'Revert' }).click();

    await expect(input(page, 'Agent Connect subdomain')).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Revert' })).toBeDisabled();
});

test('is worked by keyboard alone', async ({ page }) => {
    await page.goto(`${TAB}?situation=healthy`);
    await page.getByRole('tab', { name: 'Checks' }).focus();
    for (const section of SECTIONS.slice(1)) {
        await page.keyboard.press('ArrowRight');
        await expect(page.getByRole('tab', { name: section })).toHaveAttribute(
            'aria-selected',
            'true'
        );
    }
    await page.keyboard.press('Tab');
    await expect(input(page, 'Object that surveys are sent for')).toBeFocused();
    await input(page, 'Agent Connect subdomain').focus();
    await page.keyboard.type('acme');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Do not set it here' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await expect(setting(page, 'Agent Connect subdomain')).toContainText(
        'In effect: acme (set here)'
    );
});

test.describe('on a phone', () => {
    test.use({ viewport: PHONE });

    test('every part is in one list, by keyboard too', async ({ page }) => {
        await page.goto(`${TAB}?situation=cpu-limit`);
        await expect(page.getByRole('tab')).toHaveCount(0);
        await list(page).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('option')).toHaveText(SECTIONS);
        expect(await violations(page)).toEqual([]);

        await page.keyboard.press('End');
        await page.keyboard.press('Enter');

        await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
        await expect(list(page)).toBeFocused();
    });

    test('turned to a wide screen, the same part is shown under tabs', async ({ page }) => {
        await openSettings(page);

        await page.setViewportSize({ width: 1280, height: 900 });

        await expect(page.getByRole('tab')).toHaveText(SECTIONS);
        await expect(page.getByRole('tab', { name: 'Settings' })).toHaveAttribute(
            'aria-selected',
            'true'
        );
        await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    });
});
