/** Where a fact was read and how sure that makes it: spread into the record, `...primary('nice-ta958')`. */
import type { SourceId } from './sources.js';
import type { Certainty, Claim } from './types.js';

type Sources = readonly [SourceId, ...SourceId[]];

const claim = (certainty: Certainty, sources: Sources): Claim => ({ sources, certainty });

/** Regulator, NICE, SMC, government, product information, journal or trial register. */
export const primary = (...sources: Sources): Claim => claim('primary', sources);
/** Charity, press, or a copy or summary of a primary text. */
export const secondary = (...sources: Sources): Claim => claim('secondary', sources);
/** Worked out here from facts that have sources. */
export const derived = (...sources: Sources): Claim => claim('derived', sources);
