/**
 * Other libraries: with which of their components a page would show the same words. `<x-content>` and `<x-summary>` stand
 * for what of ours is put there.
 */
export const libraries = [
  {
    name: 'Shoelace',
    styles: '@shoelace-style/shoelace/dist/themes/light.css',
    frame: '<sl-card><x-content></x-content></sl-card>',
    pill: '<sl-badge variant="success" pill><x-content></x-content></sl-badge>',
    fold: '<sl-details><div slot="summary"><x-summary></x-summary></div><x-content></x-content></sl-details>',
    open: { part: 'sl-details', attribute: 'open' },
  },
  {
    name: 'Web Awesome',
    styles: '@awesome.me/webawesome/dist/styles/themes/default.css',
    frame: '<wa-card><x-content></x-content></wa-card>',
    pill: '<wa-badge variant="success" pill><x-content></x-content></wa-badge>',
    fold: '<wa-details><div slot="summary"><x-summary></x-summary></div><x-content></x-content></wa-details>',
    open: { part: 'wa-details', attribute: 'open' },
  },
  {
    // Its badge is for numbers; a chip is the nearest that holds words. What folds is the browser's own.
    name: 'Material Web',
    frame: '<md-outlined-card><x-content></x-content></md-outlined-card>',
    pill: '<md-assist-chip label="{text}"></md-assist-chip>',
    fold: '<details><summary><x-summary></x-summary></summary><x-content></x-content></details>',
    open: { part: 'details', attribute: 'open' },
  },
  {
    name: 'PatternFly',
    frame: '<pf-card><x-content></x-content></pf-card>',
    pill: '<pf-label color="green"><x-content></x-content></pf-label>',
    fold:
      '<pf-accordion><pf-accordion-header><h4><x-summary></x-summary></h4></pf-accordion-header>' +
      '<pf-accordion-panel><x-content></x-content></pf-accordion-panel></pf-accordion>',
    open: { part: 'pf-accordion-header', attribute: 'expanded' },
    trigger: 'pf-accordion-header',
  },
];
