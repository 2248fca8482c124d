/** Defines `<jak-explainer>`, in English alone. */
import { defineOnPage } from '../define-on-page.js';
import { JakExplainer } from '../elements/jak-explainer/jak-explainer.js';

export { JakExplainer };

defineOnPage({ 'jak-explainer': JakExplainer });
