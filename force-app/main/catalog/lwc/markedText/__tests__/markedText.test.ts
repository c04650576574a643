import MarkedText from 'c/markedText';
import { analysisOf, LOG_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    findAll,
    listen,
    render,
    shows,
    textOf
} from '../../../../../../test/components/render';

function renderText(text: string): ReturnType<typeof render<MarkedText>> {
    const { marked, recognition, titles } = analysisOf(text);
    return render('c-marked-text', MarkedText, { marked, titles, findings: recognition.findings });
}

describe('a text with its codes', () => {
    afterEach(clearDocument);

    it('shows the text with marks, numbers and the label of the cause', () => {
        const element = renderText(LOG_TEXT);

        expect(findAll(element, 'mark').map(textOf)).toEqual([
            'c.Analysis_Primary4861',
            '5002',
            '4803'
        ]);
        expect(find(element, 'pre').textContent).toContain('\nAda says');
    });

    it('keeps markup as text', () => {
        const element = renderText('<img src=x> SIP/2.0 503 <b>x</b>');

        expect(shows(element, 'img')).toBe(false);
        expect(find(element, 'pre').textContent).toContain('<img src=x>');
    });

    it('opens the finding whose mark is pressed', () => {
        const element = renderText(LOG_TEXT);
        const opened = listen(element, 'open');

        findAll(element, 'mark')[1]!.click();

        expect(opened).toEqual([{ id: 'http:500' }]);
    });

    it('scrolls a place into view, the first one where the other is not shown', () => {
        const element = renderText(LOG_TEXT);
        const pane = find(element, '.pane');
        const mark = findAll(element, 'mark')[1]!;
        Object.defineProperty(pane, 'clientHeight', { value: 100 });
        jest.spyOn(mark, 'getBoundingClientRect').mockReturnValue(
            Object.assign(pane.getBoundingClientRect(), { top: 500 })
        );

        element.reveal('http:500', 999_999);
        const there = pane.scrollTop;
        element.reveal('no:such');

        expect(there).toBe(470);
        expect(pane.scrollTop).toBe(470);
    });

    it('says that a long text is shown in parts, and that places are left out', () => {
        const element = renderText('SIP/2.0 503 Service Unavailable\n'.repeat(5000));

        expect(textOf(find(element, 'p'))).toContain('c.Analysis_Excerpts c.Analysis_PlacesCut');
    });

    it('is accessible', async () => {
        await expect(renderText(LOG_TEXT)).toBeAccessible();
    });
});
