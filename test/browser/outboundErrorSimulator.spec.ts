import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const TAB = '/lightning/n/Outbound_Error_Simulator';

async function open(page: Page, state = ''): Promise<void> {
    await page.goto(`${TAB}${state}`);
    await expect(page.getByText('No call is ever placed')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'One call' })).toBeVisible();
}

function steps(page: Page): ReturnType<Page['locator']> {
    return page.getByRole('list', { name: 'What happens, in order' }).getByRole('listitem');
}

async function showAll(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Show all' }).click();
}

/**
 * What axe finds, as rule and markup. The button for further tabs is the base component's, and the heading of the page,
 * which the preview hides on a phone, is the app's.
 */
async function violations(page: Page): Promise<unknown> {
    const { violations: found } = await new AxeBuilder({ page })
        .disableRules(['page-has-heading-one'])
        .analyze();
    return found
        .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
        .filter((rows) => !rows.join().includes('slds-tabs_default__overflow-button'));
}

async function overflow(page: Page): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

test('goes from a code to what the rep is told', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('button', { name: 'Dial', exact: true })).toBeDisabled();
    await page.getByRole('searchbox').fill('twilio 31206');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Dial', exact: true }).click();
    await showAll(page);

    await expect(steps(page)).toHaveCount(12);
    await expect(steps(page).nth(9)).toContainText('ERROR CALL_THROTTLED');
    await expect(page.getByText('Salesforce was told CALL_THROTTLED.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
});

test('plays by itself, and an arrow opens what it carries', async ({ page }) => {
    await open(page, '?c__failure=sip:503');
    await expect(page.getByText('Step 12 of 12')).toBeVisible({ timeout: 15_000 });

    await page.getByRole('button', { name: 'Posts CALL_FAILED' }).click();

    await expect(page.locator('pre')).toContainText('"telephonyEventType": "CALL_FAILED"');
    expect(await violations(page)).toEqual([]);
});

test('marks what changes with the SDK', async ({ page }) => {
    await open(page, '?c__failure=twilio:31206');
    await showAll(page);

    await page.getByText('3.x', { exact: true }).first().click();

    await expect(page.getByText('Salesforce was told CAN_NOT_START_THE_CALL.')).toBeVisible();
    await expect(page.getByText('Connector SDK 3.x doesn’t know CALL_THROTTLED')).toBeVisible();
    await expect(page.getByText('Differs', { exact: true })).toHaveCount(1);
});

test('takes a malformed connector error, and one that never settles', async ({ page }) => {
    await open(page);
    await page.getByText('A connector that errs').click();
    await page.getByRole('button', { name: 'Dial', exact: true }).click();
    await showAll(page);
    await expect(page.getByText('Salesforce was told CAN_NOT_START_THE_CALL.')).toBeVisible();

    await page.getByRole('combobox', { name: 'What the connector does' }).click();
    await page.getByRole('option', { name: /^39\./ }).click();
    await page.getByRole('button', { name: 'Dial', exact: true }).click();
    await showAll(page);

    await expect(page.getByText('Still dialing.')).toBeVisible();
});

test('recognizes a pasted error, and keeps it out of links', async ({ page }) => {
    await open(page);
    await page.getByText('An error that I paste').click();
    await page
        .getByRole('textbox', { name: 'Error of your telephony system' })
        .fill('SIP/2.0 503 Service Unavailable');

    await expect(page.getByText('Recognized: sip:503')).toBeVisible();
    await page.getByRole('button', { name: 'Dial', exact: true }).click();
    await showAll(page);
    await expect(page.getByText('Salesforce was told UNABLE_TO_CONNECT_TO_AGENT.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    expect(page.url()).not.toContain('503');
});

test('recognizes several codes in one paste, each a layer', async ({ page }) => {
    await open(page);
    await page.getByText('An error that I paste').click();
    await page
        .getByRole('textbox', { name: 'Error of your telephony system' })
        .fill('SIP/2.0 486 Busy Here\nReason: Q.850;cause=17;text="User busy"');

    await expect(page.getByText('Recognized: sip:486')).toBeVisible();
    await expect(page.locator('c-payload-reader').getByText('q850:17')).toBeVisible();
    expect(await violations(page)).toEqual([]);
});

test('dials a magic number under conditions', async ({ page }) => {
    await open(page);
    await page.getByText('A number under conditions').click();
    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Use +15005550014' }).click();

    await page.getByRole('button', { name: 'Dial', exact: true }).click();
    await showAll(page);

    await expect(page.getByText('Call ended with an error')).toBeVisible();
    await expect(page.getByText('None of the ten constants can be used here')).toBeVisible();
    await page.locator('summary').nth(1).click();
    expect(await violations(page)).toEqual([]);
});

test('keeps the wording of the org', async ({ page }) => {
    await open(page, '?c__failure=twilio:31206');
    await page.getByRole('textbox', { name: 'What your org shows' }).fill('Slow down, please.');
    await page.getByRole('button', { name: 'Save wording' }).click();

    await page.reload();
    await showAll(page);

    await expect(page.locator('.wording')).toHaveText('Slow down, please.');
});

test('saves, shares and runs a scenario again', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?c__failure=sip:503');
    await page.getByRole('textbox', { name: 'Scenario name' }).fill('Monday');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Run Monday' })).toBeVisible();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy for a ticket' }).click();
    const ticket = await page.evaluate(() => navigator.clipboard.readText());

    await page.goto(link);
    await showAll(page);

    await expect(page.getByText('Salesforce was told UNABLE_TO_CONNECT_TO_AGENT.')).toBeVisible();
    expect(ticket).toContain('## Outbound Error Simulator: Monday');
    await page.getByRole('button', { name: 'Run Monday' }).click();
    await expect(page.getByText('Dialed once')).toBeVisible();
});

