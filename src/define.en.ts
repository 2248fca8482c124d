/** Defines all elements, in English alone, from a page's own bundle or on a server. */
import { defineOnPage } from './define-on-page.js';
import { elementsByTag } from './elements-by-tag.js';

export * from './elements.js';

defineOnPage(elementsByTag);
