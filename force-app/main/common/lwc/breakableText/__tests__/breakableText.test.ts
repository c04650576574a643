import BreakableText from 'c/breakableText';
import {
    clearDocument,
    deepTextOf,
    findAll,
    render
} from '../../../../../../test/components/render';

describe('a breakable text', () => {
    afterEach(clearDocument);

    it('may break between the words of a constant, and reads as one', async () => {
        const element = render('c-breakable-text', BreakableText, { text: 'TIMEOUT_ERROR' });

        expect(findAll(element, 'wbr')).toHaveLength(2);
        expect(element.shadowRoot?.textContent).toBe('TIMEOUT_ERROR');
        await expect(element).toBeAccessible();
    });

    it('is empty without one', () => {
        expect(deepTextOf(render('c-breakable-text', BreakableText))).toBe('');
    });
});
