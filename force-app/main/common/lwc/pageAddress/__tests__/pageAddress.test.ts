import type { PageReference } from 'lightning/navigation';
import { PageAddress } from 'c/pageAddress';

interface State {
    readonly query: string;
    readonly note: string;
}

const SHOWN: State = { query: '', note: 'stays out of the address' };

/** An address that holds the query and nothing else. */
function address(): PageAddress<State> {
    return new PageAddress<State>({
        read: (state) => ({ query: state.c__q ?? '', note: '' }),
        write: ({ query }) => ({ c__q: query === '' ? undefined : query })
    });
}

function page(query?: string, other?: string): PageReference {
    const state = { ...(query && { c__q: query }), ...(other && { other }) };
    return { type: 'standard__navItemPage', attributes: { apiName: 'Explorer' }, state };
}

describe('the address of a page', () => {
    it('asks for the state that it says', () => {
        expect(address().arrive(page('486'), SHOWN)).toEqual({ query: '486', note: '' });
    });

    it.each([
        ['says what is shown', page('486'), { query: '486', note: 'x' }],
        ['says nothing, as on the start page', page(), SHOWN],
        ['is not there', undefined, SHOWN]
    ])('asks for nothing where it %s', (_, reference, shown) => {
        expect(address().arrive(reference, shown)).toBeUndefined();
    });

    it('does not take the echo of what was written for news', () => {
        const kept = address();
        kept.arrive(page(), SHOWN);
        kept.leave({ query: '48', note: '' });

        // Meanwhile somebody typed on.
        expect(kept.arrive(page('48'), { query: '486', note: '' })).toBeUndefined();
        expect(kept.arrive(page('48'), { query: '486', note: '' })).toEqual({
            query: '48',
            note: ''
        });
    });

    it('keeps what else the page says, and takes out what a state has not', () => {
        const kept = address();
        kept.arrive(page('486', 'kept'), SHOWN);

        expect(kept.pageOf({ query: '503', note: '' })).toEqual(page('503', 'kept'));
        expect(kept.pageOf(SHOWN).state).toEqual({ c__q: undefined, other: 'kept' });
    });

    it('leads nowhere where there is no page', () => {
        const kept = address();

        expect(kept.isThere).toBe(false);
        expect(kept.leave({ query: '486', note: '' })).toBeUndefined();
        kept.arrive(page(), SHOWN);
        expect(kept.isThere).toBe(true);
        expect(kept.leave({ query: '486', note: '' })).toEqual(page('486'));
    });
});
