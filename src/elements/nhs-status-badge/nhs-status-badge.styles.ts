import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .root {
    gap: 0.2em;
    padding: 0.45em 0.75em;
    font-size: max(1rem, 16px);
    line-height: clamp(1.35em, 1lh, 2.25em);
  }
  .fold > summary {
    min-block-size: 2.5em;
    padding-block: 0;
  }
  .fold > summary > span:not(.row) {
    color: var(--accent);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .row .pill {
    padding-inline: 0.5em 0.65em;
    font-size: max(0.9em, 15px);
  }
  .root > footer {
    padding-block: 0;
  }
  /* In a sentence or a table: no frame of its own. */
  :host([compact][nation]) {
    vertical-align: middle;
  }
  :host([compact][nation]) .root {
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  button.pill {
    margin: 0;
    text-align: start;
    font-weight: 600;
    cursor: pointer;
  }
  button.pill:is(:hover, :active) {
    border-color: currentcolor;
  }
  button.pill.yes:is(:hover, :active) {
    background: var(--yes);
    color: var(--nhs);
  }
  button.pill.no:is(:hover, :active) {
    background: var(--no);
    color: var(--not-nhs);
  }
  button.pill:is(.wait, .unsure):is(:hover, :active) {
    background: var(--wait);
    color: var(--unsure);
  }
  button.pill.none:is(:hover, :active) {
    background: var(--none);
    color: var(--ink);
  }
  #rest > p,
  .rest > p {
    margin-block-end: 0.6em;
  }
  @media print {
    button.pill {
      display: inline-flex;
    }
    /* Paper has nothing to open. */
    #rest {
      display: block;
      position: static;
      max-inline-size: none;
      border: 0;
    }
  }
`;
