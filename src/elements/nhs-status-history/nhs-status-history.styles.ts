import { css } from 'lit';

export const styles = css`
  .root {
    gap: calc(var(--space) * 0.5);
    padding: calc(var(--space) * 0.6) 0.6em;
    font-size: max(1rem, 16px);
    /* Closer than the page sets its lines, and wider where a reading aid widens those. */
    line-height: clamp(1.3em, 0.9lh, 2.25em);
  }
  .root > .panel {
    padding: 0.4em 0.6em;
  }
  ol[role='list'] {
    display: grid;
    gap: 0.1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  header > :first-child {
    margin: 0;
    font-size: 1.2em;
  }
  /* The rail runs from dot to dot; the order is the list's own. */
  ol[role='list'] > li {
    position: relative;
    padding-inline-start: 1.3em;
  }
  ol[role='list'] > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid;
    border-color: var(--muted);
    border-radius: 50%;
    background: var(--surface);
    z-index: 1;
  }
  ol[role='list'] > .final::before {
    inset-block-start: 0.9em;
    background: var(--ink);
    border-color: var(--ink);
  }
  ol[role='list'] > :not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1em -1em;
    inset-inline-start: calc(0.35em - 1px);
    border-inline-start: 2px solid var(--line);
  }
  li:not(.final) > p {
    font-size: var(--small);
  }
  /* When and where, which opens; the numbers of the sources beside it. */
  li > .meta {
    display: grid;
    grid-template-columns: minmax(0, max-content) auto;
    align-items: start;
    justify-content: start;
  }
  li summary {
    list-style: none;
  }
  li summary::-webkit-details-marker {
    display: none;
  }
  li .pill {
    gap: 0.3em;
    min-block-size: 1.8em;
    padding-inline: 0.4em;
    font-size: var(--small);
  }
  .root > .panel {
    line-height: max(1.35em, 1lh);
  }
  .final {
    padding-block: 0.2em;
  }
  li p {
    line-height: max(1.35em, 1lh);
  }
  li summary {
    padding-block: 0.15em;
    color: inherit;
    font-weight: 400;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .final > .meta {
    font-weight: 600;
  }
`;
