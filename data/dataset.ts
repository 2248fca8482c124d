/** The facts as a whole: their version, when they were checked and when they must be checked again. */
import type { Dataset } from './types.js';

export const dataset: Dataset = {
  version: '2026.11.26',
  checked: '2026-11-21',
  reviewBy: '2027-02-21',
  expires: '2027-11-21',
  approval: null,
  funding: null,
  feedback: null,
  translations: { cy: null },
};
