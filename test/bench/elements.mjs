/** The only table that knows the elements of this package: what is drawn, how often, and what is changed. */
export const elements = {
  badge: {
    tag: 'nhs-status-badge',
    attributes: { nation: 'england', drug: 'ritlecitinib' },
    change: { attribute: 'nation', value: 'wales' },
  },
  compact: {
    tag: 'nhs-status-badge',
    attributes: { nation: 'england', drug: 'ritlecitinib', compact: '' },
    change: { attribute: 'nation', value: 'wales' },
  },
  card: {
    tag: 'jak-drug-card',
    attributes: { drug: 'ritlecitinib' },
    change: { attribute: 'drug', value: 'baricitinib' },
  },
};

/** The language that a page changes to. */
export const otherLanguage = 'cy';

/**
 * How many are drawn on a page, after a first one. Of some it is measured too what a change costs, what they hold, and
 * what it costs to open a fold. The largest are measured in the first rounds only, since they take so long.
 */
export const crowds = [
  { kind: 'badge', name: '100 badges', count: 100, opens: true },
  { kind: 'badge', name: '1,000 badges', count: 1000, changes: true, weighs: true },
  { kind: 'badge', name: '5,000 badges', count: 5000, rounds: 2 },
  { kind: 'compact', name: '100 compact badges', count: 100 },
  { kind: 'compact', name: '1,000 compact badges', count: 1000, changes: true, weighs: true },
  { kind: 'compact', name: '5,000 compact badges', count: 5000, rounds: 2 },
  { kind: 'card', name: '100 cards', count: 100, changes: true, weighs: true, opens: true },
  { kind: 'card', name: '1,000 cards', count: 1000, rounds: 1 },
];

/** The page whose longest task is looked for. */
export const sample = { badge: 20, card: 5 };

/** Each stands alone on a page and must not make it jump. */
export const lateExamples = [
  '<nhs-status-badge drug="ritlecitinib" nation="england"></nhs-status-badge>',
  '<nhs-status-badge drug="ritlecitinib"></nhs-status-badge>',
  '<p>Litfulo: <nhs-status-badge drug="ritlecitinib" nation="england" compact></nhs-status-badge></p>',
  '<nhs-status-history drug="ritlecitinib"></nhs-status-history>',
  '<jak-drug-card drug="ritlecitinib"></jak-drug-card>',
  '<jak-explainer></jak-explainer>',
  '<baseline-checklist></baseline-checklist>',
  '<treatment-choice></treatment-choice>',
];

export const markup = ({ tag, attributes }) => {
  const words = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${words.join('')}></${tag}>`;
};
