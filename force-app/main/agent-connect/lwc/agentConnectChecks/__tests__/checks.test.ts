import { CHECK_IDS, checkOf, CHECKS, DAY, GENERATIONS, SETUP_PATHS } from 'c/agentConnectChecks';

describe('CHECKS', () => {
    it('holds every check once, in the order of the document', () => {
        expect(CHECKS.map(({ id }) => id)).toEqual(CHECK_IDS);
    });

    it('holds all ten steps of the troubleshooting document', () => {
        expect(CHECKS.map(({ step }) => step).filter((step) => step !== undefined)).toEqual([
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10
        ]);
    });

    it.each(CHECKS)('says of $id where it is from, where to go and what it takes', (check) => {
        expect(check.source.length).toBeGreaterThan(10);
        expect(check.links.length).toBeGreaterThan(0);
        expect(check.accepts.every(({ freshFor }) => freshFor > 0 && freshFor <= 90 * DAY)).toBe(
            true
        );
        expect(check.accepts.some(({ kind }) => kind === 'imported' || kind === 'attested')).toBe(
            true
        );
        expect(GENERATIONS.some((generation) => check.appliesTo[generation] === 'full')).toBe(true);
    });

    it.each([
        ['scheduled-jobs', '/lightning/setup/ScheduledJobs/home'],
        ['apex-jobs', '/lightning/setup/AsyncApexJobs/home'],
        ['endpoint', '/lightning/setup/CustomSettings/home'],
        ['exception-recipients', '/lightning/setup/ApexExceptionEmail/home'],
        ['debug-logging', '/lightning/setup/ApexDebugLogs/home'],
        ['job-monitor', '/lightning/setup/ScheduledJobs/home']
    ] as const)('links %s to its page of Setup', (id, path) => {
        expect(checkOf(id).links[0]).toEqual(expect.objectContaining({ path }));
    });

    it('links to paths of Setup only that are paths', () => {
        for (const path of Object.values(SETUP_PATHS)) {
            expect(path).toMatch(/^\/[A-Za-z0-9/_]+$/);
        }
    });
});
