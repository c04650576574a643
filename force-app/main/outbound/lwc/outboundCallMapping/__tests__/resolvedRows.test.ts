import { overridesOf, readMappingFile, resolveRows, rowKey } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';

function packsOf(text: string, pack?: 'twilio'): unknown {
    return resolveRows(readMappingFile(text), SHIPPED_CATALOG, pack).map(({ code, packs }) => [
        code,
        packs
    ]);
}

describe('the packs of rows', () => {
    it.each([
        ['{"sip:486":"CALL_THROTTLED"}', [['486', ['sip']]]],
        ['{"Twilio":{"31206":"CALL_THROTTLED"}}', [['31206', ['twilio']]]],
        ['{"no-such-code":"CALL_THROTTLED"}', [['no-such-code', []]]],
        ['{"default":"CALL_THROTTLED"}', []]
    ])('of %s', (text, rows) => {
        expect(packsOf(text)).toEqual(rows);
    });

    it('are what the person says of codes that stand alone', () => {
        expect(packsOf('{"486":"CALL_THROTTLED"}', 'twilio')).toEqual([['486', ['twilio']]]);
    });

    it('make overrides of rows that are clear', () => {
        const text = '{"sip:486":"CALL_THROTTLED","sip:503":"NO_SUCH","404":"TIMEOUT_ERROR"}';
        const rows = resolveRows(readMappingFile(text), SHIPPED_CATALOG);

        expect([...overridesOf(rows, SHIPPED_CATALOG, 'ours')]).toEqual([
            [
                'sip:486',
                { type: 'CALL_THROTTLED', confidence: 'high', why: 'ours', alternatives: [] }
            ]
        ]);
    });

    it('have one key however a code is written', () => {
        expect(rowKey('sip', ' 486 ')).toBe(rowKey('sip', '486'));
    });
});
