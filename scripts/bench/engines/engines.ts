import type { EngineMaker } from './engine';
import { makeFuseEngine } from './fuse';
import { makeLinearEngine } from './linear';
import { makeAllWordsEngine, makeMiniSearchEngine } from './miniSearch';
import { makeOwnEngine } from './own';

/** The engines side by side, ours first. */
export const ENGINES = {
    own: { title: 'this project', make: makeOwnEngine },
    miniSearch: { title: 'MiniSearch 7.2.0, tuned', make: makeMiniSearchEngine },
    /** For the relevance only. */
    allWords: { title: 'MiniSearch, all words first', make: makeAllWordsEngine },
    fuse: { title: 'Fuse.js 7.5.0', make: makeFuseEngine },
    linear: { title: 'includes filter', make: makeLinearEngine }
} as const satisfies Readonly<
    Record<string, { readonly title: string; readonly make: EngineMaker }>
>;
export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = ['own', 'miniSearch', 'allWords', 'fuse', 'linear'] as const;
/** Those whose time and memory is measured. */
export const TIMED_ENGINES = ['own', 'miniSearch', 'fuse', 'linear'] as const;

/** Whether a text names an engine. */
export function isEngineName(text: string | undefined): text is EngineName {
    return ENGINE_NAMES.some((name) => name === text);
}
