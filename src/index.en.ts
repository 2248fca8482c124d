/** The one script in English alone. */
import { defineElements } from './define-elements.js';
import { elementsByTag } from './elements-by-tag.js';
import { upgradeWhereAsked } from './upgrade.js';

defineElements(elementsByTag);
upgradeWhereAsked();
