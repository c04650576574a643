import fc from 'fast-check';
import {
    BUILT_IN_PACK_IDS,
    DEFAULT_OUTBOUND_ERROR_TYPE,
    ErrorCatalog,
    SPECIFIC_OUTBOUND_ERROR_TYPES
} from 'c/errorCatalog';
import type { ErrorEntry, ErrorPack } from 'c/errorCatalog';
import {
    CODE_LANGUAGES,
    DEFAULT_CODE_OPTIONS,
    generateConnectorCode,
    generateDialMethod
} from 'c/connectorCode';
import type { CodeLanguage, ConnectorCodeOptions } from 'c/connectorCode';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';
import { compilerMessages, runModule, syntaxMessages } from '../../../../../../test/generatedCode';
import { loadSdk } from '../../../../../../test/sdk/connectorSdk';
import { HostSession } from '../../../../../../test/sdk/hostSession';

const SDK = '@salesforce/scv-connector-base';
const NUMBER = '+15005550006';
const ALL_PACKS = BUILT_IN_PACK_IDS;
const catalog = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));

/** A class in place of the SDK's own, for an SDK that knows the ten, as from 4.9 on. */
function sdkOf49(): object {
    const types = Object.fromEntries(SPECIFIC_OUTBOUND_ERROR_TYPES.map((type) => [type, type]));
    const sdk = loadSdk();
    return { ...sdk, Constants: { ...sdk.Constants, VOICE_ERROR_TYPE: types } };
}

/** The typings of 4.9, as far as the generated code uses them. */
const TYPINGS_OF_49 = `
export declare const Constants: {
    readonly VOICE_ERROR_TYPE: { readonly CALL_THROTTLED: 'CALL_THROTTLED' };
};
export declare class CustomError extends Error {
    constructor(param: { labelName: string; namespace: string; message?: string });
    labelName: string;
    namespace: string;
}
`;

function generate(
    language: CodeLanguage,
    changes: Partial<ConnectorCodeOptions> = {},
    from: ErrorCatalog = catalog
): { module: string; test: string; labels: string } {
    const options = { ...DEFAULT_CODE_OPTIONS, packs: ALL_PACKS, language, ...changes };
    const [module, test, labels] = generateConnectorCode(from, options);
    return { module: module!.text, test: test!.text, labels: labels!.text };
}

type Mapped = Error & { readonly type?: unknown; readonly labelName?: unknown };
interface Generated {
    toOutboundError(reason: unknown): Mapped;
    placeOutboundCall(
        place: () => unknown,
        abandon: (late: unknown) => unknown,
        deadline?: number
    ): Promise<unknown>;
    outboundError(type: string, message: string): Mapped;
}

function isGenerated(value: unknown): value is Generated {
    return typeof Reflect.get(Object(value), 'placeOutboundCall') === 'function';
}

function run(text: string, sdk: object): Generated {
    const exported: unknown = runModule(text, { [SDK]: sdk });
    if (!isGenerated(exported)) {
        throw new Error('The generated module does not export what it should');
    }
    return exported;
}

function typeOf(error: Mapped): unknown {
    return error.type ?? DEFAULT_OUTBOUND_ERROR_TYPE;
}

