import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const TAB = '/lightning/n/Agent_Connect_Health';
const HOME = '/lightning/n/Home';

const VERDICTS = {
    healthy: 'Healthy',
    'sender-stopped': 'Action needed',
    'employee-is-queue': 'Action needed',
    'endpoint-sapi': 'Action needed',
    'cpu-limit': 'Action needed',
    'locked-job': 'Action needed',
    'not-installed': 'Agent Connect not found',
    'no-permission': 'No access to Agent Connect',
    'view-only': 'Healthy',
    'package-2': 'No problem found'
} as const;

async function open(page: Page, situation: string, tab = TAB): Promise<void> {
    await page.goto(`${tab}?situation=${situation}`);
    await expect(page.locator('[data-verdict]')).toBeVisible();
}

function check(page: Page, title: string): ReturnType<Page['getByRole']> {
    return page.getByRole('article').getByRole('button', { name: new RegExp(`^${title} \\w+`) });
}

/** What axe finds, as rule and markup. */
async function violations(page: Page): Promise<unknown> {
    const { violations: found } = await new AxeBuilder({ page })
        // The parts of a base component refer to each other across shadow roots.
        .exclude('lightning-tab-bar')
        // On a phone the preview shows the page by itself, as the phone app does.
        .disableRules(['page-has-heading-one'])
        .analyze();
    return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}

/** A place of a template that nothing was put into, or the id of a category of errors: AC_INVALID_CUSTOMER. */
const NOT_FOR_PEOPLE = /\{\w*\}|\b[A-Z]{2,}_[A-Z_]+\b/;
/** What the log of Salesforce says, and a step of a fix tells to look for. */
const OF_SALESFORCE = 'FATAL_ERROR';

/** Everything that people read on the page. */
async function words(page: Page): Promise<string> {
    return (await page.locator('body').innerText()).replaceAll(OF_SALESFORCE, '');
}

/** Chooses a part of the checklist: under tabs, or in a list where there is no room for them. */
async function choose(page: Page, part: string): Promise<void> {
    const list = page.getByRole('combobox', { name: 'Show', exact: true });
    if (await list.isVisible()) {
        await list.click();
        await page.getByRole('option', { name: part }).click();
    } else {
        await page.getByRole('tab', { name: part }).click();
    }
}

async function paste(page: Page, text: string): Promise<void> {
    await choose(page, 'Bring evidence');
    await page.getByLabel('Paste a table').fill(text);
    await page.getByRole('button', { name: 'Recognize' }).click();
}

for (const [situation, verdict] of Object.entries(VERDICTS)) {
    test(`the card says of ${situation}: ${verdict}`, async ({ page }) => {
        await open(page, situation, HOME);

        await expect(page.locator('[data-verdict]')).toHaveText(verdict);
        expect(await words(page)).not.toMatch(NOT_FOR_PEOPLE);
        expect(await violations(page)).toEqual([]);
    });

    test(`the full page has no accessibility violations with ${situation}`, async ({ page }) => {
        await open(page, situation);

        expect(await violations(page)).toEqual([]);
    });

    test(`every check of ${situation} says what it has to say in words`, async ({ page }) => {
        await open(page, situation);

        const toggles = await page.getByRole('article').locator('.toggle').all();
        expect(toggles).toHaveLength(15);
        for (const toggle of toggles) {
            await toggle.click();
            await expect(page.getByText('How to fix it:')).toBeVisible();
            expect(await words(page)).not.toMatch(NOT_FOR_PEOPLE);
            await toggle.click();
        }
    });
}

for (const situation of ['not-installed', 'no-permission']) {
    test(`gives no figures of a package that cannot be seen: ${situation}`, async ({ page }) => {
        await open(page, situation);

        await expect(page.getByText('Fresh evidence')).toHaveCount(0);
        await expect(page.getByText(/of 14 checks/)).toHaveCount(0);
    });
}

