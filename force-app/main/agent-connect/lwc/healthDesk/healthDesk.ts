/**
 * @adapter The desk of the Agent Connect checklist: everything that was read, brought and decided lies on it, is judged
 * anew at every change, and is saved through `healthRunStore`. It takes the time of the clock and gives evidence its ids.
 */
export * from './decisions';
export * from './desk';
export * from './deskView';
export * from './keeper';
export * from './links';
