/**
 * Every sentence a reader sees. `lit-localize build` writes this folder once for each language, with `msg` gone
 * (`src/locales/generated/`); the elements read those.
 */
import { answers } from './answers.js';
import { card } from './card.js';
import { checklist } from './checklist.js';
import { choice } from './choice.js';
import { dates } from './dates.js';
import { durations } from './durations.js';
import { explainer } from './explainer.js';
import { sources } from './sources.js';
import { statements } from './statements.js';
import { status } from './status.js';
import { terms } from './terms.js';
import { ui } from './ui.js';

export const words = {
  answers,
  card,
  checklist,
  choice,
  dates,
  durations,
  explainer,
  sources,
  statements,
  status,
  terms,
  ui,
};

export type Words = typeof words;
