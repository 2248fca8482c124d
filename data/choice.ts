/** What the choice aid lays side by side, and what a person may weigh. No order here means "better". */
import { type Claim, from } from './claims.js';
import type { SourceId } from './sources.js';

/** The rows of the comparison, in reading order: harms follow benefits at once. */
export const aspects = [
  'what',
  'taking',
  'access',
  'trials',
  'effects',
  'monitoring',
  'pregnancy',
  'stopping',
  'living',
] as const;

export type Aspect = (typeof aspects)[number];

/** The options that are no JAK inhibitor, and where what is said of them was read. */
export const otherOptions = {
  'other-care': { ...from('bad-guideline', 'bad-leaflet') },
  'no-treatment': { ...from('alopecia-uk-2026') },
} as const satisfies Record<string, Claim>;

export type OtherOption = keyof typeof otherOptions;

/** Prompts, not facts: reasons for and against stand mixed, and none is marked beforehand. */
export const considerations = [
  'hair-back',
  'side-effects',
  'long-treatment',
  'tests-and-visits',
  'pregnancy',
  'hair-loss-again',
  'life-as-it-is',
  'nhs-access',
] as const;

/** From least to most. */
export const weights = ['none', 'a-little', 'quite', 'a-lot'] as const;

/** Questions to take to the appointment. */
export const questions = [
  'options',
  'chance',
  'risks',
  'tests',
  'pregnancy',
  'how-long',
  'if-stopped',
  'access',
] as const;

/** Support for living with alopecia, whatever somebody chooses. */
export const support = {
  'peer-support': 'alopecia-uk',
  'no-treatment': 'alopecia-uk-2026',
  stories: 'healthtalk',
  condition: 'bad-leaflet',
} as const satisfies Record<string, SourceId>;

export type SupportId = keyof typeof support;
