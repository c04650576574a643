import { ErrorCatalog } from 'c/errorCatalog';
import { decideVariableUpdate } from '../variableUpdate';
import { SHIPPED_CATALOG as CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function dialog(...variables: readonly (readonly [string, string])[]): string {
    const list = variables
        .map(
            ([name, value]) =>
                `<CallVariable><name>${name}</name><value>${value}</value></CallVariable>`
        )
        .join('');
    return `<Dialog><requestedAction>UPDATE_CALL_DATA</requestedAction><mediaProperties><callvariables>${list}</callvariables></mediaProperties></Dialog>`;
}

const ERROR =
    '<apiErrors><apiError><errorType>Invalid Input</errorType><errorData></errorData><errorMessage>x y</errorMessage></apiError></apiErrors>';
const GOOD = ['callVariable1', 'A'] as const;
const TOO_LONG = ['callVariable2', 'x'.repeat(41)] as const;

function rows(request: string, response: string): string[] {
    return decideVariableUpdate(request, response, CATALOG)?.rows.map(({ id }) => id) ?? [];
}

describe('decideVariableUpdate', () => {
    it.each([
        ['an error about the only variable', dialog(TOO_LONG), ERROR, ['A']],
        [
            'an error where nothing tells which ones are valid',
            dialog(GOOD, ['user.x', 'B']),
            ERROR,
            ['A', 'B']
        ],
        ['silence', dialog(TOO_LONG), '', ['C']],
        [
            'an event with some of the variables',
            dialog(GOOD, ['user.none', 'B']),
            dialog(GOOD),
            ['D']
        ],
        [
            'an event with a value that was cut',
            dialog(['user.x', 'LONGER']),
            dialog(['user.x', 'LONG']),
            ['D']
        ]
    ])('names the row after %s', (_, request, response, expected) => {
        expect(rows(request, response)).toEqual(expected);
    });

    it('names no row where every variable came back as sent', () => {
        const decision = decideVariableUpdate(dialog(GOOD), dialog(GOOD), CATALOG);

        expect(decision).toMatchObject({ allUpdated: true, rows: [] });
    });

    it('tells of each variable what became of it', () => {
        const request = dialog(GOOD, ['user.cut', 'LONGER'], TOO_LONG, GOOD, ['user.list[2]', 'x']);

        const decision = decideVariableUpdate(request, dialog(['user.cut', 'LONG']), CATALOG);

        expect(decision?.variables.map(({ kind, verdict }) => [kind, verdict])).toEqual([
            ['call-variable', 'not-updated'],
            ['ecc-scalar', 'changed'],
            ['call-variable', 'malformed'],
            ['call-variable', 'duplicate'],
            ['ecc-array-element', 'not-updated']
        ]);
    });

    it('reads a request that is escaped and cut off', () => {
        const request = dialog(GOOD).replaceAll('<', '&lt;').replaceAll('>', '&gt;').slice(0, -60);

        expect(rows(request, '')).toEqual(['C']);
    });

    it.each([
        ['the request names no variable', '<Dialog/>', CATALOG],
        ['the catalog has no table', dialog(GOOD), new ErrorCatalog([])]
    ])('decides nothing where %s', (_, request, catalog) => {
        expect(decideVariableUpdate(request, '', catalog)).toBeUndefined();
    });
});
