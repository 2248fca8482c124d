/** Defines `<baseline-checklist>`, in English alone. */
import { defineOnPage } from '../define-on-page.js';
import { BaselineChecklist } from '../elements/baseline-checklist/baseline-checklist.js';

export { BaselineChecklist };

defineOnPage({ 'baseline-checklist': BaselineChecklist });
