import type { CategoryTexts } from 'c/salesforceErrors';
import { CATEGORY_MEANINGS } from './categoryMeanings';
import { CATEGORY_TITLES } from './categoryTitles';
import { FIX_TEXTS } from './errorFixes';

/** Everything that is said of the categories of errors. */
export const CATEGORY_TEXTS: CategoryTexts = {
    title: (category) => CATEGORY_TITLES[category],
    meaning: (category) => CATEGORY_MEANINGS[category],
    fix: (step) => FIX_TEXTS[step]
};
