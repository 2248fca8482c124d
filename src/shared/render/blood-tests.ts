import { type BloodTest, type BloodTestId, type MedicineId, bloodTests, recordsOf } from '../../../data/index.js';
import type { Part, RenderContext } from '../render-context.js';
import { renderSources } from './sources.js';
import { renderTopics } from './statements.js';
import { bulletList } from './structure.js';

export function renderBloodTests(context: RenderContext, medicine: MedicineId): Part {
  const { terms } = context.words;
  const tests = recordsOf<BloodTest>(bloodTests(), medicine);
  return [
    bulletList(
      tests.map(
        ({ test, times }) =>
          `${terms.bloodTest[test as BloodTestId]}: ${context.list(times.map((time) => terms.checkTime[time]))}`,
      ),
    ),
    renderSources(context, tests),
    renderTopics(context, medicine, 'monitoring'),
  ];
}
