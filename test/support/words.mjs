/** Facts and English words as the built script has them, for tests to name what they look for. */
export {
  checklist,
  checklistItems,
  checklistSteps,
  compareOptions,
  compareQuestions,
  leanings,
  medicineIds,
  questionsToAsk,
  readinessChecks,
  stances,
  tradeOffIds,
} from '../../dist/esm/facts.js';
import { checklistItems, checklistSteps } from '../../dist/esm/facts.js';
export { words } from '../../src/locales/generated/en/src/words/index.js';

/** The steps of the checklist for a medicine, each with its items. */
export const checklistOf = (medicine) =>
  checklistSteps.map((step) => ({ step, items: checklistItems(step, medicine) }));
/** What is ticked in it: what comes after the start is told, not ticked. */
export const ticksOf = (medicine) =>
  checklistOf(medicine).flatMap(({ step, items }) => (step === 'after-start' ? [] : items));
