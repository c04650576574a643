import type { ErrorCategory } from 'c/salesforceErrors';
import { readLabels } from '../project/bundles';

/**
 * What the categories of errors are called, from the custom labels that the app shows.
 * @returns a function that throws an Error where the label of a category is missing
 */
export function readCategoryTitles(): (category: ErrorCategory) => string {
    const labels = readLabels();
    return (category) => {
        const title = labels.get(`Health_Category_${category}`);
        if (title === undefined) {
            throw new Error(`There is no custom label Health_Category_${category}`);
        }
        return title;
    };
}
