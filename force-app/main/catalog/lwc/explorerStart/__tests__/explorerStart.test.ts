import ExplorerStart from 'c/explorerStart';
import { SHIPPED_CATALOG, shippedEntry } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    listen,
    render,
    textOf,
    textsOf
} from '../../../../../../test/components/render';

jest.mock(
    '@salesforce/label/c.Explorer_ExampleQueries',
    () => ({ default: 'sip 486 | the line is busy|PERERR_' }),
    { virtual: true }
);

function renderStart(
    pinned: readonly string[] = [],
    recent: readonly string[] = []
): ReturnType<typeof render<ExplorerStart>> {
    return render('c-explorer-start', ExplorerStart, { catalog: SHIPPED_CATALOG, pinned, recent });
}

describe('the start of the explorer', () => {
    afterEach(clearDocument);

    it('offers examples', () => {
        const element = renderStart();
        const asked = listen(element, 'ask');

        findAll(element, '.example').forEach((example) => {
            example.click();
        });

        expect(textsOf(element, '.example')).toEqual(['sip 486', 'the line is busy', 'PERERR_']);
        expect(asked).toEqual([
            { query: 'sip 486' },
            { query: 'the line is busy' },
            { query: 'PERERR_' }
        ]);
    });

    it('has no empty groups', () => {
        const element = renderStart();

        expect(textsOf(element, 'h2')).toEqual(['c.Explorer_Examples']);
    });

    it('lists what is pinned and what was looked at, with its meaning', () => {
        const element = renderStart(['sip:486'], ['q850:17', 'sip:404']);

        expect(textsOf(element, 'h2')).toEqual([
            'c.Explorer_Pinned',
            'c.Explorer_Recent',
            'c.Explorer_Examples'
        ]);
        expect(textsOf(element, '.link')).toEqual(['SIP 486', 'Q.850 17', 'SIP 404']);
        expect(textOf(find(element, '.item'))).toContain(shippedEntry('sip:486').meaning);
    });

    it('opens what is clicked', () => {
        const element = renderStart(['sip:486'], ['q850:17']);
        const opened = listen(element, 'open');

        findAll(element, '.link').forEach((link) => {
            link.click();
        });

        expect(opened).toEqual([{ id: 'sip:486' }, { id: 'q850:17' }]);
    });

    it('leaves out what is no longer in the catalog', () => {
        const element = renderStart(['sip:no-such-code', 'sip:486'], ['no id at all']);

        expect(textsOf(element, '.link')).toEqual(['SIP 486']);
        expect(textsOf(element, 'h2')).not.toContain('c.Explorer_Recent');
    });

    it('lists the answer of a family too', () => {
        const element = renderStart(['sip:499']);

        expect(textsOf(element, '.link')).toEqual(['SIP 499']);
    });

    it('lists nothing before there is a catalog', () => {
        const element = render('c-explorer-start', ExplorerStart, { pinned: ['sip:486'] });

        expect(findAll(element, '.link')).toEqual([]);
        expect(findAll(element, '.example')).toHaveLength(3);
    });

    it('is accessible', async () => {
        const element = renderStart(['sip:486'], ['q850:17', 'sip:404']);

        await expect(element).toBeAccessible();
    });
});
