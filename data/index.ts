/** The only door to the facts. */
export * from './checklist.js';
export * from './choice.js';
export * from './dataset.js';
export * from './medicine-class.js';
export * from './medicines/index.js';
export * from './nations.js';
export * from './queries/answers.js';
export * from './queries/freshness.js';
export * from './queries/lists.js';
export * from './queries/lookup.js';
export * from './queries/statements.js';
export * from './queries/status.js';
export * from './sources.js';
export * from './when.js';
export type * from './claims.js';
export type * from './medicines/record.js';
export type * from './types.js';
