/** The English words as the elements have them: a test names what it looks for by them, so that a changed sentence breaks no test. */
export { words } from '../../src/locales/generated/en/src/words/index.js';
