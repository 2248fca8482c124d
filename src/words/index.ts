/**
 * Every sentence a reader sees. `lit-localize build` writes this folder once for each language, with `msg` gone
 * (`src/locales/generated/`); the elements read those.
 */
import { answers } from './answers.js';
import { card } from './card.js';
import { checklist } from './checklist.js';
import { choice } from './choice.js';
import { compare } from './compare.js';
import { dates } from './dates.js';
import { decision } from './decision.js';
import { durations } from './durations.js';
import { explainer } from './explainer.js';
import { nhsProcess } from './nhs-process.js';
import { noTreatment } from './no-treatment.js';
import { otherCare } from './other-care.js';
import { sources } from './sources.js';
import { statements } from './statements.js';
import { status } from './status.js';
import { support } from './support.js';
import { terms } from './terms.js';
import { timeline } from './timeline.js';
import { tradeOffs } from './trade-offs.js';
import { ui } from './ui.js';

export const words = {
  answers,
  card,
  checklist,
  choice,
  compare,
  dates,
  decision,
  durations,
  explainer,
  nhsProcess,
  noTreatment,
  otherCare,
  sources,
  statements,
  status,
  support,
  terms,
  timeline,
  tradeOffs,
  ui,
};

export type Words = typeof words;
