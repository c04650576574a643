import { FILE_PROBLEMS, fileProblemText, megabytesText } from 'c/pickedFile';

jest.mock('@salesforce/label/c.Common_FileTooLarge', () => ({ default: '{0} has {1}, most {2}' }), {
    virtual: true
});

const MEGABYTE = 1024 * 1024;

describe('the words for a file that cannot be used', () => {
    it('name the file, its size and what is the most', () => {
        const file = { problem: 'too-large', name: 'a.log', bytes: 11.25 * MEGABYTE } as const;

        expect(fileProblemText(file, 10 * MEGABYTE)).toBe('a.log has 11.3, most 10');
    });

    it('are different for each problem', () => {
        const texts = FILE_PROBLEMS.map((problem) =>
            fileProblemText({ problem, name: 'a.log', bytes: 1 }, MEGABYTE)
        );

        expect(new Set(texts).size).toBe(FILE_PROBLEMS.length);
    });

    it('write megabytes with one decimal place', () => {
        expect(megabytesText(1.94 * MEGABYTE)).toBe('1.9');
    });
});