test('names debug logging as an aid, not as something unknown', async ({ page }) => {
    await open(page, 'healthy');

    await expect(page.getByRole('heading', { name: 'Aids (1)' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Not known/ })).toHaveCount(0);
});

test('leads from the next step to the check, and to Setup', async ({ page }) => {
    await open(page, 'endpoint-sapi');

    await page
        .getByRole('button', { name: 'Endpoints point to the right host', exact: true })
        .click();

    await expect(check(page, 'Endpoints point to the right host')).toBeFocused();
    await expect(
        page.getByText('Endpoints that use the host of versions up to 1.48: 1')
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Custom Settings' }).first()).toHaveAttribute(
        'href',
        '/lightning/setup/CustomSettings/home'
    );
    expect(await violations(page)).toEqual([]);
});

test('names the failed requests with what their error means', async ({ page }) => {
    await open(page, 'employee-is-queue');

    await check(page, 'Requests are accepted').click();

    await expect(page.getByText('The employee is a queue (6).')).toBeVisible();
});

test('shows what an error means before it counts, then counts it and records the run', async ({
    page
}) => {
    await open(page, 'locked-job');
    await paste(page, 'First error: Apex CPU time limit exceeded <img src=x onerror=alert(1)>');

    await expect(page.locator('mark').first()).toContainText('Apex CPU time limit exceeded');
    await expect(page.getByText('What it will change:')).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    expect(await words(page)).not.toMatch(NOT_FOR_PEOPLE);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apply' }).click();

    await expect(page.getByText('The run is recorded.')).toBeVisible();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await expect(check(page, 'No job exceeds a limit of Apex')).toContainText('Failed');
});

test('reads a pasted table of Setup with its columns', async ({ page }) => {
    await open(page, 'locked-job');
    await paste(
        page,
        [
            'Action\tJob Name\tSubmitted By\tSubmitted\tStarted\tNext Scheduled Run\tType\tCron Trigger ID',
            'Manage | Del\tAgent Connect Request Sender\tLovelace, Ada\t11/25/2026, 9:00 AM\t11/25/2026, 10:00 AM\t11/25/2099, 10:05 AM\tScheduled Apex\t08e000000000001'
        ].join('\n')
    );

    await expect(page.getByText('1 of 1 rows were understood.')).toBeVisible();
    await page.getByText('What each column was taken for').click();
    await expect(page.getByRole('combobox', { name: 'Next Scheduled Run' })).toHaveText('Next run');
});

test('takes a file, and does not block the page', async ({ page }) => {
    await open(page, 'locked-job');
    await page.getByRole('tab', { name: 'Bring evidence' }).click();
    const records = Array.from({ length: 50_000 }, (_, index) => ({
        attributes: { type: 'AsyncApexJob' },
        Id: `707${String(index).padStart(12, '0')}AAA`,
        ApexClass: { Name: 'Sender', NamespacePrefix: index % 5 === 0 ? 'StellaConnect' : null },
        JobType: 'BatchApex',
        Status: 'Completed',
        ExtendedStatus: null,
        TotalJobItems: 1,
        JobItemsProcessed: 1,
        NumberOfErrors: 0,
        CreatedDate: '2026-11-19T10:05:00.000+0000',
        CompletedDate: '2026-11-19T10:05:03.000+0000'
    }));
    const text = JSON.stringify({ status: 0, result: { records, totalSize: 50_000, done: true } });
    await page.evaluate(() => {
        // Twice the time that a task may take at the most: other tests share the machine.
        new PerformanceObserver((list) => {
            list.getEntries()
                .filter(({ duration }) => duration > 100)
                .forEach(() => performance.mark('longest-task'));
        }).observe({ type: 'longtask' });
    });
    // From the disk, as a person drops it: handing over bytes would itself hold up the page.
    const file = test.info().outputPath('jobs.json');
    writeFileSync(file, text);

    await page.locator('input[type="file"]').setInputFiles(file);

    await expect(
        page.getByText('50,000 Apex jobs, 10,000 of them of Agent Connect.')
    ).toBeVisible();
    const blocked = await page.evaluate(() => performance.getEntriesByName('longest-task').length);
    expect(blocked).toBe(0);
});

