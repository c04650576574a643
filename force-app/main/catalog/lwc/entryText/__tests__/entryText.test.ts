import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import {
    CHANNELS,
    CONFIDENCES,
    ErrorCatalog,
    FINALITIES,
    FIXERS,
    LAYERS,
    OUTBOUND_ERROR_TYPES
} from 'c/errorCatalog';
import type { ErrorEntry, Retry } from 'c/errorCatalog';
import {
    connectorSnippet,
    documentedMeaning,
    entriesToCsv,
    formatEntry,
    mappingText,
    retryText,
    sourceText
} from '../entryText';
import type { EntryTexts } from '../entryText';
import { BUSY_ENTRY, readSound, SIP_PACK } from '../../../../../../test/catalog/samplePacks';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';

const CATALOG = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));

function isWhole<Key extends string>(
    record: object,
    keys: readonly Key[]
): record is Record<Key, string> {
    return keys.every((key) => key in record);
}

/** For each key a text that no entry holds. */
function worded<Key extends string>(keys: readonly Key[]): Record<Key, string> {
    const record: object = Object.fromEntries(keys.map((key) => [key, `«${key}»`]));
    if (!isWhole(record, keys)) {
        throw new Error('A word is missing.');
    }
    return record;
}

const TEXTS: EntryTexts = {
    ...worded([
        'meaning',
        'cause',
        'fix',
        'fixedBy',
        'retry',
        'channel',
        'layer',
        'vendor',
        'code',
        'name',
        'family',
        'finality',
        'mapping',
        'confidence',
        'why',
        'alternatives',
        'noMapping',
        'source',
        'note',
        'link',
        'oldSdk',
        'repIsTold',
        'repTextUnpublished'
    ]),
    familyAnswer: 'Answer of {0}',
    waitSeconds: '{0} s',
    waitMinutes: '{0} min',
    retries: worded(['never', 'after-fix', 'now']),
    layers: worded(LAYERS),
    channels: worded(CHANNELS),
    fixers: worded(FIXERS),
    finalities: worded(FINALITIES),
    confidences: worded(CONFIDENCES)
};

function entryOf(id: string): ErrorEntry {
    const entry = CATALOG.answerById(id);
    if (!entry) {
        throw new Error(`${id} is missing.`);
    }
    return entry;
}

/** The type that a snippet rejects dial() with; null where it rejects nothing. */
async function rejectedType(snippet: string): Promise<unknown> {
    const dial: unknown = runInNewContext(`(async () => {\n${snippet}\n})()`);
    try {
        await dial;
        return null;
    } catch (error) {
        return typeof error === 'object' && error !== null && 'type' in error ? error.type : error;
    }
}

const SAMPLE_CATALOG = new ErrorCatalog([readSound(SIP_PACK)]);
const SAMPLE_ENTRY = SAMPLE_CATALOG.entryOf('sip', '486')!;

describe('whether to try again', () => {
    it.each<[Retry, string]>([
        [{ advice: 'never' }, '«never»'],
        [{ advice: 'after-fix' }, '«after-fix»'],
        [{ advice: 'now' }, '«now»'],
        [{ advice: 'wait', seconds: 1 }, '1 s'],
        [{ advice: 'wait', seconds: 119 }, '119 s'],
        [{ advice: 'wait', seconds: 120 }, '2 min'],
        [{ advice: 'wait', seconds: 300 }, '5 min']
    ])('%j reads %s', (retry, text) => {
        expect(retryText(retry, TEXTS)).toBe(text);
    });
});

describe('the source', () => {
    it('is the document, with its section where there is one', () => {
        const { source } = SAMPLE_ENTRY;

        expect(sourceText(SAMPLE_ENTRY)).toBe('RFC 3261, section 21.4.24');
        expect(sourceText({ ...SAMPLE_ENTRY, source: { document: source.document } })).toBe(
            'RFC 3261'
        );
    });
});

describe('the mapping', () => {
    it('is the constant with how sure we are, or that there is none', () => {
        expect(mappingText(SAMPLE_ENTRY, TEXTS)).toBe(
            'CAN_NOT_START_THE_CALL («confidence»: «high»)'
        );
        expect(mappingText(SAMPLE_CATALOG.entryOf('sip', '180')!, TEXTS)).toBe('«noMapping»');
    });

    it.each(OUTBOUND_ERROR_TYPES)('to %s has a documented meaning', (type) => {
        expect(documentedMeaning(CATALOG, type)).toBe(CATALOG.entryOf('salesforce', type)?.meaning);
        expect(documentedMeaning(CATALOG, type)).toEqual(expect.any(String));
        expect(documentedMeaning(SAMPLE_CATALOG, type)).toBeUndefined();
    });
});

