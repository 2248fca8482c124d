/** The tags of all elements. */
export const tags = [
  'baseline-checklist',
  'jak-drug-card',
  'jak-explainer',
  'nhs-status-badge',
  'nhs-status-history',
  'treatment-choice',
] as const;

export type Tag = (typeof tags)[number];
