/** The only table that knows the elements of this package: what is drawn, how often, and what is changed. */
export const elements = {
  badge: {
    tag: 'nhs-status-badge',
    attributes: { drug: 'ritlecitinib', nation: 'england' },
    change: { attribute: 'nation', value: 'wales' },
  },
  compact: {
    tag: 'nhs-status-badge',
    attributes: { drug: 'ritlecitinib', nation: 'england', compact: '' },
    change: { attribute: 'nation', value: 'wales' },
  },
  card: {
    tag: 'jak-drug-card',
    attributes: { drug: 'ritlecitinib' },
  },
};

export const crowds = [
  { name: '1,000 badges', kind: 'badge', count: 1000 },
  { name: '1,000 compact badges', kind: 'compact', count: 1000 },
  { name: '100 cards', kind: 'card', count: 100 },
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
