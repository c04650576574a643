import MappingCheck from 'c/mappingCheck';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    render,
    send,
    settled,
    shows,
    textsOf,
    until
} from '../../../../../../test/components/render';

function open(isUsed = false) {
    const element = render('c-mapping-check', MappingCheck, { catalog: SHIPPED_CATALOG, isUsed });
    return { element, used: listen(element, 'use') };
}

async function paste(element: Element, value: string): Promise<void> {
    send(find(element, 'lightning-textarea'), 'change', { value });
    await settled();
}

describe('the check of a mapping', () => {
    afterEach(clearDocument);

    it('says what to do before anything is pasted', async () => {
        const { element } = open();

        expect(textsOf(element, '.summary')).toEqual(['c.Simulator_MappingStart']);
        await expect(element).toBeAccessible();
    });

    it('lists what is wrong, with lines', async () => {
        const { element } = open();
        await paste(element, '{\n"sip:503": "call_throttled"\n}');

        expect(textsOf(element, '.line')[0]).toBe('c.Simulator_MappingLine 2');
        expect(shows(element, '[data-name]')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('lists the first hundred, then more', async () => {
        const { element } = open();
        const rows = Array.from({ length: 150 }, (_, index) => `"moon${index}": "x"`);
        await paste(element, `{${rows.join(',')}}`);
        expect(findAll(element, '.row')).toHaveLength(100);

        findLabelled(element, 'lightning-button', 'c.Simulator_MappingMore').click();
        await settled();

        expect(findAll(element, '.row').length).toBeGreaterThan(100);
    });

    it('takes the source of codes that stand alone', async () => {
        const { element } = open();
        await paste(element, '{"31206": "CALL_THROTTLED"}');
        const before = textsOf(element, '.row');

        send(find(element, 'lightning-combobox'), 'change', { value: 'sip' });
        await settled();

        expect(textsOf(element, '.row')).not.toEqual(before);
    });

    it('reads a file, and says where it cannot', async () => {
        const { element } = open();
        const text = '{"sip:503": "call_throttled"}';
        const file = new File([text], 'mapping.json');

        send(find(element, 'lightning-input'), 'change', { files: [file] });
        await until(() => shows(element, '.row'));
        expect(shows(element, '.row')).toBe(true);

        send(find(element, 'lightning-input'), 'change', { files: [] });
        await settled();
        expect(textsOf(element, '[role="alert"]')).toEqual(['c.Common_FileNone']);
    });

    it('hands the mapping to the drills', async () => {
        const { element, used } = open();
        await paste(element, '{"sip:486": "CALL_THROTTLED"}');

        findLabelled(element, 'lightning-button', 'c.Simulator_MappingUse').click();

        expect(used).toMatchObject([{ overrides: [['sip:486', { type: 'CALL_THROTTLED' }]] }]);
    });

    it('keeps the drills in step, and takes the mapping back', async () => {
        const { element, used } = open(true);
        await paste(element, '{"sip:486": "CALL_THROTTLED"}');

        findLabelled(element, 'lightning-button', 'c.Simulator_MappingUsed').click();

        expect(used).toHaveLength(2);
        expect(used[1]).toEqual({ overrides: undefined });
    });

    it('is clean where nothing is wrong', async () => {
        const { element } = open();
        await paste(element, ' ');

        expect(textsOf(element, '.summary')).toEqual(['c.Simulator_MappingStart']);
    });
});
