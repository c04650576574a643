import { pinnedEntries, recentEntries, rememberEntry, togglePin } from 'c/rememberedEntries';

const RECENT_KEY = 'contact-center-diagnostics.recent-entries';
const PINNED_KEY = 'contact-center-diagnostics.pinned-entries';

function ids(count: number): string[] {
    return Array.from({ length: count }, (_, index) => `sip:${index}`);
}

describe('the remembered entries', () => {
    beforeEach(() => {
        localStorage.clear();
    });

    afterEach(() => {
        jest.restoreAllMocks();
    });

    it('are none at first', () => {
        expect(recentEntries()).toEqual([]);
        expect(pinnedEntries()).toEqual([]);
    });

    it('are the latest first, each of them once', () => {
        rememberEntry('sip:486');
        rememberEntry('q850:17');
        rememberEntry('sip:486');

        expect(recentEntries()).toEqual(['sip:486', 'q850:17']);
    });

    it('are eight at the most', () => {
        ids(9).forEach(rememberEntry);

        expect(recentEntries()).toEqual(ids(9).slice(1).toReversed());
    });

    it('are pinned and unpinned', () => {
        togglePin('sip:486');
        const both = togglePin('q850:17');
        const one = togglePin('sip:486');

        expect(both).toEqual(['q850:17', 'sip:486']);
        expect(one).toEqual(['q850:17']);
        expect(pinnedEntries()).toEqual(['q850:17']);
    });

    it('are pinned up to fifty, and the oldest pin goes first', () => {
        ids(51).forEach(togglePin);

        expect(pinnedEntries()).toEqual(ids(51).slice(1).toReversed());
    });

    it('keep pinned and recent apart', () => {
        togglePin('sip:486');
        rememberEntry('q850:17');

        expect(pinnedEntries()).toEqual(['sip:486']);
        expect(recentEntries()).toEqual(['q850:17']);
    });

    it.each([
        ['no JSON', '['],
        ['no list', '{"0":"sip:486"}'],
        ['a text', '"sip:486"'],
        ['null', 'null']
    ])('are none where %s is stored', (_, text) => {
        localStorage.setItem(RECENT_KEY, text);
        localStorage.setItem(PINNED_KEY, text);

        expect(recentEntries()).toEqual([]);
        expect(pinnedEntries()).toEqual([]);
    });

    it('leave out what is stored among them and is no id', () => {
        const stored = ['sip:486', 7, null, ['sip:404'], 'x'.repeat(200), 'q850:17'];
        localStorage.setItem(RECENT_KEY, JSON.stringify(stored));

        expect(recentEntries()).toEqual(['sip:486', 'q850:17']);
    });

    it('stay as they were where the browser keeps nothing', () => {
        togglePin('sip:486');
        jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
            throw new Error('QuotaExceededError');
        });

        rememberEntry('q850:17');

        expect(togglePin('q850:17')).toEqual(['sip:486']);
        expect(recentEntries()).toEqual([]);
    });
});
