import { REPORT_TEXTS } from '../reportTexts';

describe('the words of a report', () => {
    it('are all there', () => {
        expect(Object.values(REPORT_TEXTS)).not.toContain(undefined);
    });
});
