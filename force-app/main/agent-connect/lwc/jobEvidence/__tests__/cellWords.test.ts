import { countOfCell, idOfCell, jobTypeOfWord, stateOfWord, statusOfWord } from '../cellWords';

describe('words of cells', () => {
    it.each([
        ['Completed', 'Completed'],
        [' COMPLETED ', 'Completed'],
        ['Abgeschlossen', 'Completed'],
        ['Échoué', 'Failed'],
        ['処理中', 'Processing'],
        ['Done', null]
    ])('status %j is %s', (word, status) => {
        expect(statusOfWord(word)).toBe(status);
        expect(statusOfWord(word)).toBe(status);
    });

    it('types are known with and without spaces', () => {
        expect(
            ['Batch Apex', 'BatchApex', 'Scheduled Apex', 'Batch Apex Worker', 'x'].map(
                jobTypeOfWord
            )
        ).toEqual(['BatchApex', 'BatchApex', 'ScheduledApex', 'BatchApexWorker', null]);
    });

    it('states are known', () => {
        expect(['waiting', 'PAUSED_BLOCKED', 'gone'].map(stateOfWord)).toEqual([
            'WAITING',
            'PAUSED_BLOCKED',
            null
        ]);
    });
});

describe('countOfCell', () => {
    it.each([
        ['0', 0],
        [' 17 ', 17],
        ['1,234', 1234],
        ['1.234.567', 1234567],
        ['1\u202f234', 1234],
        ['', null],
        ['1.5', null],
        ['-1', null],
        ['1e9', null],
        ['99999999999', null]
    ])('reads %j as %s', (cell, count) => {
        expect(countOfCell(cell)).toBe(count);
    });
});

describe('idOfCell', () => {
    it.each([
        ['707XX0000000001', '707XX0000000001'],
        [' 707XX0000000001AAA ', '707XX0000000001AAA'],
        ['707XX000000000', null],
        ['08eXX0000000001', null]
    ])('reads %j as %s', (cell, id) => {
        expect(idOfCell(cell, '707')).toBe(id);
    });
});