describe.each(CODE_LANGUAGES)('the generated %s', (language) => {
    const { module, test } = generate(language);

    it('maps every code of every pack as the catalog does', () => {
        for (const pack of ALL_PACKS) {
            const { toOutboundError } = run(
                generate(language, { packs: [pack] }).module,
                sdkOf49()
            );
            for (const { code, outbound } of catalog.pack(pack)!.entries) {
                expect([code, typeOf(toOutboundError({ pack, code }))]).toEqual([
                    code,
                    outbound.type ?? DEFAULT_OUTBOUND_ERROR_TYPE
                ]);
            }
        }
    });

    it('answers for codes that no pack lists as the catalog does', () => {
        const { toOutboundError } = run(module, sdkOf49());
        const code = fc.oneof(
            fc.integer({ min: -5, max: 60_000 }).map(String),
            fc.integer({ min: 0, max: 999 }).map((value) => ` 0${value} `),
            fc.integer({ min: 0, max: 0x7fff }).map((value) => `0x${value.toString(16)}`),
            fc.constantFrom(
                'cmn-399',
                'OAU-1',
                'TELECOM_X',
                'cf_x',
                'Other',
                'other',
                'constructor'
            )
        );
        fc.assert(
            fc.property(fc.constantFrom(...ALL_PACKS), code, (pack, text) => {
                const expected = catalog.answer(pack, text)?.outbound.type;

                expect(typeOf(toOutboundError({ pack, code: text }))).toBe(
                    expected ?? DEFAULT_OUTBOUND_ERROR_TYPE
                );
            }),
            { numRuns: 2000 }
        );
    });

    it.each([
        ['a Twilio error', { code: 31_206, status: 429 }, 'CALL_THROTTLED'],
        [
            'an error of Streams',
            { type: 'DestinationNotAllowedException' },
            'AREA_CODE_NOT_IN_DIALABLE_LIST'
        ],
        ['the cause behind a SIP response', { sipCode: 503, q850: 1 }, 'PHONE_NUMBER_NOT_VALID'],
        [
            'a Finesse notification',
            { errorData: '33', peripheralErrorCode: '20007' },
            'AGENT_AT_MAXIMUM_CAPACITY'
        ],
        ['a wrapped error', { response: { httpStatus: 504 } }, 'TIMEOUT_ERROR'],
        ['a bare code', 'DestinationNotAllowedException', 'AREA_CODE_NOT_IN_DIALABLE_LIST']
    ])('reads the code of %s', (_, reason, type) => {
        const packs = ['twilio', 'connect', 'finesse-cf', 'q850', 'sip', 'http'] as const;
        const { toOutboundError } = run(generate(language, { packs }).module, sdkOf49());

        expect(typeOf(toOutboundError(reason))).toBe(type);
    });

    it('gives an error for any value, and throws at none', () => {
        const { toOutboundError } = run(module, loadSdk());
        const hostile = new Proxy(
            {},
            {
                get: () => {
                    throw new Error('no');
                }
            }
        );
        const circular = { code: '31206', cause: {} };
        circular.cause = circular;

        for (const reason of [hostile, circular, Symbol('x'), 5n, () => 1, 'x'.repeat(1e6)]) {
            expect(toOutboundError(reason)).toBeInstanceOf(Error);
        }
        fc.assert(fc.property(fc.anything(), (reason) => toOutboundError(reason) instanceof Error));
    });

    it('lets nothing of the original message through', () => {
        const { toOutboundError } = run(module, loadSdk());
        const reason = Object.assign(new Error(`${NUMBER} of Ada does not exist`), {
            code: '15005550006',
            detail: NUMBER,
            sipCode: 404
        });

        const { message } = toOutboundError(reason);

        expect(message).toBe('sip 404');
    });

    describe('on the installed SDK', () => {
        interface DrivenDial {
            readonly fail: () => unknown;
            readonly deadline?: number;
            readonly with49?: boolean;
        }

        /** The events that Salesforce receives after one DIAL. */
        async function drive({
            fail,
            deadline = 1000,
            with49 = false
        }: DrivenDial): Promise<unknown[]> {
            const session = await HostSession.open((sdk) => {
                const modern: object = { ...sdk, ...sdkOf49(), CustomError: sdk.CustomError };
                const { placeOutboundCall } = run(module, with49 ? modern : sdk);
                return { dial: () => placeOutboundCall(fail, jest.fn(), deadline) };
            });
            const { messages } = await session.request(
                { type: 'DIAL', contact: { phoneNumber: NUMBER }, params: '' },
                500
            );
            session.close();
            expect(JSON.stringify(messages)).not.toContain('5005550006');
            return messages
                .map((message) => JSON.parse(JSON.stringify(message)) as Record<string, unknown>)
                .filter(({ type }) => type === 'TELEPHONY_EVENT_DISPATCHED')
                .map(({ payload }) => payload);
        }

        const CALL_FAILED = { telephonyEventType: 'CALL_FAILED' };
        const reject = (code: string) => () =>
            Promise.reject(Object.assign(new Error(`${NUMBER} failed`), { pack: 'twilio', code }));

        function error(payload: object): object {
            return { telephonyEventType: 'ERROR', telephonyEventPayload: payload };
        }

        function customError(type: string, message: string): object {
            return error({
                customError: { labelName: `Outbound_${type}`, namespace: 'c', message }
            });
        }

        it('tells one of the ten by a custom label, as the SDK knows none of them', async () => {
            expect(await drive({ fail: reject('31206') })).toEqual([
                CALL_FAILED,
                customError('CALL_THROTTLED', 'twilio 31206')
            ]);
        });

        it('leaves what no constant fits to the general error', async () => {
            expect(await drive({ fail: reject('31486') })).toEqual([
                CALL_FAILED,
                error({ message: DEFAULT_OUTBOUND_ERROR_TYPE })
            ]);
        });

        it('treats an error that is thrown as one that is rejected', async () => {
            const fail = (): never => {
                throw Object.assign(new Error(NUMBER), { pack: 'sip', code: 404 });
            };

            expect(await drive({ fail })).toEqual([
                CALL_FAILED,
                customError('PHONE_NUMBER_NOT_VALID', 'sip 404')
            ]);
        });

        it('ends a dial that never settles at the deadline', async () => {
            const fail = (): Promise<never> => new Promise(() => undefined);

            expect(await drive({ fail, deadline: 30 })).toEqual([
                CALL_FAILED,
                customError('TIMEOUT_ERROR', 'no answer within 30 ms')
            ]);
        });

        it('sets the type where the SDK says that it knows it', async () => {
            // The installed SDK is told to know the ten and swallows them all the same: the type was set, no label used.
            expect(await drive({ fail: reject('31206'), with49: true })).toEqual([
                CALL_FAILED,
                error({ message: DEFAULT_OUTBOUND_ERROR_TYPE })
            ]);
        });
    });

    describe.each([
        ['installed', loadSdk()],
        ['newest', sdkOf49()]
    ])('its own test on the %s SDK', (_, sdk) => {
        runModule(test, { [SDK]: sdk, './outboundCallErrors': run(module, sdk) });
    });

    describe.each(ALL_PACKS)('its own test for the pack %s alone', (pack) => {
        const alone = generate(language, { packs: [pack] });
        const sdk = sdkOf49();
        runModule(alone.test, { [SDK]: sdk, './outboundCallErrors': run(alone.module, sdk) });
    });
});

