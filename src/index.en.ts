/** The one script in English alone. */
import { defineAll } from './define-all.js';

defineAll(customElements);
