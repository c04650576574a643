import RunWatch from 'c/runWatch';
import { formatRun } from 'c/runReport';
import FailureExplanation from 'c/failureExplanation';
import { REPORT_TEXTS } from '../../callSimulator/reportTexts';
import { SHIPPED_CATALOG } from '../../../../../../test/catalog/shippedCatalog';
import {
    clearDocument,
    find,
    findLabelled,
    render,
    settled
} from '../../../../../../test/components/render';
import { HOSTILE_VALUES } from '../../../../../../test/outbound/hostileValues';
import { rejectedRun } from '../../../../../../test/outbound/rejectedRuns';

describe('the screen of a run with any rejection', () => {
    afterEach(clearDocument);

    it.each(HOSTILE_VALUES)('is whole with $name', async ({ build }) => {
        const run = rejectedRun(build, '4.9+');
        const watch = render('c-run-watch', RunWatch, { catalog: SHIPPED_CATALOG, run });
        const explanation = render('c-failure-explanation', FailureExplanation, { run });
        findLabelled(watch, 'lightning-button', 'c.Simulator_WatchAll').click();
        await settled();

        expect(find(watch, 'c-connector-log')).toBeTruthy();
        expect(find(explanation, 'c-sdk-comparison')).toBeTruthy();
        expect(formatRun(run, '', '', REPORT_TEXTS).length).toBeLessThan(300_000);
    });
});