/** Puts a clipboard together as a browser does, and presses Control+V in the box. */
async function pasteByKeys(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
    await page.evaluate(async (texts) => {
        const blobs = Object.entries(texts).map(
            ([type, text]) => [type, new Blob([text], { type })] as const
        );
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, forms);
    await page.getByLabel('Paste a table').focus();
    await page.keyboard.press('Control+V');
}

async function bring(page: Page, name: string, content: string | Uint8Array): Promise<void> {
    const file = test.info().outputPath(name);
    writeFileSync(file, content);
    await page.locator('input[type="file"]').setInputFiles(file);
}

const SCHEDULES = `<html><body><!--StartFragment--><table>
<tr><th>Action</th><th>Job Name<img alt="Sorted Ascending"></th><th>Submitted By</th><th>Next Scheduled Run</th><th>Type</th><th>Cron Trigger ID</th></tr>
<tr><td><a href="#">Manage</a> | <a href="#">Del</a></td><td>Agent Connect Request Sender &lt;img src=y onerror=alert(1)&gt;<img src="x" onerror="alert(1)"></td><td>Lovelace, Ada</td><td>11/25/2099, 10:05 AM</td><td>Scheduled Apex</td><td>08e000000000001</td></tr>
</table><!--EndFragment--></body></html>`;

test.describe('with a table in the clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('reads its cells, and none of its markup gets into the page', async ({ page }) => {
        await open(page, 'locked-job');
        await page.getByRole('tab', { name: 'Bring evidence' }).click();

        await pasteByKeys(page, { 'text/html': SCHEDULES, 'text/plain': 'Request Sender' });
        await page.getByRole('button', { name: 'Recognize' }).click();

        await expect(page.getByText('1 scheduled jobs, 1 of them of Agent Connect.')).toBeVisible();
        await expect(page.locator('img[src="x"], img[src="y"]')).toHaveCount(0);
        expect(await violations(page)).toEqual([]);
    });

    test('goes by what is typed over it', async ({ page }) => {
        await open(page, 'locked-job');
        await page.getByRole('tab', { name: 'Bring evidence' }).click();

        await pasteByKeys(page, { 'text/html': SCHEDULES, 'text/plain': 'Request Sender' });
        await page.keyboard.press('Control+A');
        await page.keyboard.type('First error: Apex CPU time limit exceeded');
        await page.getByRole('button', { name: 'Recognize' }).click();

        await expect(
            page.getByRole('paragraph').filter({ hasText: /^Apex CPU time limit exceeded$/ })
        ).toBeVisible();
    });

    test('reads twenty megabytes that are pasted without showing them', async ({ page }) => {
        await open(page, 'locked-job');
        await page.getByRole('tab', { name: 'Bring evidence' }).click();
        const row = '707000000000001,StellaConnect.A,BatchApex,Completed,2026-11-19T10:05:00Z\n';
        const rows = Array.from({ length: 100 }, (_, index) =>
            row.replace('0001', String(1000 + index))
        );
        const text = `Id,ApexClass.Name,JobType,Status,CreatedDate\n${rows.join('')}${row.repeat(270_000)}`;

        await pasteByKeys(page, { 'text/plain': text });

        await expect(page.getByText('rows are there twice and count once.')).toBeVisible();
        await expect(page.getByLabel('Paste a table')).toHaveValue('');
    });
});