test('drills all sources and simulates a code of it', async ({ page }) => {
    await open(page, '?c__view=drill');
    await expect(page.getByText('All ten constants are reached.')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Simulate sip:486' }).click();

    await expect(page).toHaveURL(/c__failure=sip%3A486/);
    await showAll(page);
    await expect(page.getByText('Salesforce was told CAN_NOT_START_THE_CALL.')).toBeVisible();
});

test('runs a load, the same for the same seed', async ({ page }) => {
    await open(page, '?c__view=load');
    await page.getByRole('button', { name: 'Run load' }).click();
    const summary = page.getByText(/calls: [\d,]+ connected/);
    const first = await summary.textContent();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Run load' }).click();

    await expect(summary).toHaveText(first ?? '');
    await expect(page.getByRole('img', { name: /Outcomes over/ })).toBeVisible();
    await expect(
        page.getByRole('list', { name: 'Outcomes by color' }).getByText('Connected')
    ).toBeVisible();
});

test('checks a mapping and lends it to the drill', async ({ page }) => {
    await open(page, '?c__view=mapping');
    await page
        .getByRole('textbox', { name: 'The mapping your connector uses today' })
        .fill(
            'const map = {\n  sip: {\n    486: "call_throttled",\n    480: "CALL_THROTTLED"\n  }\n};'
        );

    await expect(page.getByText('write CALL_THROTTLED instead of call_throttled')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use in drills' }).click();
    await page.getByRole('tab', { name: 'Drill' }).click();

    await expect(page.getByText('With my mapping as overrides')).toBeVisible();
});

test('writes connector code', async ({ page }) => {
    await open(page, '?c__view=code');
    await expect(page.getByText('outboundCallErrors.ts', { exact: true })).toBeVisible();

    await page.getByText('JavaScript', { exact: true }).click();

    await expect(page.getByText('outboundCallErrors.js', { exact: true })).toBeVisible();
    expect(await violations(page)).toEqual([]);
});

test('is reached from the explorer and leads back to it', async ({ page }) => {
    await page.goto('/lightning/n/Error_Code_Explorer?c__entry=sip:503');
    await page.getByRole('button', { name: 'Simulate this' }).click();
    await expect(page).toHaveURL(/Outbound_Error_Simulator\?c__failure=sip%3A503/);

    await page.getByRole('button', { name: 'Explain this code' }).click();

    await expect(page).toHaveURL(/Error_Code_Explorer\?c__entry=sip%3A503/);
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('503');
});

test('is worked by keyboard alone', async ({ page }) => {
    await open(page);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('sip 503');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('list', { name: 'Codes found' })).toBeVisible();
    await page.getByRole('list', { name: 'Codes found' }).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Dial', exact: true }).focus();
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Next step' }).focus();
    await page.keyboard.press('Enter');

    await expect(steps(page)).not.toHaveCount(0);
});

for (const view of ['call', 'drill', 'load', 'mapping', 'code']) {
    test(`fits on a phone: ${view}`, async ({ page }) => {
        await page.setViewportSize({ width: 375, height: 812 });
        await open(page, `?c__view=${view}${view === 'call' ? '&c__failure=sip:486' : ''}`);
        if (view === 'call') {
            await showAll(page);
        }
        if (view === 'load') {
            await page.getByRole('button', { name: 'Run load' }).click();
            await expect(page.getByRole('img')).toBeVisible();
        }

        // The base component folds its tabs once it has measured them.
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
        expect(await violations(page)).toEqual([]);
    });
}
