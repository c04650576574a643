import type { CategoryTexts } from 'c/salesforceErrors';
import { readLabels } from '../project/bundles';

/**
 * What is said of the categories of errors, from the custom labels that the app shows.
 * @returns texts that throw an Error where a label is missing
 */
export function readCategoryTexts(): CategoryTexts {
    const labels = readLabels();
    const text = (name: string): string => {
        const value = labels.get(`Health_${name}`);
        if (value === undefined) {
            throw new Error(`There is no custom label Health_${name}`);
        }
        return value;
    };
    return {
        title: (category) => text(`Category_${category}`),
        meaning: (category) => text(`CategoryMeaning_${category}`),
        fix: (step) => text(`Fix_${step.replaceAll('-', '_')}`)
    };
}
