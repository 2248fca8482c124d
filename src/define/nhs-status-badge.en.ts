/** Defines `<nhs-status-badge>`, in English alone. */
import { defineOnPage } from '../define-on-page.js';
import { NhsStatusBadge } from '../elements/nhs-status-badge/nhs-status-badge.js';

export { NhsStatusBadge };

defineOnPage({ 'nhs-status-badge': NhsStatusBadge });
