/** Defines `<nhs-status-history>`, in English and Welsh. */
import { defineOnPage } from '../define-on-page.js';
import { welsh } from '../elements/nhs-status-history/nhs-status-history.cy.js';
import { NhsStatusHistory } from '../elements/nhs-status-history/nhs-status-history.js';

export { NhsStatusHistory };

defineOnPage({ 'nhs-status-history': NhsStatusHistory }, welsh);