describe('the generated TypeScript', () => {
    const { module, test } = generate('typescript');
    const connector = `import { CallResult, PhoneCall, PhoneCallAttributes, VendorConnector } from '${SDK}';
import type { Contact } from '${SDK}';
import { placeOutboundCall } from './outboundCallErrors';
declare class Telephony {
    call(phoneNumber: string): Promise<{ readonly callId: string }>;
    hangUp(callId: string): Promise<void>;
}
export class Connector extends VendorConnector {
    private readonly telephony = new Telephony();
    override ${generateDialMethod('typescript')
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n')}
}`;

    it('compiles as strictly as can be against the installed SDK, with its test and dial method', () => {
        expect(
            compilerMessages({
                'outboundCallErrors.ts': module,
                'outboundCallErrors.test.ts': test,
                'connector.ts': connector
            })
        ).toEqual([]);
    });

    it('compiles against an SDK that has the constants', () => {
        expect(
            compilerMessages({
                'outboundCallErrors.ts': module,
                'outboundCallErrors.test.ts': test,
                'sdk.d.ts': TYPINGS_OF_49
            })
        ).toEqual([]);
    });

    it('would be reported if it did not compile', () => {
        const broken = module.replace("'CALL_THROTTLED']", "'CALL_TROTTLED']");

        expect(compilerMessages({ 'outboundCallErrors.ts': broken })).not.toEqual([]);
    });
});

