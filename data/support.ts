/** Support for living with alopecia, whatever somebody chooses: each kind by name, with the page it leads to. */
import { from } from './claims.js';
import type { CareFact } from './care.js';
import type { SourceId } from './sources.js';

export interface SupportRecord extends CareFact {
  /** Where its link goes. */
  readonly link: SourceId;
  /** Who may want it first; the words say for whom, and nobody is left out. */
  readonly for: 'everybody' | 'young-people' | 'bad-days';
}

/** Exact pages of the charity's groups, events and blogs were not found: those lead to its home page. */
export const supportKinds = {
  'local-groups': { for: 'everybody', link: 'alopecia-uk', ...from('alopecia-uk-2026', 'alopecia-uk-menu') },
  'online-groups': { for: 'everybody', link: 'alopecia-uk', ...from('alopecia-uk-2026', 'alopecia-uk-menu') },
  'facebook-groups': { for: 'everybody', link: 'alopecia-uk', ...from('alopecia-uk-2026', 'alopecia-uk-menu') },
  events: { for: 'everybody', link: 'alopecia-uk', ...from('alopecia-uk-2026', 'alopecia-uk-menu') },
  blogs: { for: 'everybody', link: 'alopecia-uk-community', ...from('alopecia-uk-2026', 'alopecia-uk-community') },
  'appearance-tips': { for: 'everybody', link: 'alopecia-uk', ...from('alopecia-uk-menu') },
  stories: { for: 'everybody', link: 'healthtalk', ...from('healthtalk') },
  leaflet: { for: 'everybody', link: 'bad-leaflet', ...from('bad-leaflet') },
  'changing-faces': { for: 'everybody', link: 'changing-faces', ...from('changing-faces') },
  'young-people': { for: 'young-people', link: 'alopecia-uk', ...from('alopecia-uk-menu') },
  'young-stories': { for: 'young-people', link: 'healthtalk-support', ...from('healthtalk-support') },
  'little-princess-trust': {
    for: 'young-people',
    link: 'little-princess-trust',
    ...from('little-princess-trust'),
    values: { age: 24 },
  },
  samaritans: { for: 'bad-days', link: 'samaritans', ...from('samaritans') },
  mind: { for: 'bad-days', link: 'mind', ...from('mind') },
} as const satisfies Record<string, SupportRecord>;

export type SupportKind = keyof typeof supportKinds;

/** Numbers to call, in the groups in which they are read out. */
export const helplines = { mind: ['0300', '123', '3393'], samaritans: ['116', '123'] } as const satisfies Partial<
  Record<SupportKind, readonly string[]>
>;

/** People whom an aid about treatments forgets. */
export const situations = {
  'cannot-take': { ...from('alopecia-uk-2026', 'alopecia-uk-2024'), evidence: 'advice' },
  'had-to-stop': { ...from('alopecia-uk-2026'), evidence: 'advice' },
  'do-not-wish': { ...from('alopecia-uk-2026'), evidence: 'advice' },
} as const satisfies Record<string, CareFact>;

/** For people of 12 to 17 years and their parents; what a trial saw in them stands with ritlecitinib. */
export const youngPeople = {
  'approved-from': { ...from('mhra-ritlecitinib', 'mhra-deuruxolitinib', 'alopecia-uk-2026'), values: { age: 12 } },
  'shingles-vaccine': { ...from('ukhsa-shingles', 'bsg-shingles'), values: { age: 18 } },
  wigs: {
    ...from('nhsbsa-wigs', 'nhsbsa-nations', 'little-princess-trust'),
    values: { free: 16, student: 19, trust: 24 },
  },
  'your-say': { ...from('alopecia-uk-2026'), evidence: 'advice' },
  parents: { ...from('alopecia-uk-menu', 'changing-faces'), evidence: 'advice' },
} as const satisfies Record<string, CareFact>;
