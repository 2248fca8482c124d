/** The Welsh of `<nhs-status-history>`: the topics that it asks for. A test holds that none is missing. */
import { dates } from '../../locales/generated/cy/src/words/dates.js';
import { durations } from '../../locales/generated/cy/src/words/durations.js';
import { sources } from '../../locales/generated/cy/src/words/sources.js';
import { status } from '../../locales/generated/cy/src/words/status.js';
import { terms } from '../../locales/generated/cy/src/words/terms.js';
import { ui } from '../../locales/generated/cy/src/words/ui.js';
import { inWelsh } from '../../locales/in-welsh.js';

export const welsh = inWelsh({ dates, durations, sources, status, terms, ui });
