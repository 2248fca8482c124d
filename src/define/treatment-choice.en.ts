/** Defines `<treatment-choice>`, in English alone. */
import { defineOnPage } from '../define-on-page.js';
import { TreatmentChoice } from '../elements/treatment-choice/treatment-choice.js';

export { TreatmentChoice };

defineOnPage({ 'treatment-choice': TreatmentChoice });
