/** Defines `<jak-drug-card>`, in English alone. */
import { defineOnPage } from '../define-on-page.js';
import { JakDrugCard } from '../elements/jak-drug-card/jak-drug-card.js';

export { JakDrugCard };

defineOnPage({ 'jak-drug-card': JakDrugCard });
