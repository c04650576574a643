/** What people read about checks, for tests, and what they must never read. */
import '../englishLabels';
import { ERROR_CATEGORIES } from 'c/salesforceErrors';

export { CATEGORY_TITLES, CHECK_TEXTS, EXPLANATION_TEXTS, EXPORT_TEXTS } from 'c/healthLabels';

/** A place of a template that nothing was put into, a category's id, or the name of a label that is not there. */
export const NOT_FOR_PEOPLE = new RegExp(
    String.raw`\{\w*\}|\b(?:${ERROR_CATEGORIES.join('|')})\b|\bc\.\w+_\w+`
);
