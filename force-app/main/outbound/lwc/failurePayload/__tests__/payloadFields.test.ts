import { LONGEST_PASTED, readFields } from '../payloadFields';

describe('the fields of a payload', () => {
    it('are had of JSON at any depth', () => {
        expect(readFields('{"a":{"Code":31206},"list":[{"b":"x"}]}')).toEqual([
            { key: 'code', value: '31206' },
            { key: 'b', value: 'x' }
        ]);
    });

    it('are had of lines in several spellings', () => {
        expect(readFields('code=1 "name": "two words"\nstate: \'three\'')).toEqual([
            { key: 'code', value: '1' },
            { key: 'name', value: 'two words' },
            { key: 'state', value: 'three' }
        ]);
    });

    it('are read of the beginning of a long text only', () => {
        const text = `${'x'.repeat(LONGEST_PASTED)} code=1`;

        expect(readFields(text)).toEqual([]);
    });

    it('stay few, and are had in a moment, of a text made to be slow', () => {
        const started = performance.now();

        readFields('a=<a>"'.repeat(15_000));
        readFields(`${'['.repeat(5000)}${']'.repeat(5000)}`);

        expect(performance.now() - started).toBeLessThan(2000);
    });
});
