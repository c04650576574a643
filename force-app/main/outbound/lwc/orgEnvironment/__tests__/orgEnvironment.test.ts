import { currentEnvironment, environmentOf } from 'c/orgEnvironment';

describe('the kind of an org', () => {
    it.each([
        ['acme.lightning.force.com', 'production'],
        ['acme.my.salesforce.com', 'production'],
        ['ACME.lightning.force.com', 'production'],
        ['acme--c.vf.force.com', 'production'],
        ['acme--uat.sandbox.lightning.force.com', 'sandbox'],
        ['acme--uat.sandbox.my.salesforce.com', 'sandbox'],
        ['acme--uat.lightning.force.com', 'sandbox'],
        ['acme--uat.cs42.my.salesforce.com', 'sandbox'],
        ['page-inspiration-1-dev-ed.scratch.lightning.force.com', 'scratch'],
        ['ada-dev-ed.develop.lightning.force.com', 'developer'],
        ['ada-dev-ed.lightning.force.com', 'developer'],
        ['ada.trailblaze.lightning.force.com', 'developer'],
        ['localhost', 'local'],
        ['127.0.0.1', 'local'],
        ['example.org', 'unknown'],
        ['evilsalesforce.com', 'unknown']
    ])('at %s is %s', (host, environment) => {
        expect(environmentOf(host)).toBe(environment);
    });

    it('is that of this page', () => {
        expect(currentEnvironment()).toBe('local');
    });
});
