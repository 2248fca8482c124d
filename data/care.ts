/** What the facts on choosing say beside their sources: in whom something was seen, and with which numbers. */
import type { Claim } from './claims.js';

/** `extensive`: half of the scalp hair or more is lost; all of it and more in totalis and universalis. */
export type Extent = 'patchy' | 'extensive' | 'totalis-universalis';

export type AgeGroup = 'adults' | 'children';

/** In whom something was seen, or whom it is for. */
export interface Population {
  /** `not-stated`: what we read does not tell how much hair they had lost. */
  readonly extents: readonly [Extent, ...Extent[]] | 'not-stated';
  readonly ages: readonly [AgeGroup, ...AgeGroup[]] | 'not-stated';
}

export interface CareFact extends Claim {
  readonly population?: Population;
  /**
   * Numbers for the sentence, as exact as the source has them; the sentence gets them rounded and in words. The end of a
   * name tells the unit: `weeks` and `months` become "24 weeks" and "1 month".
   */
  readonly values?: { readonly [name: string]: number };
}

/** Looked for and not found. It is said, never guessed. */
export interface NotFound {
  readonly unknown: true;
}

/** What a fact needs from `src/words/`: a sentence, or one that takes its numbers. */
export type Phrase<Fact> = Fact extends { readonly values: infer Values }
  ? string | ((values: { readonly [Name in keyof Values]: string }) => string)
  : string;

/** The words of several facts, one for each key. */
export type Phrases<Facts> = { readonly [Key in keyof Facts]: Phrase<Facts[Key]> };

/**
 * Patchy and severe loss are kept apart: a share from the one never stands beside a share from the other.
 *
 * @returns `mixed` where both were in the study, or where we do not know.
 */
export function severityOf({ extents }: Population): 'patchy' | 'severe' | 'mixed' {
  if (extents === 'not-stated') return 'mixed';
  const patchy = extents.filter((extent) => extent === 'patchy').length;
  return patchy === 0 ? 'severe' : patchy === extents.length ? 'patchy' : 'mixed';
}
