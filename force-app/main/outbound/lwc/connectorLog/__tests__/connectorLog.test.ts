import { ALWAYS } from 'c/callSimulation';
import ConnectorLog from 'c/connectorLog';
import { clearDocument, findAll, render, shows } from '../../../../../../test/components/render';
import { runOf } from '../../../../../../test/outbound/sampleRuns';

describe('the log of a connector', () => {
    afterEach(clearDocument);

    it('is empty before the run has ended', async () => {
        const element = render('c-connector-log', ConnectorLog);

        expect(shows(element, 'li')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('marks what leaks', async () => {
        const failure = { pack: 'sip', code: '503', message: 'no route to +15005550006' };
        const run = runOf({ kind: 'payload', failure, dialResolved: false, trigger: ALWAYS });
        const element = render('c-connector-log', ConnectorLog, { run });

        expect(findAll(element, 'li')).toHaveLength(4);
        expect(findAll(element, 'lightning-icon')).toHaveLength(2);
        await expect(element).toBeAccessible();
    });
});
