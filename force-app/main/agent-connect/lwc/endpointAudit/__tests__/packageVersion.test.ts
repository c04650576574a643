import { readPackageVersion, versionEra } from '../packageVersion';

describe('readPackageVersion', () => {
    it.each([
        ['1.65', [1, 65]],
        ['v1.67.3', [1, 67]],
        ['2', [2, 0]],
        [' 1.48 (Beta 2)', [1, 48]],
        ['newest', undefined],
        ['', undefined]
    ])('reads %j', (text, version) => {
        expect(readPackageVersion(text)).toEqual(version);
    });
});

describe('versionEra', () => {
    it.each([
        ['1.9', 'before-change'],
        ['1.48', 'before-change'],
        ['1.49', 'between'],
        ['1.64', 'between'],
        ['1.65', 'after-change'],
        ['1.100', 'after-change'],
        ['2.0', 'after-change'],
        [undefined, 'unknown'],
        ['x', 'unknown']
    ])('puts %s %s', (text, era) => {
        expect(versionEra(text)).toBe(era);
    });
});
