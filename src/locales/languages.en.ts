import { words } from './generated/en/src/words/index.js';
import type { Language } from '../shared/language.js';

/** English is the first: where another language is not offered, it speaks. */
export const languages: readonly [Language] = [{ lang: 'en', words }];
