/** Defines all elements, in English and Welsh, from a page's own bundle or on a server. */
import { defineOnPage } from './define-on-page.js';
import { elementsByTag } from './elements-by-tag.js';
import { welsh } from './locales/cy.js';

export * from './elements.js';

defineOnPage(elementsByTag, welsh);
