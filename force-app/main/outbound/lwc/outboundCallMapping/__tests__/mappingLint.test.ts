import {
    lintMapping,
    mapOutboundFailure,
    overridesOf,
    readMappingFile,
    resolveRows
} from 'c/outboundCallMapping';
import type { MappingFinding } from 'c/outboundCallMapping';
import { SHIPPED_CATALOG as catalog } from '../../../../../../test/catalog/shippedCatalog';

function lint(text: string): readonly MappingFinding[] {
    return lintMapping(readMappingFile(text), catalog);
}

function without(
    findings: readonly MappingFinding[],
    kind: MappingFinding['kind']
): readonly MappingFinding[] {
    return findings.filter((finding) => finding.kind !== kind);
}

function onSip(rows: string): readonly MappingFinding[] {
    return without(lint(`{ "sip": {\n${rows}\n} }`), 'unmapped-code');
}

describe('lintMapping', () => {
    it.each([
        [
            '"404": "PHONE_NUMBER_INVALID"',
            { kind: 'unknown-constant', code: '404', found: 'PHONE_NUMBER_INVALID' }
        ],
        [
            '"404": "PHONE_NUMBER_NOT_VALYD"',
            { kind: 'unknown-constant', nearest: 'PHONE_NUMBER_NOT_VALID' }
        ],
        ['"404": "xyz"', { kind: 'unknown-constant', nearest: undefined }],
        [
            '"404": "phone_number_not_valid"',
            { kind: 'wrong-case', constant: 'PHONE_NUMBER_NOT_VALID' }
        ],
        [
            '"404": " PHONE-NUMBER-NOT-VALID"',
            { kind: 'wrong-case', constant: 'PHONE_NUMBER_NOT_VALID' }
        ],
        ['"404": "INVALID_DESTINATION"', { kind: 'other-constant', found: 'INVALID_DESTINATION' }],
        ['"799": "TIMEOUT_ERROR"', { kind: 'unknown-code', code: '799' }],
        [
            '"486": "TIMEOUT_ERROR"',
            {
                kind: 'disagreement',
                id: 'sip:486',
                theirs: 'TIMEOUT_ERROR',
                ours: 'CAN_NOT_START_THE_CALL'
            }
        ],
        [
            '"404": null',
            {
                kind: 'disagreement',
                theirs: 'CAN_NOT_START_THE_CALL',
                ours: 'PHONE_NUMBER_NOT_VALID',
                when: undefined
            }
        ],
        [
            '"484": "PHONE_NUMBER_NOT_VALID"',
            {
                kind: 'disagreement',
                ours: 'PHONE_NUMBER_NOT_VALID_E164_FORMAT',
                when: expect.stringMatching(/./) as unknown
            }
        ],
        ['"200": "TIMEOUT_ERROR"', { kind: 'not-an-outbound-failure', id: 'sip:200' }]
    ])('reports the row %s', (row, finding) => {
        expect(onSip(row)).toEqual([expect.objectContaining({ ...finding, line: 2 })]);
    });

    it.each([
        '"404": "PHONE_NUMBER_NOT_VALID"',
        '"200": null',
        '"default": "CAN_NOT_START_THE_CALL"',
        '"486": "CAN_NOT_START_THE_CALL"'
    ])('has nothing against %s', (row) => {
        expect(onSip(row)).toEqual([]);
    });

    it('reports a constant that does not exist for the rest of the codes too', () => {
        expect(onSip('"default": "SOMETHING"')).toEqual([
            expect.objectContaining({ kind: 'unknown-constant', code: 'default' })
        ]);
    });

    it('reports the second row of a code with the line of the first', () => {
        expect(onSip('"404": "PHONE_NUMBER_NOT_VALID",\n"0404": "TIMEOUT_ERROR"')).toEqual([
            { kind: 'duplicate-code', line: 3, code: '0404', firstLine: 2 }
        ]);
    });

    it('reports a code that several layers have, until the person says which', () => {
        const reading = readMappingFile('{ 404: "PHONE_NUMBER_NOT_VALID" }');

        expect(lintMapping(reading, catalog)).toEqual([
            {
                kind: 'ambiguous-code',
                line: 1,
                code: '404',
                packs: expect.arrayContaining(['sip', 'http', 'mgcp']) as unknown
            }
        ]);
        expect(without(lintMapping(reading, catalog, 'sip'), 'unmapped-code')).toEqual([]);
    });

    it('takes the pack from a prefix, from any spelling around it, or from a code that only one pack has', () => {
        const text =
            '{ "sip:404": "A", "Q.850": { "1": "A" }, SIP: { "404": "A" }, ThrottlingException: "A", "nobody": "A" }';

        const rows = resolveRows(readMappingFile(text), catalog);

        expect(rows.map(({ packs, code }) => [...packs, code])).toEqual([
            ['sip', '404'],
            ['q850', '1'],
            ['sip', '404'],
            ['connect', 'ThrottlingException'],
            ['nobody']
        ]);
    });

    it('lists the codes of the packs that are spoken of for which one of the ten would fit', () => {
        const unmapped = lint('{\n"sip": {\n"404": "PHONE_NUMBER_NOT_VALID" } }');

        expect(unmapped).toContainEqual(
            expect.objectContaining({
                kind: 'unmapped-code',
                line: 3,
                id: 'sip:484',
                ours: 'PHONE_NUMBER_NOT_VALID_E164_FORMAT'
            })
        );
        expect(
            unmapped.every(
                (finding) => finding.kind === 'unmapped-code' && finding.id.startsWith('sip:')
            )
        ).toBe(true);
    });

    it('counts what the organisation has settled as ours', () => {
        const reading = readMappingFile('{ "sip": { "486": "TIMEOUT_ERROR", "487": "NONSENSE" } }');
        const overrides = overridesOf(
            resolveRows(reading, catalog),
            catalog,
            'As our connector does.'
        );

        expect([...overrides.keys()]).toEqual(['sip:486']);
        expect(mapOutboundFailure({ pack: 'sip', code: '486' }, catalog, overrides).why).toBe(
            'As our connector does.'
        );
        expect(lintMapping(reading, catalog, undefined, overrides)).not.toContainEqual(
            expect.objectContaining({ kind: 'disagreement' })
        );
    });
});