test('puts a column right by hand', async ({ page }) => {
    await open(page, 'locked-job');
    await paste(
        page,
        'Apex Job ID;Klasa;Status;CreatedDate\n707000000000001;StellaConnect.Sender;Failed;2026-11-19T10:05:00Z'
    );
    await expect(page.getByText('1 Apex jobs, 0 of them of Agent Connect.')).toBeVisible();

    await page.getByText('What each column was taken for').click();
    await page.getByRole('combobox', { name: 'Klasa' }).click();
    await page.getByRole('option', { name: 'Apex class' }).click();

    await expect(page.getByText('1 Apex jobs, 1 of them of Agent Connect.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
});

test('asks which query gave no rows, and then knows', async ({ page }) => {
    await open(page, 'locked-job');
    await page.getByRole('tab', { name: 'Bring evidence' }).click();
    await bring(page, 'cron.csv', '\r\n');
    await expect(page.getByText('Nothing yet: the question above is open.')).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.getByText('Scheduled jobs (CronTrigger)').click();

    await expect(page.getByRole('button', { name: 'Apply' })).toBeEnabled();
});

test('takes a file that is dropped on the text', async ({ page }) => {
    await open(page, 'locked-job');
    await page.getByRole('tab', { name: 'Bring evidence' }).click();
    const files = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['First error: Job object is locked'], 'mail.txt'));
        return data;
    });

    await page.getByLabel('Paste a table').dispatchEvent('drop', { dataTransfer: files });

    await expect(
        page.getByRole('paragraph').filter({ hasText: /^Job object is locked$/ })
    ).toBeVisible();
    await expect(page.getByText('From the file mail.txt.')).toBeVisible();
});

