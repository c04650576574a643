import { ErrorCatalog } from 'c/errorCatalog';
import { generateDialMethod, generateSnippet } from '../snippets';
import { READINGS } from '../../../../../../test/catalog/shippedPacks';
import { runModule, syntaxMessages } from '../../../../../../test/generatedCode';

const catalog = new ErrorCatalog(READINGS.flatMap(({ pack }) => (pack ? [pack] : [])));

function rejection(snippet: string): Promise<unknown> {
    const { dial } = runModule(`exports.dial = () => { ${snippet} };`, {});
    return typeof dial === 'function'
        ? Promise.resolve(Reflect.apply(dial, undefined, [])).catch((error: unknown) => error)
        : Promise.resolve();
}

describe('generateSnippet', () => {
    it('rejects with the constant', async () => {
        const snippet = generateSnippet(catalog.entryOf('twilio', '31206')!)!;

        const error = await rejection(snippet);

        expect(error).toMatchObject({ message: 'twilio 31206', type: 'CALL_THROTTLED' });
        expect(snippet).toContain('4.9');
    });

    it('rejects without a type where no constant fits', async () => {
        const error = await rejection(generateSnippet(catalog.entryOf('sip', '486')!)!);

        expect(error).toMatchObject({ message: 'sip 486' });
        expect(error).not.toHaveProperty('type');
    });

    it('has nothing for a code that is no failed outbound call', () => {
        expect(generateSnippet(catalog.entryOf('sip', '180')!)).toBeUndefined();
    });

    it('is sound code for every entry of the catalog', () => {
        const snippets = catalog.entries
            .map(generateSnippet)
            .filter((snippet) => snippet !== undefined);

        for (const snippet of new Set(snippets)) {
            expect(syntaxMessages('x.js', `function dial() { ${snippet} }`)).toEqual([]);
        }
    });
});

describe('generateDialMethod', () => {
    it.each([
        ['typescript', 'ts'],
        ['javascript', 'js']
    ] as const)('is a method of a class: %s', (language, ending) => {
        const text = `class Connector { ${generateDialMethod(language)} }`;

        expect(syntaxMessages(`x.${ending}`, text)).toEqual([]);
    });
});
