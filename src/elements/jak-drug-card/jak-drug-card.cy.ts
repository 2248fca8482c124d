/** The Welsh of `<jak-drug-card>`: the topics that it asks for. A test holds that none is missing. */
import { answers } from '../../locales/generated/cy/src/words/answers.js';
import { card } from '../../locales/generated/cy/src/words/card.js';
import { dates } from '../../locales/generated/cy/src/words/dates.js';
import { durations } from '../../locales/generated/cy/src/words/durations.js';
import { nhsProcess } from '../../locales/generated/cy/src/words/nhs-process.js';
import { sources } from '../../locales/generated/cy/src/words/sources.js';
import { statements } from '../../locales/generated/cy/src/words/statements.js';
import { status } from '../../locales/generated/cy/src/words/status.js';
import { terms } from '../../locales/generated/cy/src/words/terms.js';
import { ui } from '../../locales/generated/cy/src/words/ui.js';
import { inWelsh } from '../../locales/in-welsh.js';

export const welsh = inWelsh({ answers, card, dates, durations, nhsProcess, sources, statements, status, terms, ui });
