import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';

const TAB = '/lightning/n/Agent_Connect_Health';
const CHECK = 'Endpoints point to the right host';

/** Opens the checklist in an org that pages share; another user is another person. */
async function open(
    context: BrowserContext,
    { user = '005000000000001AAA', situation = 'endpoint-sapi', tab = TAB } = {}
): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${tab}?situation=${situation}&shared=test&user=${user}`);
    await expect(page.locator('[data-verdict]')).toBeVisible();
    return page;
}

function item(page: Page): Locator {
    return page.locator('c-health-check-item[data-check="endpoint"]');
}

async function openCheck(page: Page): Promise<void> {
    await page
        .getByRole('article')
        .getByRole('button', { name: new RegExp(`^${CHECK} \\w+`) })
        .click();
}

async function note(page: Page, text: string): Promise<void> {
    await item(page).getByRole('textbox', { name: 'Note' }).fill(text);
    await item(page).getByRole('textbox', { name: 'Note' }).blur();
    await item(page).getByRole('button', { name: 'Save note' }).click();
}

async function violations(page: Page): Promise<unknown> {
    const { violations: found } = await new AxeBuilder({ page })
        // The parts of a base component refer to each other across shadow roots.
        .exclude('lightning-tab-bar')
        .analyze();
    return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

async function history(page: Page): Promise<Locator> {
    await page.getByRole('tab', { name: 'History' }).click();
    return page.getByRole('table', { name: 'What admins decided' });
}

test('two admins at once lose nothing, and are told', async ({ context }) => {
    const grace = await open(context);
    const ada = await open(context, { user: '005000000000007AAA' });
    await openCheck(grace);
    await openCheck(ada);

    await note(grace, 'Support is asked');
    await expect(grace.getByText('The decision is saved.')).toBeVisible();
    // Ada's page still shows what it read before.
    await item(ada).getByRole('button', { name: 'Assign to me' }).click();

    await expect(
        ada.getByText(`${CHECK}: Grace Hopper had decided about it meanwhile. Both are kept.`)
    ).toBeVisible();
    expect(await violations(ada)).toEqual([]);
    await grace.getByRole('button', { name: 'Read again' }).click();
    for (const page of [grace, ada]) {
        const decisions = await history(page);
        await expect(decisions.getByRole('row', { name: /Support is asked/ })).toContainText(
            'Grace Hopper'
        );
        await expect(decisions.getByRole('row', { name: /Assignee/ })).toContainText(
            'Ada Lovelace'
        );
    }
});

test('two admins who decide the same thing otherwise find both in the note', async ({
    context
}) => {
    const grace = await open(context);
    const ada = await open(context, { user: '005000000000007AAA' });
    await openCheck(grace);
    await openCheck(ada);

    await note(grace, 'Support is asked');
    await expect(grace.getByText('The decision is saved.')).toBeVisible();
    await note(ada, 'It is a proxy');

    await expect(
        ada.getByText(
            `${CHECK}, Note: yours is later and counts. What Grace Hopper decided is in the note.`
        )
    ).toBeVisible();
    await expect(item(ada).getByRole('textbox', { name: 'Note' })).toHaveValue(
        'It is a proxy\nSupport is asked'
    );
});

test('two admins who record at once have two runs, and are told', async ({ context }) => {
    const grace = await open(context);
    const ada = await open(context, { user: '005000000000007AAA' });

    await grace.getByRole('button', { name: 'Record this run' }).click();
    await expect(grace.getByText('The run is recorded.')).toBeVisible();
    await ada.getByRole('button', { name: 'Record this run' }).click();

    await expect(
        ada.getByText('Meanwhile Grace Hopper recorded a run, too. Both are kept.')
    ).toBeVisible();
    await ada.getByRole('tab', { name: 'History' }).click();
    await expect(ada.getByRole('img', { name: /^16 runs/ })).toBeVisible();
});

test('two tabs without a network keep what both decided, and either saves it once', async ({
    context
}) => {
    const one = await open(context);
    const two = await open(context);
    await openCheck(one);
    await openCheck(two);
    await context.setOffline(true);

    await note(one, 'From the first tab');
    await expect(one.getByRole('alert')).toContainText('0 run(s) and 1 decision(s)');
    await item(two).getByRole('button', { name: 'Assign to me' }).click();
    await two.getByRole('button', { name: 'Record this run' }).click();
    await expect(two.getByRole('alert')).toContainText('1 run(s) and 1 decision(s)');
    await expect(two.getByRole('alert')).toContainText('The org did not answer.');
    expect(await violations(two)).toEqual([]);

    await context.setOffline(false);
    await two.getByRole('button', { name: 'Save again' }).click();
    await expect(two.getByText('The run is recorded.')).toBeVisible();
    await expect(two.getByRole('alert')).toBeHidden();
    // The first tab need not save again what the second one saved.
    await expect(one.getByRole('alert')).toBeHidden();

    await one.getByRole('button', { name: 'Read again' }).click();
    const decisions = await history(one);
    await expect(decisions.getByRole('row', { name: /From the first tab/ })).toBeVisible();
    await expect(decisions.getByRole('row', { name: /Assignee/ })).toBeVisible();
    await expect(one.getByRole('img', { name: /^15 runs/ })).toBeVisible();
});

test('what waits outlives the page, and is saved later', async ({ context }) => {
    const page = await open(context);
    await openCheck(page);
    await context.setOffline(true);
    await note(page, 'Written on a train');
    await expect(page.getByRole('alert')).toBeVisible();
    await context.setOffline(false);

    await page.close();
    const later = await open(context);
    await expect(later.getByRole('alert')).toContainText('They wait in this browser.');
    await later.getByRole('button', { name: 'Save again' }).click();

    await expect(later.getByText('The decision is saved.')).toBeVisible();
    const decisions = await history(later);
    await expect(decisions.getByRole('row', { name: /Written on a train/ })).toBeVisible();
});

test('what waits is given up only after a question', async ({ context }) => {
    const page = await open(context);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Record this run' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Discard for good' }).click();

    await expect(page.getByRole('alert')).toBeHidden();
    await context.setOffline(false);
    await page.reload();
    await expect(page.locator('[data-verdict]')).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
});

test('history stays while the org does not answer', async ({ context }) => {
    const page = await open(context, { situation: 'cpu-limit' });
    await page.getByRole('tab', { name: 'History' }).click();
    await context.setOffline(true);

    await page.getByRole('button', { name: 'Read again' }).click();

    await expect(
        page.getByText('Recorded runs and decisions could not be read again: Failed to fetch')
    ).toBeVisible();
    await expect(page.getByRole('img', { name: /^14 runs/ })).toBeVisible();
});

test('leads from any tab to the check that is next', async ({ context }) => {
    const page = await open(context);
    const next = page.getByRole('button', { name: CHECK, exact: true });
    await next.click();
    await page.getByRole('tab', { name: 'Reminder' }).click();

    await next.click();

    await expect(item(page).locator('button.toggle')).toBeFocused();
});

test('leads to the evidence again after going back to the checks', async ({ context }) => {
    const page = await open(context);
    await openCheck(page);
    const bring = item(page).getByRole('button', { name: 'Bring evidence for this' });
    const form = page.getByLabel('Paste a table');

    await bring.click();
    await expect(form).toBeVisible();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await expect(form).toBeHidden();
    await bring.click();

    await expect(form).toBeVisible();
});

test('prints every check and the history, without what only a screen can do', async ({
    context
}) => {
    const page = await open(context, { situation: 'employee-is-queue' });
    await page.evaluate(() => {
        window.print = () => undefined;
    });
    await page.getByRole('tab', { name: 'Settings' }).click();

    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print' });

    const paper = page.locator('.paper');
    await expect(paper.getByText('Why it matters:')).toHaveCount(15);
    await expect(paper.getByRole('img', { name: /^14 runs/ })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Settings' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Save note' }).first()).toBeHidden();
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        720
    );

    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new CustomEvent('afterprint')));
    await expect(paper).toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Settings' })).toBeVisible();
});

test('a package of 2.x has no step of 1.x to do, wherever one looks', async ({ context }) => {
    for (const tab of [TAB, '/lightning/n/Home', '/lightning/n/Utility_Bar']) {
        const page = await open(context, { situation: 'package-2', tab });
        const next = page.getByRole('heading', { name: 'Next' }).locator('xpath=..');

        await expect(next).not.toContainText(CHECK);
        await expect(page.getByText('9 of 12 checks')).toBeVisible();
        await page.close();
    }
});

test.describe('in the utility bar', () => {
    test.use({ viewport: { width: 340, height: 700 } });

    test('fits, has no violations, is worked by keyboard and leads to the full page', async ({
        context
    }) => {
        const page = await open(context, {
            situation: 'employee-is-queue',
            tab: '/lightning/n/Utility_Bar'
        });
        const panel = page.getByRole('region', { name: 'Utility Bar' });

        expect(await panel.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
        const { violations: found } = await new AxeBuilder({ page })
            .include('.shell-utility')
            .analyze();
        expect(found).toEqual([]);
        await panel.getByRole('button', { name: 'Read again' }).focus();
        await page.keyboard.press('Tab');
        await expect(
            panel.getByRole('button', { name: 'Requests are accepted' }).first()
        ).toBeFocused();
        await page.keyboard.press('Enter');

        await expect(page).toHaveURL(/Agent_Connect_Health\?.*c__check=requests-successful/);
        await expect(page.getByText('The employee is a queue (6).')).toBeVisible();
    });
});
