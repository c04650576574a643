/**
 * @adapter Keeps runs and decisions of the Agent Connect checklist in records of the org, through UI API. A run carries a
 * unique key, so that saving again after a failure never doubles it; a decision is saved only over what was read, so that
 * two admins never overwrite each other unseen. What could not be saved waits in this browser: facts, never pasted text.
 */
export { CHECK_PARAMETER, STATE_PREFIX } from './names';
export * from './documents';
export * from './saveRun';
export * from './saveState';
export * from './failure';
export * from './drafts';
export * from './keptSettings';
