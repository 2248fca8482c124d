/** The one script, in every language. `guard.js` stands around it and sees to other copies and to the page. */
import { defineElements } from './define-elements.js';
import { elementsByTag } from './elements-by-tag.js';
import { welsh } from './locales/cy.js';
import { addLanguage } from './shared/locale.js';
import { upgradeWhereAsked } from './upgrade.js';

addLanguage(welsh);
defineElements(elementsByTag);
upgradeWhereAsked();
