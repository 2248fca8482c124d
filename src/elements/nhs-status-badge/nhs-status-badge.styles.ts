import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .root {
    gap: calc(var(--space) * 0.15);
    padding: calc(var(--space) * 0.3) 0.75em;
    font-size: max(1rem, 16px);
    /* A small thing: closer than the page sets its lines, and wider where a reading aid widens those. */
    line-height: clamp(1.3em, 0.88lh, 2.25em);
  }
  .meta,
  footer {
    line-height: max(1.3em, 1lh);
  }
  .fold > summary {
    min-block-size: 2.5em;
    padding-block: 0.1em;
  }
  .fold > summary > .strong {
    color: var(--accent);
  }
  .pill {
    min-block-size: 1.8em;
  }
  .pill strong {
    font-weight: 600;
  }
  /* What stands behind the answer is smaller than it, here too. */
  .references,
  .references ~ ul {
    color: var(--muted);
    font-size: var(--meta);
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
    font-size: var(--small);
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
    padding: 0.1em 0.6em 0.1em 0.5em;
    font-size: var(--small);
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }
  /* It opens, as what is dotted in the history does. */
  button.pill strong {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  button.pill:is(:hover, :active) {
    border-color: currentcolor;
    background: var(--ground);
    color: var(--on-ground);
  }
  #rest > p {
    margin-block-end: 0.6em;
  }
  @media print {
    button.pill {
      display: inline-flex;
    }
    /* Paper has nothing to open: what the pill opens stands below it. */
    #rest {
      display: block;
      position: static;
      inline-size: auto;
      max-inline-size: none;
      border: 0;
    }
  }
`;
