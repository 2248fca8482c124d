import { words } from './generated/en/src/words/index.js';
import type { Language } from '../shared/language.js';

/** English is the first: where another language is not offered, it speaks. */
export const languages: readonly [Language] = [{ lang: 'en', words }];

/** Whether there are other languages to speak: the build for English alone leaves out what follows a page's language. */
export const translated = false as boolean;
