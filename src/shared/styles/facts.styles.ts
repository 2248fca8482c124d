import { css } from 'lit';

/**
 * A status, a notice, the groups of a trial, sources.
 */
export const factsStyles = css`
  .cite,
  footer {
    color: var(--muted);
  }
  .cite a {
    color: inherit;
  }
  .status {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
  }
  svg {
    inline-size: 1.25em;
    margin-block-start: 0.125em;
    fill: none;
    stroke: var(--unsure);
    stroke-width: 2;
  }
  .nhs {
    stroke: var(--nhs);
  }
  .not-nhs {
    stroke: var(--not-nhs);
  }
  .notice {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    border-inline-start: 4px solid;
    padding-inline-start: 0.75em;
    color: var(--ink);
    font-weight: 600;
  }
  /* The words come first; the picture says the same. */
  .arms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: var(--space);
    padding: 0;
    list-style: none;
  }
  .arms svg {
    display: block;
    inline-size: min(100%, 9em);
    margin-block-start: 0.5em;
    stroke: var(--muted);
    stroke-linecap: round;
    stroke-width: 4.5;
  }
  .did {
    stroke: var(--accent);
    stroke-width: 7.5;
  }
`;
