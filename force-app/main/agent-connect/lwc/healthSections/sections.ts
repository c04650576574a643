/** The parts of the checklist, in their order. */
export const SECTIONS = ['checks', 'evidence', 'history', 'reminder', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];
