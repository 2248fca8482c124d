/**
 * What was looked for and not found for readers in the United Kingdom. It is said, never guessed: information that only
 * holds in the United States does not fill these gaps.
 */
import type { MedicineId } from './medicines/index.js';
import type { Topic } from './types.js';

export interface Unknown {
  readonly medicine: MedicineId;
  readonly topic: Topic;
}

export const unknowns: readonly Unknown[] = [
  { medicine: 'deuruxolitinib', topic: 'stopping' },
  { medicine: 'deuruxolitinib', topic: 'serious-risk' },
  { medicine: 'deuruxolitinib', topic: 'contraindication' },
  { medicine: 'deuruxolitinib', topic: 'pregnancy' },
  { medicine: 'deuruxolitinib', topic: 'interaction' },
  { medicine: 'deuruxolitinib', topic: 'vaccine' },
  { medicine: 'deuruxolitinib', topic: 'monitoring' },
  { medicine: 'ritlecitinib', topic: 'stopping' },
];
