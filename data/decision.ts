/** Where somebody is in deciding. Prompts, no facts: shown back as they were marked, never scored. */
import { from } from './claims.js';
import type { CareFact } from './care.js';

/** The steps that a person walks through, and back. */
export const choiceSteps = ['options', 'compare', 'matters', 'sheet'] as const;

export type ChoiceStep = (typeof choiceSteps)[number];

/** "Where are you now?" The order is no rank. */
export const leanings = ['towards', 'against', 'not-sure', 'not-ready'] as const;

export type Leaning = (typeof leanings)[number];

/** Four yes-or-no checks of being ready to decide. */
export const readinessChecks = ['sure', 'informed', 'values', 'support'] as const;

export type ReadinessCheck = (typeof readinessChecks)[number];

/** Questions to take to the appointment; those on life without treatment stand among the others. */
export const questionsToAsk = [
  'options',
  'chance',
  'living-without',
  'support-without',
  'risks-for-me',
  'tests-and-vaccines',
  'pregnancy',
  'when-would-we-know',
  'if-stopped',
  'nhs-here',
  'how-soon',
  'wait',
] as const;

export type QuestionToAsk = (typeof questionsToAsk)[number];

/** What to bring, or to have ready, for the appointment. */
export const toBring = {
  'what-to-bring': { ...from('ritlecitinib-preparing'), evidence: 'advice' },
  photographs: { ...from('bad-ritlecitinib-note'), evidence: 'advice' },
} as const satisfies Record<string, CareFact>;
