/** The one script in English alone. */
import { defineAll } from './define-all.js';
import { upgradeWhereAsked } from './upgrade.js';

defineAll(customElements);
upgradeWhereAsked();