test.describe('whatever is brought', () => {
    for (const [name, text, answer] of [
        ['truncated JSON', '{"result":{"records":[{"Id":"707', 'Broken JSON'],
        ['wrong columns', 'Name,Color,Size\na,b,c', 'its columns are something else'],
        ['words', 'hello world', 'What it will change:'],
        [
            'dates that contradict each other',
            'Apex Job ID,Status,Submitted Date,Apex Class\n707000000000001,Failed,11/19/2026 10:05,StellaConnect.A\n707000000000002,Failed,19/11/2026 10:06,StellaConnect.A',
            'Dates contradict each other'
        ],
        [
            'what the sf CLI says instead',
            '{"name":"NoOrgFound","message":"No such org: demo","exitCode":1,"status":1}',
            'No such org: demo'
        ]
    ] as const) {
        test(`says so: ${name}`, async ({ page }) => {
            await open(page, 'locked-job');
            await paste(page, text);

            await expect(page.getByText(answer).first()).toBeVisible();
            await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
        });
    }

    test('takes nothing away from what is recorded', async ({ page }) => {
        await open(page, 'locked-job');
        await paste(page, 'First error: Apex CPU time limit exceeded');
        await page.getByRole('button', { name: 'Apply' }).click();
        await expect(page.getByText('The run is recorded.')).toBeVisible();
        const score = await page.locator('[data-verdict]').locator('xpath=../..').innerText();

        await bring(page, 'half.json', '{"result":{"records":[{"Id":"707');
        await expect(page.getByText('Broken JSON')).toBeVisible();
        await bring(
            page,
            'noise.json',
            Buffer.from(Array.from({ length: 9_000 }, (_, i) => (i * 7919) % 251))
        );
        await expect(page.getByText('This is no text file.')).toBeVisible();
        await bring(page, 'jobs.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]));
        await expect(page.getByText('This is a spreadsheet file.')).toBeVisible();
        await bring(page, 'noise.txt', 'x'.repeat(20_000_000));
        await expect(page.getByText('Only the first 200,000 characters were read.')).toBeVisible();
        await page.getByRole('button', { name: 'Discard' }).click();

        await expect(page.getByLabel('Paste a table')).toBeFocused();
        expect(await page.locator('[data-verdict]').locator('xpath=../..').innerText()).toBe(score);
        await page.getByRole('tab', { name: 'Checks' }).click();
        await expect(check(page, 'No job exceeds a limit of Apex')).toContainText('Failed');
    });

    test('reads a file of PowerShell', async ({ page }) => {
        await open(page, 'locked-job');
        await page.getByRole('tab', { name: 'Bring evidence' }).click();
        const text =
            '\ufeffId,ApexClass.Name,ApexClass.NamespacePrefix,JobType,Status,CreatedDate\r\n707000000000001AAA,Sender,StellaConnect,BatchApex,Failed,2026-11-19T10:05:00.000+0000\r\n';

        await bring(page, 'jobs.csv', Buffer.from(text, 'utf16le'));

        await expect(page.getByText('1 Apex jobs, 1 of them of Agent Connect.')).toBeVisible();
    });
});

test('puts a check aside, and takes it back', async ({ page }) => {
    await open(page, 'endpoint-sapi');
    await check(page, 'Endpoints point to the right host').click();

    await page.getByRole('button', { name: 'Put aside for' }).click();
    await page.getByRole('menuitem', { name: '7 days' }).click();

    await expect(check(page, 'Endpoints point to the right host')).toContainText('Put aside');
    await expect(page.getByText('Otherwise it would be:')).toBeVisible();
    await page.getByRole('button', { name: 'Take back up' }).click();
    await expect(check(page, 'Endpoints point to the right host')).toContainText('Failed');
});

test('shows the trend as a picture with its text, and what changed', async ({ page }) => {
    await open(page, 'cpu-limit');

    await page.getByRole('tab', { name: 'History' }).click();

    await expect(page.getByRole('img', { name: /14 runs: the score went from/ })).toBeVisible();
    await expect(page.getByText('Changed since the last run')).toBeVisible();
    expect(await violations(page)).toEqual([]);
});

test('exports for a support case', async ({ page }) => {
    await open(page, 'cpu-limit');
    const download = page.waitForEvent('download');

    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Markdown' }).click();

    expect((await download).suggestedFilename()).toBe('agent-connect-health.md');
});

test('explains how to be reminded', async ({ page }) => {
    await open(page, 'healthy');

    await page.getByRole('tab', { name: 'Reminder' }).click();

    await expect(page.getByText('Schedule-Triggered Flow')).toBeVisible();
    expect(await violations(page)).toEqual([]);
});

test('is worked by keyboard alone', async ({ page }) => {
    await open(page, 'healthy');
    await check(page, 'Every mapped object is enabled').focus();

    await page.keyboard.press('Enter');

    await expect(page.getByText('What it means:')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('What it means:')).toBeHidden();
});

test('the home card opens the full page', async ({ page }) => {
    await open(page, 'cpu-limit', HOME);

    await page.getByRole('link', { name: 'Open the full checklist' }).click();

    await expect(page).toHaveURL(/Agent_Connect_Health\?situation=cpu-limit/);
    await expect(page.getByRole('tab', { name: 'Checks' })).toBeVisible();
});

test.describe('on a phone', () => {
    test.use({ viewport: { width: 375, height: 812 } });

    test('nothing sticks out', async ({ page }) => {
        const width = (): Promise<number> =>
            page.evaluate(() => document.documentElement.scrollWidth);
        await open(page, 'employee-is-queue', HOME);
        expect(await width()).toBeLessThanOrEqual(375);
        await open(page, 'employee-is-queue');
        await check(page, 'Requests are accepted').click();
        expect(await width()).toBeLessThanOrEqual(375);
        await paste(page, 'x'.repeat(500));
        await expect(page.getByText('What it will change:')).toBeVisible();

        expect(await width()).toBeLessThanOrEqual(375);
    });

    test('the history is read without scrolling sideways', async ({ page }) => {
        await open(page, 'cpu-limit');

        await choose(page, 'History');

        const runs = page.getByRole('region', { name: 'Recorded runs' });
        await expect(runs.getByRole('cell').first()).toBeVisible();
        expect(await runs.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
        expect(await violations(page)).toEqual([]);
    });
});
