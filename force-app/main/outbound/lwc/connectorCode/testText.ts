import { DEFAULT_OUTBOUND_ERROR_TYPE } from 'c/errorCatalog';
import { quote } from './literals';
import type { MappedPack } from './mappingTable';
import { MODULE_NAME } from './moduleText';
import type { CodeLanguage } from './options';

interface Example {
    readonly pack: string;
    readonly code: string;
    readonly type: string;
    readonly field: string;
}

/** One code for each constant that a pack reaches. */
function examplesOf({ pack, codes, fields }: MappedPack): readonly Example[] {
    const byType = new Map(
        [...codes]
            .reverse()
            .map(({ code, type }) => [type, { pack, code, type, field: fields[0] ?? 'code' }])
    );
    return [...byType.values()].reverse();
}

function row({ pack, code, type }: Example): string {
    return `        [${quote(pack)}, ${quote(code)}, ${quote(type)}]`;
}

/** An error as the vendor would reject with it, for the pack that is looked up first: no other can have its code first. */
function vendorErrorTest(example: Example | undefined): string {
    return example === undefined
        ? ''
        : `
    it('reads the code where the telephony system puts it', () => {
        const reason = Object.assign(new Error('failed'), { [${quote(example.field)}]: ${quote(example.code)} });

        expect(told(toOutboundError(reason))).toBe(expected(${quote(example.type)}));
        expect(told(toOutboundError({ cause: reason }))).toBe(expected(${quote(example.type)}));
    });
`;
}

/** Absent where a pack has no code of a failed call: Jest takes no empty table. */
function tableTest(examples: readonly Example[]): string {
    return examples.length === 0
        ? ''
        : `    it.each([
${examples.map(row).join(',\n')}
    ])('%s %s becomes %s', (pack, code, type) => {
        expect(told(toOutboundError({ pack, code }))).toBe(expected(type));
    });
`;
}

/** The Jest test of the generated module as text. It passes on every SDK: what is expected follows the one installed. */
export function testText(table: readonly MappedPack[], language: CodeLanguage): string {
    const typed = (annotation: string): string => (language === 'typescript' ? annotation : '');
    const examples = table.flatMap(examplesOf);
    const first = examplesOf(
        table[0] ?? { pack: 'custom', title: '', fields: [], codes: [], ranges: [] }
    );
    const specific = first.find(({ type }) => type !== DEFAULT_OUTBOUND_ERROR_TYPE);
    return `import { CustomError } from '@salesforce/scv-connector-base';
import {
    DEFAULT_TYPE,
    DIAL_DEADLINE,
    LABEL_PREFIX,
    outboundError,
    placeOutboundCall,
    sdkKnows,
    toOutboundError
} from './${MODULE_NAME}';

/** What decides on the text that the rep sees: the name of a custom label, or the type. */
function told(error${typed(': unknown')})${typed(': unknown')} {
    if (error instanceof CustomError) {
        return Reflect.get(error, 'labelName');
    }
    return error instanceof Error && 'type' in error ? error.type : DEFAULT_TYPE;
}

function expected(type${typed(': string')})${typed(': string')} {
    return type === DEFAULT_TYPE || sdkKnows(type) ? type : LABEL_PREFIX + type;
}

describe('toOutboundError', () => {
${tableTest(examples)}${vendorErrorTest(specific)}
    it.each([[undefined], [null], ['no code at all'], [Symbol('x')], [new Error('boom')]])(
        'leaves what it does not know to the general message: %p',
        (reason) => {
            expect(told(toOutboundError(reason))).toBe(DEFAULT_TYPE);
        }
    );

    it('lets no phone number into the message', () => {
        const reason = Object.assign(new Error('No route to +15005550006'), {
            code: '+15005550006',
            type: '15005550006'
        });

        expect(toOutboundError(reason).message).not.toContain('5005550006');
    });

    it('leaves a CustomError of the connector as it is', () => {
        const error = new CustomError({ labelName: 'Mine', namespace: 'c', message: 'mine' });

        expect(toOutboundError(error)).toBe(error);
    });
});

describe('placeOutboundCall', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });
    afterEach(() => {
        jest.useRealTimers();
    });

    it('gives the result of the call', async () => {
        await expect(
            placeOutboundCall(() => Promise.resolve('call'), jest.fn())
        ).resolves.toBe('call');
        expect(jest.getTimerCount()).toBe(0);
    });

    it('maps an error that is rejected or thrown', async () => {
        const fail = ()${typed(': Promise<string>')} => {
            throw outboundError('CALL_THROTTLED', 'thrown');
        };

        await expect(placeOutboundCall(fail, jest.fn())).rejects.toBeInstanceOf(Error);
        expect(jest.getTimerCount()).toBe(0);
    });

    it('is rejected with TIMEOUT_ERROR at the deadline and gives a late call up', async () => {
        const abandon = jest.fn();
        let answer = (call${typed(': string')})${typed(': void')} => expect(call).toBe('never called');
        const placed = placeOutboundCall(
            () =>
                new Promise${typed('<string>')}((resolve) => {
                    answer = resolve;
                }),
            abandon
        );
        const rejection = placed.catch((error${typed(': unknown')}) => told(error));

        await jest.advanceTimersByTimeAsync(DIAL_DEADLINE);
        answer('late call');

        await expect(rejection).resolves.toBe(expected('TIMEOUT_ERROR'));
        await jest.advanceTimersByTimeAsync(0);
        expect(abandon).toHaveBeenCalledWith('late call');
    });
});
`;
}
