/**
 * What Agent Connect is called in this org, and what its records show. The package's names are not public and differ
 * between its generations, so that nothing here refers to them: they are found by their labels, confirmed by what the org
 * says of its objects, and an admin has the last word.
 * A pure module: the answers of the org are parameters.
 */
export * from './orgReaders';
export * from './labels';
export * from './fieldRoles';
export * from './discovery';
export * from './generation';
export * from './graphqlDocument';
export * from './queries';
export * from './graphqlAnswer';
export * from './recordFacts';
export * from './riskFacts';
