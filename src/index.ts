/** The one script: defines the elements. `guard.js` stands around it and sees to other copies. */
import { defineAll } from './define-all.js';

defineAll();
