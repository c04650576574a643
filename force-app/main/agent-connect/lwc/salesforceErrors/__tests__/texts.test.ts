import { ENGLISH_LABELS } from '../../../../../../test/englishLabels';
import { FIX_STEPS } from '../fixSteps';
import { ERROR_CATEGORIES } from '../model';
import { fixTexts } from '../texts';

describe('what is said of errors', () => {
    it('is in order, one sentence for each step', () => {
        const texts = fixTexts('CPU_LIMIT', {
            title: () => '',
            meaning: () => '',
            fix: (step) => `Do ${step}.`
        });

        expect(texts).toEqual(['Do find-neighbours.', 'Do trace.', 'Do restart.']);
    });

    it.each([
        ...ERROR_CATEGORIES.flatMap((category) => [
            `Health_Category_${category}`,
            `Health_CategoryMeaning_${category}`
        ]),
        ...FIX_STEPS.map((step) => `Health_Fix_${step.replaceAll('-', '_')}`)
    ])('has the label %s', (name) => {
        expect(ENGLISH_LABELS.get(name)?.length).toBeGreaterThan(5);
    });

    it('has no label to spare', () => {
        const names = [...ENGLISH_LABELS.keys()];

        expect(names.filter((name) => /^Health_Fix_/.test(name))).toHaveLength(FIX_STEPS.length);
        expect(names.filter((name) => /^Health_CategoryMeaning_/.test(name))).toHaveLength(
            ERROR_CATEGORIES.length
        );
    });
});
