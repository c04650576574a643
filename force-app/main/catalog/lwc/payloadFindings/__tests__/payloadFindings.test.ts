import PayloadFindings from 'c/payloadFindings';
import { analysisOf, LOG_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    findAll,
    listen,
    render,
    textsOf
} from '../../../../../../test/components/render';

function renderFindings(): ReturnType<typeof render<PayloadFindings>> {
    return render('c-payload-findings', PayloadFindings, {
        tiers: analysisOf(LOG_TEXT).tiers,
        currentId: 'http:500'
    });
}

describe('the list of findings', () => {
    afterEach(clearDocument);

    it('has a heading with a count for each certainty', () => {
        expect(textsOf(renderFindings(), 'h3')).toEqual([
            'c.Analysis_Certain (2)',
            'c.Analysis_Possible (1)'
        ]);
    });

    it('opens the finding that is pressed, and tells which one is looked at', () => {
        const element = renderFindings();
        const opened = listen(element, 'open');

        find(element, '[data-id="sip:480"]').click();

        expect(opened).toEqual([{ id: 'sip:480' }]);
        expect(findAll(element, '[aria-current="true"]').map(({ dataset }) => dataset.id)).toEqual([
            'http:500'
        ]);
    });

    it('puts the focus on a finding', () => {
        const element = renderFindings();

        element.focusFinding('sip:486');

        expect(element.shadowRoot?.activeElement).toBe(find(element, '[data-id="sip:486"]'));
    });

    it('is accessible', async () => {
        await expect(renderFindings()).toBeAccessible();
    });
});
