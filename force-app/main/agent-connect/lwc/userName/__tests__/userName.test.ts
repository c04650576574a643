import UserName from 'c/userName';
import { clearDocument, render, settled } from '../../../../../../test/components/render';

describe('the name of a user', () => {
    afterEach(clearDocument);

    it('is read from the org, without an id flickering before it', async () => {
        const element = render('c-user-name', UserName, { userId: '005000000000007AAA' });
        expect(element.shadowRoot?.textContent).toBe('');

        await settled();

        expect(element.shadowRoot?.textContent).toBe('Ada Lovelace');
        await expect(element).toBeAccessible();
    });

    it('is the id where it cannot be read', async () => {
        const element = render('c-user-name', UserName, { userId: '005000000000099AAA' });

        await settled();

        expect(element.shadowRoot?.textContent).toBe('005000000000099AAA');
    });

    it('follows the user', async () => {
        const element = render('c-user-name', UserName, { userId: '005000000000007AAA' });
        await settled();

        element.userId = '005000000000001AAA';
        await settled();

        expect(element.shadowRoot?.textContent).toBe('Grace Hopper');
    });
});
