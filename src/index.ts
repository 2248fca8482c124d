/**
 * The one script: defines the elements. `guard.js` stands around it and sees to other copies. The imports without names
 * set the order in the script, and nothing else: styles, then words, then facts, since neighbours that are alike
 * compress better.
 */
import './shared/tokens.styles.js';
import './shared/base.styles.js';
import './elements/baseline-checklist/baseline-checklist.styles.js';
import './elements/jak-drug-card/jak-drug-card.styles.js';
import './elements/jak-explainer/jak-explainer.styles.js';
import './elements/nhs-status-badge/nhs-status-badge.styles.js';
import './elements/nhs-status-history/nhs-status-history.styles.js';
import './elements/treatment-choice/treatment-choice.styles.js';
import './locales/languages.js';
import '../data/index.js';
import { defineAll } from './define-all.js';

defineAll();
