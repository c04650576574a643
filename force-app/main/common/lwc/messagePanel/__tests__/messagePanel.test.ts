import MessagePanel from 'c/messagePanel';
import {
    clearDocument,
    find,
    listen,
    propertyOf,
    render,
    shows,
    textOf
} from '../../../../../../test/components/render';

describe('the message panel', () => {
    afterEach(clearDocument);

    it('says what is the matter', () => {
        const element = render('c-message-panel', MessagePanel, {
            heading: 'Nothing found',
            detail: 'Try another word.'
        });

        expect(textOf(find(element, '.slds-text-heading_small'))).toBe('Nothing found');
        expect(textOf(find(element, '.detail'))).toBe('Try another word.');
    });

    it.each([
        ['empty', 'note', 'utility:search'],
        ['hint', 'note', 'utility:info'],
        ['error', 'alert', 'utility:error']
    ] as const)('of the variant %s is a %s', (variant, role, icon) => {
        const element = render('c-message-panel', MessagePanel, { variant, heading: 'Heading' });

        expect(shows(element, `[role="${role}"]`)).toBe(true);
        expect(propertyOf(find(element, 'lightning-icon'), 'iconName')).toBe(icon);
    });

    it('shows neither a detail nor a button that it was not given', () => {
        const element = render('c-message-panel', MessagePanel, { heading: 'Heading' });

        expect(shows(element, '.detail')).toBe(false);
        expect(shows(element, 'lightning-button')).toBe(false);
    });

    it('tells when its button is pressed', () => {
        const element = render('c-message-panel', MessagePanel, {
            heading: 'Heading',
            actionLabel: 'Try again'
        });
        const actions = listen(element, 'action');

        find(element, 'lightning-button').click();

        expect(propertyOf(find(element, 'lightning-button'), 'label')).toBe('Try again');
        expect(actions).toHaveLength(1);
    });

    it.each(['empty', 'hint', 'error'] as const)('is accessible as %s', async (variant) => {
        const element = render('c-message-panel', MessagePanel, {
            variant,
            heading: 'Heading',
            detail: 'Detail',
            actionLabel: 'Try again'
        });

        await expect(element).toBeAccessible();
    });
});
