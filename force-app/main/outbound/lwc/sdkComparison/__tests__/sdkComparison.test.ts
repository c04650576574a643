import SdkComparison from 'c/sdkComparison';
import { clearDocument, findAll, render, textsOf } from '../../../../../../test/components/render';
import { errorAttempt, runOf } from '../../../../../../test/outbound/sampleRuns';

describe('the comparison', () => {
    afterEach(clearDocument);

    it('has a row for each SDK and marks what differs', async () => {
        const run = runOf(errorAttempt('twilio:31206'));
        const element = render('c-sdk-comparison', SdkComparison, { run });

        expect(findAll(element, 'tbody tr')).toHaveLength(3);
        expect(textsOf(element, '.slds-theme_warning')).toEqual([
            'c.Simulator_CompareDiffers',
            'c.Simulator_CompareDiffers'
        ]);
        await expect(element).toBeAccessible();
    });

    it('is empty without a run', () => {
        expect(findAll(render('c-sdk-comparison', SdkComparison), 'tbody tr')).toEqual([]);
    });
});
