import { type nothing, type TemplateResult } from 'lit';
import type { SourceId } from '../../data/index.js';
import type { Locale } from './locale.js';
import type { Query } from './query.js';

export type Part = TemplateResult | string | typeof nothing | readonly Part[];

/** The number of each source, in the order in which a reader meets them. */
export type References = ReadonlyMap<SourceId, number>;

/** What a drawing of an element is given: what is asked, in which language it is told, and the numbers of its sources. */
export interface RenderContext extends Locale, Query {
  readonly references: References;
  /** Whether what is folded is drawn yet. */
  readonly deep: boolean;
}
