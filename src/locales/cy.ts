import { words } from './generated/cy/src/words/index.js';
import { inWelsh } from './in-welsh.js';

/** Every topic in Welsh. */
export const welsh = inWelsh(words);
