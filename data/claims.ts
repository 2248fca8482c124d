/** Where a fact was read and how sure that makes it: spread into the record, `...primary('nice-ta958')`. */
import type { SourceId } from './sources.js';
import type { Certainty, Nation, Topic } from './types.js';

/** What every fact carries: where it was read and how sure it is. */
export interface Claim {
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly certainty: Certainty;
}

/**
 * A fact that is told in one or two sentences: `src/words/statements.ts` has them under its `code`, and gets `values`.
 */
export interface StatementRecord extends Claim {
  readonly topic: Topic;
  readonly code: string;
  readonly nations?: readonly Nation[];
  /** Numbers for the sentence; the name tells the unit. */
  readonly values?: { readonly [name: string]: number };
}

const claim = (certainty: Certainty, sources: Claim['sources']): Claim => ({ sources, certainty });

/** Regulator, NICE, SMC, government, product information, journal or trial register. */
export const primary = (...sources: Claim['sources']): Claim => claim('primary', sources);
/** Charity, press, or a copy or summary of a primary text. */
export const secondary = (...sources: Claim['sources']): Claim => claim('secondary', sources);
/** Worked out here from facts that have sources. */
export const derived = (...sources: Claim['sources']): Claim => claim('derived', sources);
