import { decideVariableUpdate } from 'c/errorRecognition';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { TEXTS, UPDATE_TEXT } from '../../../../../../test/catalog/payloadTexts';
import { toOutcomeView } from '../outcomeView';
import type { OutcomeView } from '../outcomeView';

const WORDS = { allUpdated: 'all', row: 'row {0}', rows: 'rows {0}', returned: 'now {0}' };
const [REQUEST = '', ERROR = ''] = UPDATE_TEXT.split(/(?=<ApiErrors>)/);
const TWO = REQUEST.replace(
    '</callvariables>',
    '<CallVariable><name>user.x</name><value>B</value></CallVariable></callvariables>'
);

function outcome(request: string, response: string): OutcomeView {
    return toOutcomeView(decideVariableUpdate(request, response, SHIPPED_CATALOG)!, TEXTS, WORDS);
}

describe('the outcome of an update', () => {
    it.each([
        ['the row', REQUEST, ERROR, 'row A'],
        ['both rows where one cannot tell', TWO, ERROR, 'rows A / B'],
        ['silence', REQUEST, '', 'row C'],
        ['success', REQUEST, REQUEST, 'all']
    ])('names %s', (_, request, response, expected) => {
        expect(outcome(request, response).heading).toBe(expected);
    });

    it('tells what became of each variable', () => {
        const changed = REQUEST.replace('>A<', '>B<');

        expect(outcome(REQUEST, changed).variables).toEqual([
            {
                key: 0,
                name: 'callVariable1',
                kind: 'c.Analysis_Kind_call_variable',
                verdict: 'now B'
            }
        ]);
        expect(outcome(REQUEST, ERROR).variables[0]!.verdict).toBe(
            'c.Analysis_Verdict_not_updated'
        );
    });
});
