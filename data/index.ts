/** The only door to the facts. */
export * from './baseline.js';
export * from './choice.js';
export * from './decisions.js';
export * from './explainer.js';
export * from './freshness.js';
export * from './lookup.js';
export * from './medicines.js';
export * from './nhs.js';
export * from './outcomes.js';
export * from './safety.js';
export * from './sources.js';
export * from './statements.js';
export * from './status.js';
export * from './support.js';
export * from './unknown.js';
export * from './when.js';
export type * from './types.js';
