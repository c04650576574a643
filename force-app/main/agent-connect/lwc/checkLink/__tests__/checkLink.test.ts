import { setupLink } from 'c/agentConnectChecks';
import CheckLink from 'c/checkLink';
import { forgetNavigateCalls, getNavigateCalls } from 'lightning/navigation';
import {
    clearDocument,
    find,
    render,
    settled,
    shows,
    textOf
} from '../../../../../../test/components/render';

const CONFIGURATION = { type: 'standard__navItemPage', attributes: { apiName: 'X' }, state: {} };
const CONTEXT = {
    baseObject: 'Case',
    subdomain: 'acme',
    tabs: { configuration: CONFIGURATION, requests: undefined, responses: undefined },
    mayViewSetup: true
};

async function show(
    link: CheckLink['link'],
    changes: Partial<typeof CONTEXT> = {}
): Promise<ReturnType<typeof render<CheckLink>>> {
    const element = render('c-check-link', CheckLink, {
        link,
        context: { ...CONTEXT, ...changes }
    });
    await settled();
    return element;
}

describe('a link of a check', () => {
    beforeEach(forgetNavigateCalls);
    afterEach(clearDocument);

    it.each([
        [setupLink('apex-jobs'), '/lightning/setup/AsyncApexJobs/home'],
        [
            { kind: 'object-fields' } as const,
            '/lightning/setup/ObjectManager/Case/FieldsAndRelationships/view'
        ],
        [{ kind: 'status-page' } as const, 'https://acme.agentconnect.net/api/request_status']
    ])('leads to its page, in a tab of its own', async (link, address) => {
        const element = await show(link);

        const anchor = find(element, 'a');
        expect(anchor.getAttribute('href')).toBe(address);
        expect(anchor.getAttribute('rel')).toBe('noopener');
        await expect(element).toBeAccessible();
    });

    it('leads to a tab of the package within the app', async () => {
        const element = await show({ kind: 'package-tab', tab: 'configuration' });

        find(element, 'a').click();

        expect(getNavigateCalls()).toMatchObject([{ pageReference: CONFIGURATION }]);
    });

    it('leaves a new tab to the browser', async () => {
        const element = await show({ kind: 'package-tab', tab: 'configuration' });

        find(element, 'a').dispatchEvent(new MouseEvent('click', { ctrlKey: true }));

        expect(getNavigateCalls()).toEqual([]);
    });

    it.each([
        [setupLink('apex-jobs'), { mayViewSetup: false }, 'c.Health_AskAdmin'],
        [{ kind: 'object-fields' } as const, { baseObject: 'a b' }, 'c.Health_AskAdmin'],
        [{ kind: 'status-page' } as const, { subdomain: 'a.b/c' }, 'c.Health_NoSubdomain'],
        [{ kind: 'package-tab', tab: 'requests' } as const, {}, 'c.Health_TabNotSeen']
    ])('says why it leads nowhere', async (link, changes, hint) => {
        const element = await show(link, changes);

        expect(shows(element, 'a')).toBe(false);
        expect(textOf(find(element, '.slds-text-color_weak'))).toContain(hint);
    });
});
