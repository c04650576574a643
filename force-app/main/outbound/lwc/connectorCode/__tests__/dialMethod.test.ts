import { generateDialMethod } from '../dialMethod';
import { syntaxMessages } from '../../../../../../test/generatedCode';

describe('generateDialMethod', () => {
    it.each([
        ['typescript', 'ts'],
        ['javascript', 'js']
    ] as const)('is a method of a class: %s', (language, ending) => {
        const text = `class Connector { ${generateDialMethod(language)} }`;

        expect(syntaxMessages(`x.${ending}`, text)).toEqual([]);
    });
});
