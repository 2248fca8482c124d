/** Defines `<jak-drug-card>`, in English and Welsh. */
import { defineOnPage } from '../define-on-page.js';
import { welsh } from '../elements/jak-drug-card/jak-drug-card.cy.js';
import { JakDrugCard } from '../elements/jak-drug-card/jak-drug-card.js';

export { JakDrugCard };

defineOnPage({ 'jak-drug-card': JakDrugCard }, welsh);
