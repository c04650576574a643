/**
 * The settings of the Agent Connect checklist: what can be set, what makes sense, where a value comes from, and whether
 * the org knows the names. What the panel keeps comes before what the page says, and both before what is found.
 * A pure module: what is stored, what the page says and what the org answers are parameters.
 */
export * from './values';
export * from './sources';
export * from './effective';
export * from './nameProof';