describe('the generated JavaScript', () => {
    it.each(['module', 'test'] as const)('has no types in it: %s', (part) => {
        expect(syntaxMessages('x.js', generate('javascript')[part])).toEqual([]);
        expect(syntaxMessages('x.js', generate('typescript')[part])).not.toEqual([]);
    });
});

describe('generated code for hostile codes', () => {
    const template = catalog.entryOf('sip', '404')!;
    const sip = catalog.pack('sip')!;

    function catalogWith(codes: readonly string[], name: string): ErrorCatalog {
        const entries = codes.map((code): ErrorEntry => ({
            ...template,
            code,
            id: `sip:${code}`,
            name
        }));
        const pack: ErrorPack = { ...sip, title: name, families: [], entries };
        return new ErrorCatalog([pack]);
    }

    const piece = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.constantFrom("'", '\\', '\n', '\u2028', '</script>', '<!--', '*/', '${1}', '__proto__')
    );
    const hostile = fc
        .array(piece, { minLength: 1, maxLength: 4 })
        .map((pieces) => pieces.join(''))
        .filter((text) => text.trim() !== '');

    it('holds each of them as it is, and no tag', () => {
        const sdk = sdkOf49();
        fc.assert(
            fc.property(
                fc.constantFrom(...CODE_LANGUAGES),
                fc.uniqueArray(hostile, { minLength: 1, maxLength: 4 }),
                hostile,
                (language, codes, name) => {
                    const from = catalogWith(codes, name);
                    const { module, test } = generate(language, { packs: ['sip'] }, from);
                    const { toOutboundError } = run(module, sdk);

                    for (const code of codes) {
                        expect(typeOf(toOutboundError({ pack: 'sip', code }))).toBe(
                            'PHONE_NUMBER_NOT_VALID'
                        );
                    }
                    expect(typeOf(toOutboundError({ pack: 'sip', code: '404 not' }))).toBe(
                        DEFAULT_OUTBOUND_ERROR_TYPE
                    );
                    expect(
                        syntaxMessages(`x.${language === 'typescript' ? 'ts' : 'js'}`, test)
                    ).toEqual([]);
                    expect(`${module}${test}`).not.toMatch(/<\/script|<!--/i);
                }
            ),
            { numRuns: 60 }
        );
    });
});

describe('generateConnectorCode', () => {
    it('refuses options that are out of their limits', () => {
        const options = { ...DEFAULT_CODE_OPTIONS, packs: [] };

        expect(() => generateConnectorCode(catalog, options)).toThrow(RangeError);
    });

    it.each([
        ['typescript', 'ts'],
        ['javascript', 'js']
    ] as const)('names the files of %s', (language, ending) => {
        const options = { ...DEFAULT_CODE_OPTIONS, packs: ALL_PACKS, language };

        expect(generateConnectorCode(catalog, options).map(({ name }) => name)).toEqual([
            `outboundCallErrors.${ending}`,
            `outboundCallErrors.test.${ending}`,
            'CustomLabels.labels-meta.xml'
        ]);
    });

    it('writes a custom label for each of the ten, under the name that the module uses', () => {
        const { labels } = generate('typescript', { labelPrefix: 'Acme_' });
        const parsed = new DOMParser().parseFromString(labels, 'application/xml');
        const names = [...parsed.querySelectorAll('fullName')].map(
            (element) => element.textContent
        );

        expect(names).toEqual(SPECIFIC_OUTBOUND_ERROR_TYPES.map((type) => `Acme_${type}`));
    });

    it('carries deadline, namespace and prefix into the module', () => {
        const { module } = generate('javascript', {
            deadlineMilliseconds: 1234,
            labelNamespace: 'acme',
            labelPrefix: 'Call_'
        });
        const exported = runModule(module, { [SDK]: loadSdk() });

        expect(exported).toMatchObject({
            DIAL_DEADLINE: 1234,
            LABEL_NAMESPACE: 'acme',
            LABEL_PREFIX: 'Call_'
        });
    });
});
