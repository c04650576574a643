import { viewFailures, viewRisks } from '../recordView';

const QUEUE = 'Stella Connect Employee cannot be a Queue';

describe('failed requests', () => {
    it('are grouped by their kind of error, most frequent first, a few of each', () => {
        const failures = Array.from({ length: 8 }, (_, index) => ({
            id: `a${index}`,
            createdAt: index === 0 ? null : index,
            recordId: null,
            errorText: index === 7 ? 'Something else' : QUEUE
        }));

        const groups = viewFailures(failures);

        expect(groups).toHaveLength(2);
        expect(groups[0]?.requests.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
        expect(groups[0]?.requests[0]).toEqual({ id: 'a0', at: undefined, text: QUEUE });
        expect(groups[0]?.fix).not.toBe('');
    });

    it('are none where none failed', () => {
        expect(viewFailures([])).toEqual([]);
    });
});

describe('records at risk', () => {
    it('are listed with those not sent yet first, the newest before', () => {
        const lines = viewRisks([
            { id: 'old', sendAt: 1, sent: false, risks: ['queue-owner'] },
            { id: 'sent', sendAt: 9, sent: true, risks: ['blank-email'] },
            { id: 'new', sendAt: 5, sent: false, risks: ['queue-owner', 'blank-email'] }
        ]);

        expect(lines.map(({ id }) => id)).toEqual(['new', 'old', 'sent']);
        expect(lines[0]?.text).toBe('c.Health_RiskUnsent');
        expect(lines[2]?.text).toBe('c.Health_RiskSent');
    });

    it('are cut where there are very many', () => {
        const records = Array.from({ length: 30 }, (_, index) => ({
            id: String(index),
            sendAt: index,
            sent: false,
            risks: ['queue-owner'] as const
        }));

        expect(viewRisks(records)).toHaveLength(20);
    });
});
