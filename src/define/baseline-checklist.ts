/** Defines `<baseline-checklist>`, in English and Welsh. */
import { defineOnPage } from '../define-on-page.js';
import { welsh } from '../elements/baseline-checklist/baseline-checklist.cy.js';
import { BaselineChecklist } from '../elements/baseline-checklist/baseline-checklist.js';

export { BaselineChecklist };

defineOnPage({ 'baseline-checklist': BaselineChecklist }, welsh);
