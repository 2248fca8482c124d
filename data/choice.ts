/** What the choice aid lays side by side, and what a person may weigh. No order here means "better". */
import { derived, primary, secondary } from './claims.js';
import type { Claim, Statement } from './types.js';

/** What must be said of every JAK inhibitor before any of them is compared. */
export const truths = [
  { topic: 'truth', code: 'not-a-cure', ...secondary('alopecia-uk-2026') },
  {
    topic: 'truth',
    code: 'works-for-some',
    ...derived('register-thrive-1', 'medthority-thrive-2', 'nexus-ritlecitinib', 'dermatology-in-practice'),
  },
  {
    topic: 'truth',
    code: 'not-for-everybody',
    ...primary('mhra-safety-update'),
  },
  { topic: 'truth', code: 'long-term', ...secondary('alopecia-uk-2026') },
  {
    topic: 'truth',
    code: 'may-have-to-stop',
    ...secondary('lilly-monitoring', 'pfizer-monitoring', 'leaflet-baricitinib', 'leaflet-ritlecitinib'),
  },
  { topic: 'truth', code: 'may-choose-to-stop', ...secondary('alopecia-uk-2026') },
] as const satisfies readonly Statement[];

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
  'other-care': { ...primary('bad-guideline', 'bad-leaflet') },
  'no-treatment': { ...secondary('alopecia-uk-2026') },
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
