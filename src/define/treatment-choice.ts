/** Defines `<treatment-choice>`, in English and Welsh. */
import { defineOnPage } from '../define-on-page.js';
import { welsh } from '../elements/treatment-choice/treatment-choice.cy.js';
import { TreatmentChoice } from '../elements/treatment-choice/treatment-choice.js';

export { TreatmentChoice };

defineOnPage({ 'treatment-choice': TreatmentChoice }, welsh);
