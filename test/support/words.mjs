/** Facts and English words as the built script has them, for tests to name what they look for. */
export {
  aspects,
  checklist,
  checklistGroups,
  considerations,
  medicineIds,
  questions,
  weights,
} from '../../dist/esm/facts.js';
export { words } from '../../src/locales/generated/en/src/words/index.js';
