import type { FixStep } from './fixSteps';
import { CATEGORY_KNOWLEDGE } from './knowledge';
import type { ErrorCategory } from './model';

/** Says what the categories of errors are, in the language of whoever reads it. */
export interface CategoryTexts {
    readonly title: (category: ErrorCategory) => string;
    readonly meaning: (category: ErrorCategory) => string;
    readonly fix: (step: FixStep) => string;
}

/** What a person can do about an error, in order and in words. */
export function fixTexts(category: ErrorCategory, { fix }: CategoryTexts): readonly string[] {
    return CATEGORY_KNOWLEDGE[category].fix.map((step) => fix(step));
}
