/** Defines `<nhs-status-badge>`, in English and Welsh. */
import { defineOnPage } from '../define-on-page.js';
import { welsh } from '../elements/nhs-status-badge/nhs-status-badge.cy.js';
import { NhsStatusBadge } from '../elements/nhs-status-badge/nhs-status-badge.js';

export { NhsStatusBadge };

defineOnPage({ 'nhs-status-badge': NhsStatusBadge }, welsh);
