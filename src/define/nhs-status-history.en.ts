/** Defines `<nhs-status-history>`, in English alone. */
import { defineOnPage } from '../define-on-page.js';
import { NhsStatusHistory } from '../elements/nhs-status-history/nhs-status-history.js';

export { NhsStatusHistory };

defineOnPage({ 'nhs-status-history': NhsStatusHistory });
