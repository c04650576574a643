import { INTEGRATION_KNOWLEDGE } from './integrationKnowledge';
import { LIMIT_KNOWLEDGE } from './limitKnowledge';
import { PLATFORM_KNOWLEDGE } from './platformKnowledge';
import { STATUS_PAGE_KNOWLEDGE } from './statusPageKnowledge';
import type { CategoryKnowledge, ErrorCategory, IntegrationEffect } from './model';

/** What is known of each category: severity, effect, steps and what to do. What all that is called is a label. */
export const CATEGORY_KNOWLEDGE: Readonly<Record<ErrorCategory, CategoryKnowledge>> = {
    ...INTEGRATION_KNOWLEDGE,
    ...LIMIT_KNOWLEDGE,
    ...PLATFORM_KNOWLEDGE,
    ...STATUS_PAGE_KNOWLEDGE
};

/** Whether the integration can be off because of an error with this effect. */
export function canDisable(effect: IntegrationEffect): boolean {
    return effect === 'stops-jobs' || effect === 'may-stop-jobs';
}
