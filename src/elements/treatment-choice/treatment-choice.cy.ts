/** The Welsh of `<treatment-choice>`: the topics that it asks for. A test holds that none is missing. */
import { answers } from '../../locales/generated/cy/src/words/answers.js';
import { card } from '../../locales/generated/cy/src/words/card.js';
import { choice } from '../../locales/generated/cy/src/words/choice.js';
import { compare } from '../../locales/generated/cy/src/words/compare.js';
import { dates } from '../../locales/generated/cy/src/words/dates.js';
import { decision } from '../../locales/generated/cy/src/words/decision.js';
import { durations } from '../../locales/generated/cy/src/words/durations.js';
import { explainer } from '../../locales/generated/cy/src/words/explainer.js';
import { nhsProcess } from '../../locales/generated/cy/src/words/nhs-process.js';
import { noTreatment } from '../../locales/generated/cy/src/words/no-treatment.js';
import { otherCare } from '../../locales/generated/cy/src/words/other-care.js';
import { sources } from '../../locales/generated/cy/src/words/sources.js';
import { statements } from '../../locales/generated/cy/src/words/statements.js';
import { status } from '../../locales/generated/cy/src/words/status.js';
import { support } from '../../locales/generated/cy/src/words/support.js';
import { terms } from '../../locales/generated/cy/src/words/terms.js';
import { timeline } from '../../locales/generated/cy/src/words/timeline.js';
import { tradeOffs } from '../../locales/generated/cy/src/words/trade-offs.js';
import { ui } from '../../locales/generated/cy/src/words/ui.js';
import { inWelsh } from '../../locales/in-welsh.js';

export const welsh = inWelsh({
  answers,
  card,
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
});
