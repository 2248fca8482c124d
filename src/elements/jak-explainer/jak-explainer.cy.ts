/** The Welsh of `<jak-explainer>`: the topics that it asks for. A test holds that none is missing. */
import { dates } from '../../locales/generated/cy/src/words/dates.js';
import { durations } from '../../locales/generated/cy/src/words/durations.js';
import { explainer } from '../../locales/generated/cy/src/words/explainer.js';
import { sources } from '../../locales/generated/cy/src/words/sources.js';
import { statements } from '../../locales/generated/cy/src/words/statements.js';
import { status } from '../../locales/generated/cy/src/words/status.js';
import { ui } from '../../locales/generated/cy/src/words/ui.js';
import { inWelsh } from '../../locales/in-welsh.js';

export const welsh = inWelsh({ dates, durations, explainer, sources, statements, status, ui });