describe('an entry as text', () => {
    it('holds everything that there is to say', () => {
        const lines = formatEntry(SAMPLE_CATALOG, SAMPLE_ENTRY, TEXTS, 'https://x.test').split(
            '\n'
        );

        expect(lines).toEqual([
            'SIP 486: Busy Here',
            `«meaning»: ${BUSY_ENTRY.meaning}`,
            `«cause»: ${BUSY_ENTRY.cause}`,
            '«fix»:',
            '  1. Call again later.',
            '  2. Leave a message.',
            '«fixedBy»: «rep»',
            '«retry»: 5 min',
            '«mapping»: CAN_NOT_START_THE_CALL («confidence»: «high»)',
            `«why»: ${BUSY_ENTRY.outbound.why}`,
            '«alternatives»:',
            '  - TIMEOUT_ERROR: the line rang first',
            '«layer»: «signalling»',
            `«note»: ${BUSY_ENTRY.note}`,
            '«source»: RFC 3261, section 21.4.24',
            '«link»: https://x.test'
        ]);
    });

    it.each(CATALOG.packs.map(({ id }) => id))('holds every part of each entry of %s', (pack) => {
        for (const entry of CATALOG.pack(pack)?.entries ?? []) {
            const text = formatEntry(CATALOG, entry, TEXTS, 'https://x.test');
            const { outbound } = entry;
            const parts = [
                CATALOG.pack(pack)?.vendor,
                entry.code,
                entry.name,
                entry.meaning,
                entry.cause,
                ...entry.fix,
                TEXTS.fixers[entry.fixedBy],
                retryText(entry.retry, TEXTS),
                outbound.type ?? '«noMapping»',
                outbound.why,
                ...(outbound.type === null
                    ? []
                    : [
                          ...outbound.alternatives.flatMap(({ type, when }) => [type, when]),
                          documentedMeaning(CATALOG, outbound.type),
                          '«repTextUnpublished»'
                      ]),
                entry.note ?? '',
                sourceText(entry),
                'https://x.test'
            ];

            expect(parts.filter((part) => part === undefined || !text.includes(part))).toEqual([]);
            expect(text).not.toMatch(/: undefined$/m);
        }
    });

    it('leaves out what there is not', () => {
        const text = formatEntry(SAMPLE_CATALOG, SAMPLE_CATALOG.entryOf('sip', '180')!, TEXTS);

        expect(text).not.toMatch(/«(fix|alternatives|note|link|repIsTold)»/);
    });

    it('says that a family answers, and does not say a name twice', () => {
        const answer = entryOf('sip:499');

        expect(formatEntry(CATALOG, answer, TEXTS)).toContain(`Answer of ${answer.family.name}`);
        expect(
            formatEntry(SAMPLE_CATALOG, { ...SAMPLE_ENTRY, name: '486' }, TEXTS).split('\n')[0]
        ).toBe('SIP 486');
    });
});

describe('entries as CSV', () => {
    it('have a row each below the header, and as many cells in each row', () => {
        const entries = CATALOG.entries.map((entry) => ({ ...entry, fix: [] }));

        const rows = entriesToCsv(CATALOG, entries, TEXTS).trimEnd().split('\r\n');

        expect(rows).toHaveLength(1 + entries.length);
        expect(rows[0]?.replace('\uFEFF', '').split(',')).toHaveLength(16);
        expect(rows.slice(1).filter((row, place) => !row.startsWith(entries[place]!.id))).toEqual(
            []
        );
    });

    it('hold every text', () => {
        const csv = entriesToCsv(SAMPLE_CATALOG, SAMPLE_CATALOG.entries, TEXTS);

        expect(csv).toContain('sip:486,SIP,486,Busy Here,Client failure,');
        expect(csv).toContain('"Call again later.\nLeave a message."');
        expect(csv).toContain(',«rep»,«voice»,5 min,«warning»,CAN_NOT_START_THE_CALL,«high»,');
        expect(csv).toContain(',«not-a-failure»,«noMapping»,,The call is on its way.,');
    });

    it('run no formula', () => {
        const entry = { ...SAMPLE_ENTRY, name: '=HYPERLINK("x")', code: '+1' };

        expect(entriesToCsv(SAMPLE_CATALOG, [entry], TEXTS)).toContain(`'+1,"'=HYPERLINK(""x"")",`);
    });

    it('are the header alone where there are none', () => {
        expect(entriesToCsv(CATALOG, [], TEXTS).trimEnd().split('\r\n')).toHaveLength(1);
    });
});

describe('a connector snippet', () => {
    it.each(CATALOG.packs.map(({ id }) => id))(
        'rejects with the type of each entry of %s',
        async (pack) => {
            const entries = CATALOG.pack(pack)?.entries ?? [];

            const rejected = await Promise.all(
                entries.map((entry) => rejectedType(connectorSnippet(CATALOG, entry)))
            );

            expect(rejected).toEqual(entries.map(({ outbound }) => outbound.type));
        }
    );

    it('says which failure it is, and needs no constant of the SDK', () => {
        const snippet = connectorSnippet(SAMPLE_CATALOG, SAMPLE_ENTRY);

        expect(snippet).toContain('// SIP 486: Busy Here\n');
        expect(snippet).toContain("new Error('SIP 486')");
        expect(snippet.replace(/^\/\/.*$/gm, '')).not.toContain('Constants');
    });

    it('does not reject with what is no failed call', () => {
        const snippet = connectorSnippet(CATALOG, entryOf('sip:200'));

        expect(snippet.split('\n').every((line) => line.startsWith('//'))).toBe(true);
    });

    it('stays the same code whatever the texts of an entry are', async () => {
        const text = fc
            .array(
                fc.oneof(
                    fc.constantFrom(
                        "'",
                        '"',
                        '`',
                        '${',
                        '\\',
                        '\n',
                        '\r',
                        '\u2028',
                        '\u2029',
                        '*/',
                        '/*',
                        '</script>',
                        '<!--',
                        'throw 1;',
                        "'); throw 1; ('"
                    ),
                    fc.string({ unit: 'binary', maxLength: 5 })
                ),
                { maxLength: 8 }
            )
            .map((pieces) => pieces.join(''));
        await fc.assert(
            fc.asyncProperty(
                text,
                text,
                text,
                text,
                fc.boolean(),
                async (code, name, why, vendor, fails) => {
                    const pack = { ...readSound(SIP_PACK), vendor };
                    const outbound = fails
                        ? { ...SAMPLE_ENTRY.outbound, why }
                        : { type: null, why };
                    const entry = { ...SAMPLE_ENTRY, code, name, outbound };

                    const type = await rejectedType(
                        connectorSnippet(new ErrorCatalog([pack]), entry)
                    );

                    expect(type).toBe(outbound.type);
                }
            ),
            { numRuns: 300 }
        );
    });
});
