import CoverageDrill from 'c/coverageDrill';
import { saveTextFile } from 'c/fileDownload';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findAll,
    findLabelled,
    listen,
    propertyOf,
    render,
    send,
    settled,
    shows
} from '../../../../../../test/components/render';

jest.mock('c/fileDownload', () => ({ saveTextFile: jest.fn() }));

const saved = jest.mocked(saveTextFile);

function open(overrides?: CoverageDrill['overrides']) {
    return render('c-coverage-drill', CoverageDrill, { catalog: SHIPPED_CATALOG, overrides });
}

async function scope(element: Element, value: string): Promise<void> {
    send(find(element, 'lightning-combobox'), 'change', { value });
    await settled();
}

describe('the drill', () => {
    afterEach(() => {
        clearDocument();
        saved.mockClear();
    });

    it('runs all sources, then one', async () => {
        const element = open();
        expect(findAll(element, '.code')).toHaveLength(50);
        await scope(element, 'mgcp');

        const rows = propertyOf(find(element, 'c-coverage-matrix'), 'rows');

        expect(rows).toHaveLength(1);
        await expect(element).toBeAccessible();
    });

    it('shows more, and only what an override would improve', async () => {
        const element = open();
        findLabelled(element, 'lightning-button', 'c.Simulator_DrillMore').click();
        await settled();
        expect(findAll(element, '.code')).toHaveLength(100);

        send(
            findLabelled(element, 'lightning-input', 'c.Simulator_DrillOnlyImprovable'),
            'change',
            { checked: true }
        );
        await settled();
        expect(findAll(element, '.code').length).toBeGreaterThan(0);
        expect(findAll(element, '.improve')).toHaveLength(findAll(element, '.code').length);
    });

    it('counts a mapping that was brought along, and leaves it out on demand', async () => {
        const mapping = {
            type: 'CALL_THROTTLED',
            confidence: 'high',
            why: 'ours',
            alternatives: []
        } as const;
        const element = open([['sip:486', mapping]]);
        await scope(element, 'sip');
        const generic = () => findAll(element, '[data-id="sip:486"]').length;
        expect(generic()).toBe(0);

        send(findLabelled(element, 'lightning-input', 'c.Simulator_DrillMine'), 'change', {
            checked: false
        });
        await settled();

        expect(generic()).toBe(1);
    });

    it('simulates a code and saves both files', () => {
        const element = open();
        const simulated = listen(element, 'simulate');

        find(element, '.simulate').click();
        findLabelled(element, 'lightning-button', 'c.Simulator_DrillExportCsv').click();
        findLabelled(element, 'lightning-button', 'c.Simulator_DrillExportMatrix').click();

        expect(simulated).toHaveLength(1);
        expect(
            saved.mock.calls.map(([name, text]) => [name, text.split('\r\n').length > 10])
        ).toEqual([
            ['outbound-drill.csv', true],
            ['outbound-matrix.csv', true]
        ]);
    });

    it('has nothing to show without a catalog', () => {
        const element = render('c-coverage-drill', CoverageDrill);
        findLabelled(element, 'lightning-button', 'c.Simulator_DrillExportCsv').click();
        findLabelled(element, 'lightning-button', 'c.Simulator_DrillExportMatrix').click();

        expect(shows(element, '.code')).toBe(false);
        expect(saved).not.toHaveBeenCalled();
    });
});
