/** The Welsh of `<baseline-checklist>`: the topics that it asks for. A test holds that none is missing. */
import { checklist } from '../../locales/generated/cy/src/words/checklist.js';
import { choice } from '../../locales/generated/cy/src/words/choice.js';
import { dates } from '../../locales/generated/cy/src/words/dates.js';
import { durations } from '../../locales/generated/cy/src/words/durations.js';
import { sources } from '../../locales/generated/cy/src/words/sources.js';
import { status } from '../../locales/generated/cy/src/words/status.js';
import { ui } from '../../locales/generated/cy/src/words/ui.js';
import { inWelsh } from '../../locales/in-welsh.js';

export const welsh = inWelsh({ checklist, choice, dates, durations, sources, status, ui });
