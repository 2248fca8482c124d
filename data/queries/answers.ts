/** What the first screen of a card and its folded sections rest on. */
import type { Claim } from '../claims.js';
import { medicines, type MedicineId } from '../medicines/index.js';
import type { AnswerId, CardSection } from '../types.js';
import { bloodTests, harms, sideEffects, trialOutcomes, type Outcome } from './lists.js';
import { statements, type StatementCode } from './statements.js';

export const cardSections: readonly CardSection[] = [
  'how-well',
  'side-effects',
  'serious-risks',
  'who-should-not',
  'pregnancy',
  'other-medicines',
  'tests',
  'taking',
  'stopping',
];

/** The deal with any JAK inhibitor, as the charity tells it: it stands on every card, in this order. */
export const deal: readonly StatementCode[] = [
  'not-a-cure',
  'long-term',
  'life-changing-for-some',
  'likely-to-fall-out',
  'no-treatment-is-ok',
  'if-you-cannot-take-one',
];

/** The result on the first screen, beside its own dummy-treatment group: with the usual dose. */
export function headline(medicine: MedicineId): Outcome {
  const { dose, summary } = medicines[medicine];
  // Not `find`, which old libraries have replaced on their pages: another medicine's number would stand here.
  const [found] = trialOutcomes().filter(
    (outcome) =>
      outcome.medicine === medicine &&
      outcome.trial === summary.trial &&
      outcome.measure === summary.measure &&
      outcome.dose.mg === dose.mg,
  );
  if (!found) throw new Error(`${medicine}: its summary names no result`);
  return found;
}

const lists: { readonly [name: string]: () => readonly (Claim & { readonly medicine: MedicineId })[] } = {
  bloodTests,
  harms,
  sideEffects,
  trialOutcomes,
};

/** The facts behind the answer of one section, for its sources; empty where a name or a code is unknown. */
export const answerClaims = (medicine: MedicineId, section: AnswerId): readonly Claim[] =>
  medicines[medicine].answers[section].flatMap((basis: string): readonly Claim[] => {
    if (basis === 'identity') return [medicines[medicine]];
    const list = lists[basis];
    if (list) return list().filter((fact) => fact.medicine === medicine);
    return statements().filter(
      ({ code, medicines: its }) => code === basis && (!its || its.some((id) => id === medicine)),
    );
  });
