import { TableReader } from '../table';

const HEADER = ['Action', 'Status', 'Status Detail', 'Failures', 'Apex Job ID'];
const WITHOUT_DETAIL = ['Status', 'Failures', 'Apex Job ID'];

function rowsOf(
    header: readonly string[],
    mayBreakRows: boolean,
    ...rows: readonly string[][]
): unknown[] {
    const table = new TableReader({}, mayBreakRows);
    table.read(header);
    return [...rows.flatMap((cells) => table.read(cells)), ...table.flush()];
}

describe('TableReader', () => {
    it('waits for a header', () => {
        const table = new TableReader({}, true);

        expect(table.read(['Failed', 'x', 'y'])).toEqual([{ kind: 'nothing' }]);
        expect(table.read(HEADER)).toEqual([{ kind: 'header' }]);
        expect([table.width, table.knownColumns.length]).toEqual([5, 5]);
    });

    it('moves a row back whose first cell the copy lost and put at its end', () => {
        const rows = rowsOf(HEADER, true, ['Completed', '', '0', '707XX0000000001', '']);

        expect(rows).toMatchObject([
            { fields: { status: 'Completed', failures: '0', jobId: '707XX0000000001' } }
        ]);
    });

    it('gives cells that are too many to the status detail', () => {
        const rows = rowsOf(HEADER, false, [
            '',
            'Failed',
            'one',
            'two',
            'three',
            '1',
            '707XX0000000001'
        ]);

        expect(rows).toMatchObject([
            { fields: { statusDetail: 'one two three', failures: '1' }, fault: 'cells-joined' }
        ]);
    });

    it('refuses a row that has too many cells and no status detail', () => {
        expect(
            rowsOf(WITHOUT_DETAIL, false, ['Failed', '1', 'x', '707XX0000000001'])
        ).toMatchObject([{ kind: 'fault', fault: 'too-few-cells' }]);
    });

    it('refuses a stray line', () => {
        expect(rowsOf(HEADER, false, ['Next page'])).toMatchObject([
            { kind: 'fault', fault: 'too-few-cells' }
        ]);
    });

    it('takes a row for whole behind its id, even where cells are missing', () => {
        const short = (id: string): string[] => ['Failed', '1', id];

        const rows = rowsOf(HEADER, true, short('707XX0000000001'), short('707XX0000000002'));

        expect(rows).toMatchObject([{ fault: 'too-few-cells' }, { fault: 'too-few-cells' }]);
    });

    it('does not wait for the rest of a row when the next one comes', () => {
        const rows = rowsOf(
            HEADER,
            true,
            ['', 'Failed', 'cut'],
            ['', 'Completed', '', '0', '707XX0000000002']
        );

        expect(rows).toMatchObject([
            { fields: { status: 'Failed', statusDetail: 'cut' }, fault: 'too-few-cells' },
            { fields: { status: 'Completed', jobId: '707XX0000000002' } }
        ]);
    });

    it('begins again with the next header', () => {
        const table = new TableReader({}, false);
        table.read(HEADER);
        table.read(['', 'Failed', '', '1', '707XX0000000001']);

        expect(table.read(['Job Name', 'Next Scheduled Run', 'Cron Trigger ID'])).toEqual([
            { kind: 'header' }
        ]);
        expect(table.tables).toHaveLength(2);
    });
});
