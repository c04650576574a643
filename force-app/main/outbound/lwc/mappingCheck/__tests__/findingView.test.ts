import { lintMapping, readMappingFile } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import { toFindingRows } from '../findingView';

const TEXTS = {
    'unknown-constant': 'unknown {0} {1}',
    'unknown-constant-nearest': 'nearest {0} {1} {2}',
    'wrong-case': 'case {0} {1} {2}',
    'other-constant': 'other {0} {1}',
    'unknown-code': 'code {0}',
    'ambiguous-code': 'ambiguous {0} {1}',
    'duplicate-code': 'duplicate {0} {1}',
    disagreement: 'disagree {0} {1} {2}',
    'not-an-outbound-failure': 'none {0} {1}',
    'unmapped-code': 'unmapped {0} {1}',
    fault: 'fault {0}',
    'no-mapping': 'no mapping',
    'too-large': 'too large'
};

function rowsOf(text: string) {
    const reading = readMappingFile(text);
    return toFindingRows(reading, lintMapping(reading, SHIPPED_CATALOG), TEXTS);
}

describe('the findings in a mapping', () => {
    it.each([
        ['{"sip:503": "NUMBER_BAD"}', 'unknown sip:503 NUMBER_BAD', 'error'],
        ['{"sip:503": "TIMEOUT_ERORR"}', 'nearest sip:503 TIMEOUT_ERORR TIMEOUT_ERROR', 'error'],
        ['{"sip:503": "call_throttled"}', 'case sip:503 call_throttled CALL_THROTTLED', 'error'],
        ['{"sip:503": "GENERIC_ERROR"}', 'other sip:503 GENERIC_ERROR', 'warning'],
        ['{"moon": "CALL_THROTTLED"}', 'code moon', 'warning'],
        ['{"404": "PHONE_NUMBER_NOT_VALID"}', 'ambiguous 404 ', 'warning'],
        ['{"sip:486": "CALL_THROTTLED"}', 'disagree sip:486 CALL_THROTTLED CAN_NOT', 'warning'],
        ['{"sip:200": "CALL_THROTTLED"}', 'none sip:200 CALL_THROTTLED', 'warning'],
        ['hello', 'no mapping', 'error']
    ])('of %s say %s', (text, said, variant) => {
        const row = rowsOf(text).find((found) => found.text.startsWith(said));

        expect(row).toMatchObject({ line: 1, variant });
    });

    it('name the line of a code that is there twice', () => {
        expect(
            rowsOf('{\n"sip:503": "TIMEOUT_ERROR",\n"sip:503": "TIMEOUT_ERROR"}').map(
                ({ text, line }) => [text, line]
            )
        ).toContainEqual(['duplicate sip:503 2', 3]);
    });

    it('put what is missing last', () => {
        const kinds = rowsOf('{"sip:503": "x",\n"sip:404": "y"}').map(({ text }) =>
            text.startsWith('unmapped')
        );

        expect(kinds.indexOf(true)).toBeGreaterThan(kinds.lastIndexOf(false));
        expect(kinds).toContain(true);
    });

    it('say why, and when the other choice is right too', () => {
        const [row] = rowsOf('{"sip:480": "AGENT_NOT_INITIALIZED"}');

        expect(row?.why).not.toBe('');
    });
});
