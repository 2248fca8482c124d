/** Where to read on, talk to somebody, or report. */
import type { SourceId } from './sources.js';

/** Support for living with alopecia, whatever somebody chooses. */
export const support = {
  'peer-support': 'alopecia-uk',
  'no-treatment': 'alopecia-uk-2026',
  stories: 'healthtalk',
  condition: 'bad-leaflet',
} as const satisfies Record<string, SourceId>;

export type SupportId = keyof typeof support;

/** The patient leaflets; the compendium keeps Northern Ireland apart. Product pages were not found, so these are its home pages. */
export const leaflets = { 'great-britain': 'emc', 'northern-ireland': 'emc-ni' } as const satisfies Record<
  string,
  SourceId
>;

/** Where anybody may report a suspected side effect. */
export const reporting: SourceId = 'yellow-card';
