import { type nothing, type TemplateResult } from 'lit';
import type { Locale } from './locale.js';
import type { Query } from './query.js';

export type Part = TemplateResult | string | typeof nothing | readonly Part[];

/** What a drawing of an element is given: what is asked, and in whose words it is told. */
export interface RenderContext extends Locale, Query {}
