import { runModule, syntaxMessages } from '../../../../../../test/generatedCode';
import type { MappedPack } from '../mappingTable';
import { moduleText } from '../moduleText';
import { DEFAULT_CODE_OPTIONS } from '../options';
import type { ConnectorCodeOptions } from '../options';

const SIP: MappedPack = {
    pack: 'sip',
    title: 'SIP response codes',
    fields: ['sipCode', 'code'],
    codes: [
        { code: '404', name: 'Not Found', type: 'PHONE_NUMBER_NOT_VALID' },
        { code: 'x-1', name: 'ends here */ alert(1)', type: 'CALL_THROTTLED' },
        { code: 'X-1', name: 'the same in capitals', type: 'TIMEOUT_ERROR' }
    ],
    ranges: [
        { range: { from: 500, to: 599 }, name: '5xx', type: 'UNABLE_TO_CONNECT_TO_AGENT' },
        { range: { prefix: 'cmn-' }, name: 'Common', type: 'TIMEOUT_ERROR' }
    ]
};

function text(
    changes: Partial<ConnectorCodeOptions> = {},
    table: readonly MappedPack[] = [SIP]
): string {
    return moduleText(table, {
        ...DEFAULT_CODE_OPTIONS,
        language: 'javascript',
        packs: ['sip'],
        ...changes
    });
}

/** What the generated module tells of an error on an SDK that knows every constant of the table. */
function toldOf(reason: unknown): unknown {
    const types = ['PHONE_NUMBER_NOT_VALID', 'CALL_THROTTLED', 'TIMEOUT_ERROR'];
    const known = [...types, 'UNABLE_TO_CONNECT_TO_AGENT'].map((type) => [type, type] as const);
    const sdk = {
        Constants: { VOICE_ERROR_TYPE: Object.fromEntries(known) },
        CustomError: class extends Error {}
    };
    const { toOutboundError } = runModule(text(), { '@salesforce/scv-connector-base': sdk });
    const error: unknown =
        typeof toOutboundError === 'function'
            ? Reflect.apply(toOutboundError, null, [reason])
            : null;
    return error instanceof Error ? (Reflect.get(error, 'type') ?? error.message) : error;
}

describe('the text of the module', () => {
    it('has types where TypeScript is asked for, and none in JavaScript', () => {
        expect(text({ language: 'typescript' })).toContain('reason: unknown');
        expect(syntaxMessages('x.js', text({ language: 'typescript' }))).not.toEqual([]);
        expect(syntaxMessages('x.js', text())).toEqual([]);
    });

    it('takes deadline, namespace and prefix from the options', () => {
        const module = text({
            deadlineMilliseconds: 1234,
            labelNamespace: 'acme',
            labelPrefix: 'A_'
        });

        expect(module).toContain('DIAL_DEADLINE = 1234;');
        expect(module).toContain("LABEL_NAMESPACE = 'acme';");
        expect(module).toContain("LABEL_PREFIX = 'A_';");
    });

    it('is sound with a table that is empty', () => {
        expect(syntaxMessages('x.js', text({}, []))).toEqual([]);
    });
});

describe('the module that is written', () => {
    it.each([
        ['a listed code', { sipCode: 404 }, 'PHONE_NUMBER_NOT_VALID'],
        ['a code in another of its fields', { code: '404' }, 'PHONE_NUMBER_NOT_VALID'],
        ['a code with space and zeros', ' 0404 ', 'PHONE_NUMBER_NOT_VALID'],
        ['a hexadecimal code', '0x194', 'PHONE_NUMBER_NOT_VALID'],
        ['a code exactly as it is listed', 'X-1', 'TIMEOUT_ERROR'],
        ['a code written like two that are listed', 'X-1 ', 'CALL_THROTTLED'],
        ['a number of a range', 503, 'UNABLE_TO_CONNECT_TO_AGENT'],
        ['the last number of a range', 599, 'UNABLE_TO_CONNECT_TO_AGENT'],
        ['a prefix in any case', 'Cmn-7', 'TIMEOUT_ERROR'],
        ['a code that is wrapped', { cause: { sipCode: 404 } }, 'PHONE_NUMBER_NOT_VALID'],
        ['no code of it', 600, 'unknown telephony error']
    ])('knows %s', (_, reason, told) => {
        expect(toldOf(reason)).toBe(told);
    });
});
