/**
 * A telephony system under conditions: what happens to one outbound call or to a load of them, deterministic for a seed.
 * A pure module: time is simulated, randomness comes from the seed, numbers are judged by whom the caller brings.
 */
export * from './random';
export * from './duration';
export * from './numbers';
export * from './failures';
export * from './vendorProfiles';
export * from './conditions';
export * from './magicNumbers';
export * from './trigger';
export * from './events';
export * from './outcome';
export * from './simulateCall';
export * from './load';
export * from './loadResult';
export * from './simulateLoad';
export * from './scenario';
export * from './scenarioReader';
export * from './scenarioText';
