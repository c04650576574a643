import ErrorPicker from 'c/errorPicker';
import { buildErrorSearch } from 'c/errorSearch';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    press,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

const catalog = SHIPPED_CATALOG;
const search = buildErrorSearch(SHIPPED_CATALOG);

async function ask(ids: readonly string[], value: string) {
    const element = render('c-error-picker', ErrorPicker, { catalog, search, ids });
    const picks = listen(element, 'pick');
    send(find(element, 'lightning-input'), 'change', { value });
    await settled();
    return { element, picks };
}

describe('the picker of codes', () => {
    afterEach(clearDocument);

    it('finds codes and picks one', async () => {
        const { element, picks } = await ask([], 'sip 486');
        await expect(element).toBeAccessible();

        find(element, 'button').click();

        expect(picks).toEqual([{ ids: ['sip:486'] }]);
    });

    it('picks the best with Enter, after those that are there', async () => {
        const { element, picks } = await ask(['sip:503'], 'sip 486');

        press(find(element, 'lightning-input'), 'a');
        press(find(element, 'lightning-input'), 'Enter');
        await settled();

        expect(picks).toEqual([{ ids: ['sip:503', 'sip:486'] }]);
        expect(shows(element, 'button')).toBe(false);
    });

    it('says that it finds nothing', async () => {
        const { element } = await ask([], 'zzzzzzzzzz');

        expect(shows(element, '[role="status"]')).toBe(true);
    });

    it('shows what is picked, known or not, and removes it', async () => {
        const { element, picks } = await ask(['sip:503', 'moon:1'], '');
        const pills = findAll(element, 'lightning-pill');

        expect(pills.map((pill) => propertyOf(pill, 'label'))).toEqual([
            'SIP 503 Service Unavailable',
            'moon:1'
        ]);
        send(find(element, 'lightning-pill'), 'remove', { name: 'sip:503' });
        expect(picks).toEqual([{ ids: ['moon:1'] }]);
        await expect(element).toBeAccessible();
    });
});
