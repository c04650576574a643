import CountMatrix from 'c/countMatrix';
import {
    clearDocument,
    find,
    findAll,
    listen,
    propertyOf,
    render,
    shows,
    textsOf
} from '../../../../../../test/components/render';

const COLUMNS = [
    { key: 'TIMEOUT_ERROR', name: 'TIMEOUT_ERROR' },
    { key: 'none', name: 'No failed call' }
];

function cellsOf(count: number) {
    return [
        { column: 'TIMEOUT_ERROR', count, label: `${count} codes` },
        { column: 'none', count: 0, label: 'no codes' }
    ];
}

const ROWS = [
    { key: 'sip', name: 'SIP', note: { text: '59 %', isWarning: false }, cells: cellsOf(3) },
    { key: 'q850', name: 'Q.850', note: { text: '60 %', isWarning: true }, cells: cellsOf(1202) }
];

function open(properties: Partial<Pick<CountMatrix, 'rows' | 'noteHeading' | 'isChoosable'>> = {}) {
    return render('c-count-matrix', CountMatrix, {
        caption: 'Sources against constants',
        rowHeading: 'Source',
        columns: COLUMNS,
        rows: ROWS.map(({ key, name, cells }) => ({ key, name, cells })),
        ...properties
    });
}

describe('a matrix of counts', () => {
    afterEach(clearDocument);

    it('names its rows and columns', () => {
        const element = open();

        expect(textsOf(element, 'thead th')[0]).toBe('Source');
        expect(
            findAll(element, 'thead c-breakable-text').map((name) => propertyOf(name, 'text'))
        ).toEqual(['TIMEOUT_ERROR', 'No failed call']);
        expect(textsOf(element, 'tbody th')).toEqual(['SIP', 'Q.850']);
        expect(find(element, '[role="region"]').getAttribute('aria-label')).toBe(
            'Sources against constants'
        );
    });

    it('counts in plain cells, which say more where they are pointed at', () => {
        const element = open();

        expect(textsOf(element, 'td')).toEqual(['3', '·', '1,202', '·']);
        expect(find(element, 'td').title).toBe('3 codes');
        expect(shows(element, 'button')).toBe(false);
    });

    it('tells which cell was chosen, and offers none without a count', () => {
        const element = open({ isChoosable: true });
        const chosen = listen(element, 'choose');

        const buttons = findAll(element, 'button');
        buttons.forEach((button) => button.click());

        expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
            '3 codes',
            '1202 codes'
        ]);
        expect(chosen).toEqual([
            { row: 'sip', column: 'TIMEOUT_ERROR' },
            { row: 'q850', column: 'TIMEOUT_ERROR' }
        ]);
    });

    it('has a column for notes where they are called something, and marks warnings', () => {
        const element = open({ noteHeading: 'Only generic error', rows: ROWS });

        expect(textsOf(element, 'thead th')[1]).toBe('Only generic error');
        expect(textsOf(element, '.note')).toEqual(['59 %', '60 %']);
        expect(
            findAll(element, '.note').map((note) => note.querySelectorAll('lightning-icon').length)
        ).toEqual([0, 1]);
    });

    it.each([true, false])('is accessible where it can be chosen from: %s', async (isChoosable) => {
        await expect(open({ isChoosable, noteHeading: 'Note', rows: ROWS })).toBeAccessible();
    });
});
