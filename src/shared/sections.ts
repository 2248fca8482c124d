/** What is told of a medicine, in sections: which statements each has, those that its answer rests on among them. */
import {
  recordsOf,
  answerClaims,
  bloodTests,
  cardSections,
  harms,
  medicines,
  sideEffects,
  statementsAbout,
  trialOutcomes,
  type CardSection,
  type Claim,
  type MedicineId,
  type Topic,
} from '../../data/index.js';
import { statementsOf, type CodedStatement } from './render/paragraphs.js';

/** What each section tells beside the basis of its answer: by topic, and by code what is said of all JAK inhibitors. */
const told: Readonly<Record<CardSection, { readonly topics: readonly Topic[]; readonly codes?: readonly string[] }>> = {
  'how-well': { topics: ['later-results'], codes: ['guideline-time'] },
  'side-effects': { topics: ['side-effect'] },
  'serious-risks': { topics: ['serious-risk'], codes: ['guideline-risk-talk'] },
  'who-should-not': { topics: ['contraindication'], codes: ['not-for-everybody'] },
  pregnancy: { topics: ['pregnancy'] },
  'other-medicines': { topics: ['interaction', 'vaccine'] },
  tests: { topics: ['monitoring'] },
  taking: { topics: ['taking'] },
  stopping: { topics: ['stopping'], codes: ['may-have-to-stop', 'may-choose-to-stop'] },
};

/** What must be seen of serious risks before anything is opened. */
const urgent: readonly string[] = ['class-risks', 'named-in-warning', 'product-warnings', 'get-help-baricitinib'];

export interface Section {
  readonly id: CardSection;
  readonly statements: readonly CodedStatement[];
  /** Of `statements`, what an open section folds once more. */
  readonly more: readonly CodedStatement[];
}

/** Every statement on a medicine stands in one section; that its leaflet was not read is told above them all. */
export function sectionsOf(medicine: MedicineId): Section[] {
  const { answers } = medicines[medicine];
  const basis = (id: CardSection): readonly string[] => answers[id];
  const elsewhere = new Set<string>(statementsAbout('leaflet', { medicine }).map(({ code }) => code));
  return cardSections.map((id) => {
    const { topics, codes = [] } = told[id];
    const others = cardSections.filter((other) => other !== id).flatMap(basis);
    const all = [
      // In the order of the data, in which one sentence may lean on the one before.
      ...topics.flatMap((topic) => statementsAbout(topic, { medicine })),
      ...statementsOf(basis(id), medicine),
      ...statementsOf(codes, medicine),
    ].filter(({ code }, index, list) => {
      const first = list.findIndex((other) => other.code === code) === index;
      return first && !elsewhere.has(code) && (basis(id).includes(code) || !others.includes(code));
    });
    const isMore = ({ code }: CodedStatement): boolean =>
      id === 'serious-risks' && !urgent.includes(code) && !(code === 'approved-after-warning');
    return { id, statements: all.filter((statement) => !isMore(statement)), more: all.filter(isMore) };
  });
}

const lists: Partial<Record<CardSection, () => readonly (Claim & { readonly medicine: MedicineId })[]>> = {
  'how-well': trialOutcomes,
  'side-effects': sideEffects,
  'serious-risks': harms,
  tests: bloodTests,
};

/** Everything that a section tells, in reading order, for the numbers of its sources. */
export const sectionClaims = (medicine: MedicineId, { id, statements, more }: Section): Pick<Claim, 'sources'>[] => [
  ...answerClaims(medicine, id),
  ...recordsOf(lists[id]?.() ?? [], medicine),
  ...statements,
  ...more,
];
