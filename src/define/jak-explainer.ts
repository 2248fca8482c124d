/** Defines `<jak-explainer>`, in English and Welsh. */
import { defineOnPage } from '../define-on-page.js';
import { welsh } from '../elements/jak-explainer/jak-explainer.cy.js';
import { JakExplainer } from '../elements/jak-explainer/jak-explainer.js';

export { JakExplainer };

defineOnPage({ 'jak-explainer': JakExplainer }, welsh);
