/** Where a fact was read: spread into the record, `...from('nice-ta958')`. How we know it is the `kind` of each source. */
import type { SourceId } from './sources.js';
import type { Evidence, Nation, Topic } from './types.js';

/** What every fact carries. A label belongs to this one fact, never to a list of them. */
export interface Claim {
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** How strong the evidence is, where the fact is about what a medicine does. */
  readonly evidence?: Evidence;
  /** Somebody reports it, and no page of those who would know confirms it yet. */
  readonly reported?: true;
  /** Our own reading: worked out here from what the sources say. */
  readonly derived?: true;
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

type Sources = Claim['sources'];

/** The sources say so. */
export const from = (...sources: Sources): { sources: Sources } => ({ sources });
/** Reported, not confirmed. */
export const reported = (...sources: Sources): { sources: Sources; reported: true } => ({ sources, reported: true });
/** Our own reading of the sources. */
export const derived = (...sources: Sources): { sources: Sources; derived: true } => ({ sources, derived: true });
