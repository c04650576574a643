/** @adapter The words of the Agent Connect checklist in the user's language. */
export * from './stateNames';
export * from './linkNames';
export * from './evidenceNames';
export * from './categoryTexts';
export * from './categoryTitles';
export * from './checkTexts';
export * from './explanationTexts';
export * from './exportTexts';
