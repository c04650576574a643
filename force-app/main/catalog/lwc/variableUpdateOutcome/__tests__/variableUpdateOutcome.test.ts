import VariableUpdateOutcome from 'c/variableUpdateOutcome';
import { analysisOf, UPDATE_TEXT } from '../../../../../../test/catalog/payloadTexts';
import {
    clearDocument,
    find,
    render,
    shows,
    textsOf
} from '../../../../../../test/components/render';

describe('the outcome of an update of call variables', () => {
    afterEach(clearDocument);

    it('shows the row and the variables, and is accessible', async () => {
        const decision = analysisOf(UPDATE_TEXT).update!.decision;
        const element = render('c-variable-update-outcome', VariableUpdateOutcome, { decision });

        expect(textsOf(element, '.heading')).toEqual(['c.Analysis_VariablesRow']);
        expect(find(element, 'ul').textContent).toContain('A:');
        expect(textsOf(element, 'tbody td')[0]).toBe('callVariable1');
        await expect(element).toBeAccessible();
    });

    it('shows nothing without a decision', () => {
        expect(shows(render('c-variable-update-outcome', VariableUpdateOutcome), 'table')).toBe(
            false
        );
    });
});
