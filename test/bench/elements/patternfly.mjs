/** What a page takes from PatternFly Elements for the same words. */
import '@patternfly/elements/pf-accordion/pf-accordion.js';
import '@patternfly/elements/pf-card/pf-card.js';
import '@patternfly/elements/pf-label/pf-label.js';
