/** The only door to the facts. */
export * from './checklist.js';
export * from './choice.js';
export * from './decisions.js';
export * from './explainer.js';
export * from './queries/freshness.js';
export * from './queries/lookup.js';
export * from './medicines/index.js';
export * from './nations.js';
export * from './outcomes.js';
export * from './safety.js';
export * from './sources.js';
export * from './queries/statements.js';
export * from './queries/status.js';
export * from './support.js';
export * from './unknown.js';
export * from './when.js';
export type * from './types.js';
