import { ENTRY_TEXTS } from 'c/catalogLabels';
import type { ErrorCatalog } from 'c/errorCatalog';
import { BUSY_ENTRY, changed, customPackWith } from '../../../../../../test/catalog/samplePacks';
import {
    entryIn,
    SHIPPED_CATALOG,
    shippedCatalogWith
} from '../../../../../../test/catalog/shippedCatalog';
import { toDetailView } from '../detailView';
import type { DetailView } from '../detailView';

const NOTICES = { overridden: 'changed by you', custom: 'added by you' };
/** A code that no pack of ours lists. */
const OURS = { ...BUSY_ENTRY, code: '498', pack: 'sip', family: '4xx' } as const;
const WIRE_NAMES = { api: 'API', deployment: 'Deployment' };

function viewOf(id: string, catalog: ErrorCatalog = SHIPPED_CATALOG): DetailView {
    const texts = { ...ENTRY_TEXTS, familyAnswer: 'family {0}' };
    return toDetailView(catalog, entryIn(catalog, id), texts, NOTICES, WIRE_NAMES);
}

describe('the detail of a code', () => {
    it('has a title and what the code is called', () => {
        expect(viewOf('sip:486')).toMatchObject({ title: 'SIP 486', subtitle: 'Busy Here' });
    });

    it('names the family of a code that has no name of its own', () => {
        const id = 'connect:DestinationNotAllowedException';

        expect(viewOf(id).subtitle).toBe(entryIn(SHIPPED_CATALOG, id).family.name);
    });

    it('says where on the way of a call it arises, and how final it is', () => {
        expect(viewOf('sip:486').badges).toEqual([
            'c.Catalog_Layer_signalling',
            'c.Catalog_Finality_failure'
        ]);
    });

    it('says what to do in steps', () => {
        const { steps } = viewOf('sip:486');

        expect(steps.map(({ text }) => text)).toEqual(entryIn(SHIPPED_CATALOG, 'sip:486').fix);
        expect(steps.map(({ key }) => key)).toEqual(steps.map((_, index) => index));
    });

    it('says who fixes it, whether a retry helps, on which channel and of which family it is', () => {
        expect(viewOf('sip:486').facts).toEqual([
            { name: 'c.Catalog_FixedBy', value: 'c.Catalog_Fixer_rep' },
            { name: 'c.Catalog_Retry', value: 'c.Catalog_WaitMinutes' },
            { name: 'c.Catalog_Channel', value: 'c.Catalog_Channel_voice' },
            { name: 'c.Catalog_Family', value: entryIn(SHIPPED_CATALOG, 'sip:486').family.name }
        ]);
    });

    it('has no note, no wire form and no address where the entry has none', () => {
        const bare = changed(changed(OURS, ['note'], undefined), ['wire'], undefined);
        const catalog = shippedCatalogWith(customPackWith([bare]));

        expect(viewOf('sip:498', catalog)).toMatchObject({ note: '', wire: [], sourceUrl: '' });
    });

    it('has the note and the source of the entry', () => {
        const view = viewOf('sip:404');

        expect(view.note).toBe(entryIn(SHIPPED_CATALOG, 'sip:404').note);
        expect(view.source).toContain('RFC 3261 §21.4.5');
        expect(view.sourceUrl).toBe(entryIn(SHIPPED_CATALOG, 'sip:404').source.url ?? '');
    });

    it('says what a payload holds', () => {
        expect(viewOf('finesse:MAKE_CALL/400/Parameter Missing').wire).toEqual([
            { name: 'API', value: 'MAKE_CALL' },
            { name: 'HTTP', value: '400' },
            { name: 'ErrorType', value: 'Parameter Missing' }
        ]);
    });

    it('has no layer where the pack of the entry did not load', () => {
        const entry = { ...entryIn(SHIPPED_CATALOG, 'sip:486'), pack: 'custom' as const };

        const { badges } = toDetailView(SHIPPED_CATALOG, entry, ENTRY_TEXTS, NOTICES, WIRE_NAMES);

        expect(badges).toEqual(['c.Catalog_Finality_failure']);
    });
});

describe('the notice of a code', () => {
    const custom = shippedCatalogWith(
        customPackWith([{ code: '486', pack: 'sip', meaning: 'Our line is busy.' }, OURS])
    );

    it.each([
        ['is none for one of ours', 'sip:404', ''],
        ['says that the organization changed it', 'sip:486', 'changed by you'],
        ['says that the organization added it', 'sip:498', 'added by you']
    ])('%s', (_, id, notice) => {
        expect(viewOf(id, custom).notice).toBe(notice);
    });

    it('says whose answer it is where no pack lists the code', () => {
        const { family } = entryIn(SHIPPED_CATALOG, 'sip:499');

        expect(viewOf('sip:499').notice).toBe(`family ${family.name}`);
    });
});
